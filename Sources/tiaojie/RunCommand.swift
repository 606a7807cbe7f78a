import ArgumentParser
import MediationStatistics

/// `tiaojie run PIPELINE`: inputs → the period's files.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "运行一个流程，写出工作簿、摘要和明细文件。",
    discussion: """
      流程是 pipelines/ 中的名称（monthly、annual），或一个 YAML 文件的路径。
      文件写到 outputs/<报告期>/<流程>/，整套替换。
      退出码：0 完成；1 完成而未通过 --fail-on；64 用法；65 数据不可读；66 输入不存在；73 不能写；75 另一个运行正在写；78 配置有误。
      """)

  @Argument(help: ArgumentHelp("流程的名称或路径。", valueName: "流程")) var pipeline: String
  @OptionGroup(title: "报告期") var period: PeriodOptions
  @OptionGroup(title: "项目") var place: ProjectOptions
  @Option(help: ArgumentHelp("输出的根文件夹；默认为项目中的 outputs/。", valueName: "文件夹")) var output: String?
  @Option(help: ArgumentHelp("数据截止日；默认取配置，否则取输入中最晚的日期。", valueName: "日期")) var dataCutoff: String?
  @Option(help: ArgumentHelp("到哪一级问题即以退出码 1 结束：fatal、reject、warning、never。", valueName: "级别")) var failOn: Gate = .fatal
  @Option(help: ArgumentHelp("与哪个已报期（tiaojie publish 所存）比较，说明差异。", valueName: "文件夹")) var previous: String?
  @Option(help: ArgumentHelp("另外写出什么，可重复：open（开放本和数据包，公开前须经审查）。", valueName: "输出")) var with: [ExtraOutput] = []
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("只统计符合条件的案件（写法同 query），可重复；写到另一个文件夹，不出报送表、底稿和开放本。", valueName: "条件")) var filters: [String] = []
  @Flag(help: "只计算并显示，不写文件。") var dryRun = false
  @Flag(help: "不显示摘要和进度。") var quiet = false

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let project = try place.located()
    let plan = try PipelinePlan.read(try project.pipeline(pipeline))
    for extra in with { try extra.require(in: plan) }
    guard filters.isEmpty || with.isEmpty && previous == nil else {
      throw RunFault(.usage, "--where 不能与 --with、--previous 同用：开放本和已报数是全街道的")
    }
    let wanted = try period.period()
    let pipeline = try Pipeline(plan, in: project)
    let root = output ?? project.path("outputs")
    let lock = dryRun ? nil : try wanted.map { period throws(RunFault) in try OutputLock(for: "\(root)/\(period)/\(plan.id)") }
    let files = try place.files(pipeline, in: project)
    let publication = try previous.map { folder throws(RunFault) in try Publication.read(folder) }
    if !quiet { Console.progress("读取 \(files.count) 个文件……") }
    let registers = try pipeline.registers(files, cutoff: try day(dataCutoff, "--data-cutoff"), hashesInputs: !dryRun)
    let read = clock.now
    guard let period = wanted else { throw noPeriod(registers.cases, plan) }
    let filter = try RunFilter(filters, registers, pipeline)
    let results =
      try filter.map { filter throws(RunFault) in try pipeline.results(registers, period, only: filter) }
      ?? pipeline.results(registers, period, previous: publication)
    let report = try Report(results, in: project, with: with)
    ProcessState.keep(report)
    if results.isEmpty { Console.warn("\(period.inProse)没有受理任何案件，请核对报告期；\(coverage(registers.cases))") }
    let computed = clock.now
    let folder = "\(root)/\(period)/\(plan.id)\(filter.map { "-\($0.folderMark)" } ?? "")"
    let timings = ["read": milliseconds(read - start), "compute": milliseconds(computed - read)]
    // Written before it is told of: a console that takes no more must not keep the files from being made.
    let names =
      try lock.map { lock throws(RunFault) in
        try report.write(to: folder, under: lock, withholdsReturn: withholdsReturn(results), timings: timings)
      }
    if !quiet { Console.out(try report.summary()) }
    if !quiet, let names { tell(results, folder, names) }
    if !quiet, !results.published.isEmpty { Console.out("\n" + publishedTable(results)) }
    try close(results)
  }

  /// A failed 强制性 relation stops the return, unless no gate is wanted (DECISIONS 4).
  private func withholdsReturn(_ results: RunResults) -> Bool { results.forbidsReturn && failOn != .never }

  /// No period given: the clock is never asked, so tell which periods the inputs hold.
  private func noPeriod(_ register: CaseRegister, _ plan: PipelinePlan) -> RunFault {
    let months = register.monthsWithCases
    let example = example(plan.unit, months.last ?? "2024-12")
    return RunFault(.usage, "没有指定报告期（\(coverage(register))） — 例如：tiaojie run \(pipeline) \(example)")
  }

  private func coverage(_ register: CaseRegister) -> String {
    let months = register.monthsWithCases
    guard let first = months.first, let last = months.last else { return "输入中没有可归期的案件" }
    return "输入中有 \(first) 至 \(last) 共 \(months.count) 个月的案件"
  }

  /// The flag that the pipeline is usually run with, for the period that holds `month` (`2024-12`).
  private func example(_ unit: PipelinePlan.Unit, _ month: String) -> String {
    let (year, number) = (month.prefix(4), Int(month.suffix(2)) ?? 12)
    switch unit {
    case .month: return "--month \(month)"
    case .quarter: return "--quarter \(year)-Q\((number + 2) / 3)"
    case .half: return "--half \(year)-H\((number + 5) / 6)"
    case .year: return "--year \(year)"
    }
  }

  private func tell(_ results: RunResults, _ folder: String, _ names: [String]) {
    Console.out("")
    Console.out(rowFlowLine(results.registers))
    Console.out(checksLine(results.checks))
    if let filter = results.filter {
      Console.out(filter.line + (filter.unasked.isEmpty ? "" : "；没有这些字段、不在内的台账：\(filter.unasked.joined(separator: "、"))"))
    }
    if let revisions = results.revisions { Console.out(revisionsLine(revisions)) }
    Console.out("写出 \(folder)/：\(names.joined(separator: "、"))")
    if let request = results.plan.returns {
      let path = "\(folder)/\(request.file)"
      Console.out(withholdsReturn(results) ? "报送表：没有写出，强制性审核关系不符（原因见下）" : "报送表：\(path)")
    }
    Console.out("工作簿：\(folder)/\(results.plan.workbook)")
    if with.contains(.open), let open = results.plan.open { Console.out("开放本：\(folder)/\(open.file)（自检见 open-audit.csv）") }
    if let page = results.plan.page { Console.out("报告页：\(folder)/\(page.file)") }
    Console.out("摘要：　\(folder)/\(results.plan.summary)")
  }

  private func close(_ results: RunResults) throws {
    let breaches = failOn.breaches(results)
    guard !breaches.isEmpty else { return }
    for breach in breaches { Console.warn(breach) }
    throw ExitCode(1)
  }

  private func milliseconds(_ duration: Duration) -> Int {
    Int(duration.components.seconds) * 1_000 + Int(duration.components.attoseconds / 1_000_000_000_000_000)
  }
}

extension Gate: ExpressibleByArgument {}
extension ExtraOutput: ExpressibleByArgument {}
