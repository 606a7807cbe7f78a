import ArgumentParser
import MediationStatistics

/// `tiaojie measures [ID]`: what the numbers mean.
struct MeasuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures", abstract: "列出指标的口径：计什么、按什么日期归期、分子分母、有效期、与哪些指标重叠。",
    discussion: "指标写在 seeds/measures.yaml 中，改动无须重新编译。给出编号即列出该指标的全部定义，例如 tiaojie measures success_rate。")

  @Argument(help: ArgumentHelp("指标编号；不给即列出全部。", valueName: "编号")) var id: String?
  @Option(help: ArgumentHelp("输出格式：table、csv、json、xlsx。", valueName: "格式")) var format: ListingFormat = .table
  @Option(help: ArgumentHelp("写到哪个文件；默认标准输出。", valueName: "文件")) var output: String?
  @OptionGroup(title: "项目") var folders: FolderOptions

  func run() throws {
    try format.check(output: output)
    let project = try folders.located()
    let seeds = try Seeds.read(project.seeds)
    let listing = try MeasureListing(id, seeds, readableContracts(in: project))
    try format.write(table: listing.table, csv: listing.csv, json: listing.json, book: listing.book(seeds.office), to: output)
  }
}
