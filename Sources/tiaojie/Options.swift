import ArgumentParser
import MediationStatistics

/// Where the office's project lies.
struct FolderOptions: ParsableArguments {
  @Option(help: ArgumentHelp("项目文件夹；默认从当前文件夹向上找含 pipelines/ 的一个。", valueName: "文件夹"))
  var project: String?

  @Option(help: ArgumentHelp("参考表文件夹；默认为项目中的 seeds/。", valueName: "文件夹"))
  var seeds: String?

  func located() throws(RunFault) -> Project { try Project(root: project, seeds: seeds) }
}

/// The project and what its pipelines read.
struct ProjectOptions: ParsableArguments {
  @OptionGroup var folders: FolderOptions

  @Option(help: ArgumentHelp("输入：名称=路径，可重复；路径可以是文件或文件夹。", valueName: "名称=路径"))
  var input: [String] = []

  func located() throws(RunFault) -> Project { try folders.located() }

  /// The files of the pipeline's inputs: of each from `--input`, else from its YAML. Naming one input does not silence the others; a path that
  /// was named must be there, an optional one of the YAML need not.
  func files(_ pipeline: Pipeline, in project: Project) throws(RunFault) -> InputFiles {
    let named = try namedPaths(pipeline.plan)
    var files = InputFiles()
    for source in pipeline.plan.inputs {
      let contract = pipeline.contracts.contract(of: source)
      if let paths = named[source.name] {
        for path in paths { files.add(try inputFiles(path, contract.holds), contract) }
      } else if !source.isOptional || isThere(project.path(source.path)) {
        files.add(try inputFiles(project.path(source.path), contract.holds), contract)
      }
    }
    return files
  }

  private func namedPaths(_ plan: PipelinePlan) throws(RunFault) -> [String: [String]] {
    var paths: [String: [String]] = [:]
    for text in input {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw RunFault(.usage, "--input \(text): 应写作 名称=路径，例如 \(plan.inputs[0].name)=/media/usb/导出") }
      guard plan.inputs.contains(where: { $0.name == parts[0] }) else {
        throw RunFault(.usage, "--input \(text): 流程 \(plan.id) 没有名为“\(parts[0])”的输入 — 可用：\(plan.inputs.map(\.name).joined(separator: "、"))")
      }
      paths[parts[0], default: []].append(parts[1])
    }
    return paths
  }
}

/// The period of a run; exactly one way of naming it.
struct PeriodOptions: ParsableArguments {
  @Option(help: ArgumentHelp("报告期：月。", valueName: "2024-12")) var month: String?
  @Option(help: ArgumentHelp("报告期：季度。", valueName: "2024-Q4")) var quarter: String?
  @Option(help: ArgumentHelp("报告期：半年。", valueName: "2024-H2")) var half: String?
  @Option(help: ArgumentHelp("报告期：年。", valueName: "2024")) var year: String?
  @Option(help: ArgumentHelp("报告期的第一天（与 --to 同用）。", valueName: "日期")) var from: String?
  @Option(help: ArgumentHelp("报告期的最后一天（与 --from 同用）。", valueName: "日期")) var to: String?

  /// Nil when no period was named.
  func period() throws(RunFault) -> ReportingPeriod? {
    var periods = try namedPeriods([("--month", month, 1), ("--quarter", quarter, 3), ("--half", half, 6), ("--year", year, 12)])
    if let range = try range() { periods.append(range) }
    return try onlyPeriod(periods, "--month、--quarter、--half、--year、--from/--to")
  }

  private func range() throws(RunFault) -> ReportingPeriod? {
    guard from != nil || to != nil else { return nil }
    guard let from, let to else { throw RunFault(.usage, "--from 和 --to 须同时给出") }
    guard let first = readDate(from), let last = readDate(to) else { throw RunFault(.usage, "--from \(from) --to \(to): 日期应为 yyyy-MM-dd") }
    guard first <= last else { throw RunFault(.usage, "--from \(from) --to \(to): 起日晚于止日 — 请对调") }
    return .range(first, last)
  }
}

/// The periods that flags of a fixed length name, `--month 2024-12` and the like.
func namedPeriods(_ flags: [(flag: String, text: String?, months: Int)]) throws(RunFault) -> [ReportingPeriod] {
  var found: [ReportingPeriod] = []
  for (flag, text, months) in flags {
    guard let text else { continue }
    guard let period = ReportingPeriod(text), period.eachMonth.count == months else {
      throw RunFault(.usage, "\(flag) \(text): 不是有效的报告期 — 例如 --month 2024-12、--quarter 2024-Q4、--half 2024-H2、--year 2024")
    }
    found.append(period)
  }
  return found
}

/// A period is named in one way or in none.
func onlyPeriod(_ periods: [ReportingPeriod], _ flags: String) throws(RunFault) -> ReportingPeriod? {
  guard periods.count <= 1 else { throw RunFault(.usage, "报告期只能用一种方式指定 — 请在 \(flags) 中选一") }
  return periods.first
}

/// The day of a flag.
func day(_ text: String?, _ flag: String) throws(RunFault) -> CalendarDate? {
  guard let text else { return nil }
  guard let date = readDate(text) else { throw RunFault(.usage, "\(flag) \(text): 日期应为 yyyy-MM-dd") }
  return date
}
