import ArgumentParser
import MediationStatistics

/// `tiaojie validate [PATH…]`: what would be found, without writing anything.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "检查输入文件，把问题列到标准输出，不写任何文件。", discussion: "不给路径时检查流程自己的输入。")

  @Argument(help: ArgumentHelp("要检查的文件或文件夹。", valueName: "路径")) var paths: [String] = []
  @Option(help: ArgumentHelp("用哪个流程的约定和规则。", valueName: "流程")) var pipeline = "monthly"
  @OptionGroup(title: "项目") var place: ProjectOptions
  @Option(help: ArgumentHelp("到哪一级问题即以退出码 1 结束：fatal、reject、warning、never。", valueName: "级别")) var failOn: Gate = .fatal
  @Option(help: ArgumentHelp("列出到哪一级为止的问题：note、warning、reject、fatal。", valueName: "级别")) var level: Severity = .warning

  func run() throws {
    let project = try place.located()
    let plan = try PipelinePlan.read(try project.pipeline(pipeline))
    let pipeline = try Pipeline(plan, in: project)
    var files = InputFiles()
    for path in paths {
      // A folder may hold both sources; what each file is shows in its columns.
      for file in try inputFiles(path, .papers) { files.add([file], recognize(file, pipeline.contracts)) }
    }
    if paths.isEmpty { files = try place.files(pipeline, in: project) }
    let registers = try pipeline.registers(files, cutoff: nil)
    for ledger in registers.ledgers {
      for finding in ledger.findings where finding.rule.severity >= level { Console.out(line(finding, ledger)) }
    }
    Console.out(rowFlowTable(registers))
    Console.out(rowFlowLine(registers))
    if !failOn.breaches(registers).isEmpty { throw ExitCode(1) }
  }

  /// `文件:行:字段: [rule-id] 说明 — 怎么改`
  private func line(_ finding: Finding, _ ledger: any RowLedger) -> String {
    let field = finding.field.map { ledger.contract.name(of: $0) + ":" } ?? ""
    return
      "\(ledger.location(finding.row)):\(field) [\(finding.rule.id)] \(finding.rule.severity.name)：\(finding.message) — \(finding.rule.remedy)"
  }
}

extension Severity: ExpressibleByArgument {}
