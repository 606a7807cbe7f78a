import ArgumentParser
import MediationStatistics

/// `tiaojie explain ADDRESS`: where a number comes from.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "说明一个数值从哪里来：口径、分子分母、背后的案件及其文件和行，未计入的行，增减由哪些社区和类型造成。",
    discussion: """
      地址可从 figures.csv 中复制，例如 received[2024-12;community=永福社区]；也可以指着工作簿中的一格问：
        tiaojie explain --cell '2-统计月报.xlsx!按社区!C7' --run outputs/2024-12/monthly
      在 shell 中请加单引号。案件再多也能列成工作簿，表头可筛选，满一个工作表（1048575 行）即续下一个：
        tiaojie explain 'received[2024]' --format xlsx --output 受理清单.xlsx
      """)

  @Argument(help: ArgumentHelp("数值地址。", valueName: "地址")) var address: String?
  @Option(help: ArgumentHelp("工作簿中的一格，代替地址。", valueName: "工作簿!工作表!单元格")) var cell: String?
  @Option(name: .customLong("run"), help: ArgumentHelp("哪一次运行的工作簿；默认为 outputs/ 中唯一写出它的一次。", valueName: "文件夹"))
  var folder: String?
  @Option(help: ArgumentHelp("用哪个流程的输入和规则；用 --cell 时为该次运行的流程。", valueName: "流程")) var pipeline = "monthly"
  @Option(name: .customLong("where"), help: ArgumentHelp("只看符合条件的行（写法同 query），可重复。", valueName: "条件")) var filters: [String] = []
  @Option(help: ArgumentHelp("表格中最多列出多少件；csv、json、xlsx 总是全部列出。", valueName: "件数")) var limit = 100
  @Option(help: ArgumentHelp("输出格式：table、csv、json、xlsx。", valueName: "格式")) var format: ListingFormat = .table
  @Option(help: ArgumentHelp("写到哪个文件；默认标准输出。", valueName: "文件")) var output: String?
  @OptionGroup(title: "项目") var place: ProjectOptions

  func run() throws {
    try format.check(output: output)
    let project = try place.located()
    if let cell {
      guard filters.isEmpty else { throw RunFault(.usage, "--where 不能与 --cell 同用：工作簿中的数有自己的口径") }
      guard address == nil else { throw RunFault(.usage, "地址和 --cell 只能给一个") }
      try explain(CellPlace(cell), in: project)
    } else {
      guard let address else { throw RunFault(.usage, "请给出数值地址，或用 --cell 指出工作簿中的一格 — 例如：tiaojie explain 'received[2024-12]'") }
      guard folder == nil else { throw RunFault(.usage, "--run 与 --cell 同用") }
      try explain(address, in: project)
    }
  }

  private func explain(_ cell: CellPlace, in project: Project) throws {
    let written = try folder.map { try WrittenRun($0) } ?? WrittenRun.only(with: cell.workbook, below: project.path("outputs"))
    switch try written.content(of: cell) {
    case .other(let words): Console.out("“\(cell.workbook)”的工作表“\(cell.sheet)”中，\(cell.cell) \(words)。")
    case .figures(let addresses): try explain(addresses, try pipeline(written.pipeline, in: project), as: written, in: project)
    }
  }

  /// With the cutoff of that run, whether its pipeline or its inputs set it; what has come in since is told.
  private func explain(_ addresses: [String], _ pipeline: Pipeline, as written: WrittenRun, in project: Project) throws {
    let files = try place.files(pipeline, in: project)
    var registers = try pipeline.registers(files, cutoff: nil)
    if registers.cases.cutoff != written.dataCutoff { registers = try pipeline.registers(files, cutoff: written.dataCutoff) }
    if recordsDigest(registers.ledgers) != written.recordsDigest {
      Console.warn("输入已不是该次运行（\(written.folder)）时的样子，下列数值按现在的输入计算，可能与工作簿中的不同。")
    }
    try tell(addresses, registers, pipeline)
  }

  private func explain(_ address: String, in project: Project) throws {
    let pipeline = try pipeline(pipeline, in: project)
    let asked = Set(FigureAddress(address).map { pipeline.seeds.measures.registers(behind: $0.measure) } ?? [])
    try tell([address], try pipeline.registers(try place.files(pipeline, in: project).behind(asked), cutoff: nil), pipeline)
  }

  private func tell(_ addresses: [String], _ registers: Registers, _ pipeline: Pipeline) throws {
    let filter = try RunFilter(filters, registers, pipeline)
    let store = pipeline.figures(registers, filter?.narrowing)
    let data = ExplanationData(try addresses.map { try Explanation($0, registers, store, pipeline.seeds, only: filter) })
    try format.write(
      table: data.table(limit: max(0, limit)), csv: data.csv, json: data.json, book: data.book(pipeline.seeds.office), to: output)
  }

  private func pipeline(_ name: String, in project: Project) throws -> Pipeline {
    try Pipeline(try PipelinePlan.read(try project.pipeline(name)), in: project, for: .question)
  }
}
