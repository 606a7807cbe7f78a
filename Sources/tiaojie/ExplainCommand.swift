import ArgumentParser
import MediationStatistics

/// `tiaojie explain ADDRESS`: where a number comes from.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "说明一个数值从哪里来：口径、分子分母、背后的案件及其文件和行。",
    discussion: "地址可从 figures.csv 中复制，例如 received[2024-12;community=永福社区]。在 shell 中请加单引号。")

  @Argument(help: ArgumentHelp("数值地址。", valueName: "地址")) var address: String
  @Option(help: ArgumentHelp("用哪个流程的输入和规则。", valueName: "流程")) var pipeline = "monthly"
  @Option(help: ArgumentHelp("最多列出多少件。", valueName: "件数")) var limit = 100
  @OptionGroup(title: "项目") var place: ProjectOptions

  func run() throws {
    let project = try place.located()
    let plan = try PipelinePlan.read(try project.pipeline(pipeline))
    let pipeline = try Pipeline(plan, in: project, for: .question)
    let asked = FigureAddress(address).map { pipeline.seeds.measures.registers(behind: $0.measure) } ?? []
    let registers = try pipeline.registers(try place.files(pipeline, in: project).behind(asked), cutoff: nil)
    let store = pipeline.figures(registers)
    Console.out(try Explanation(address, registers, store).text(limit: max(0, limit)))
  }
}
