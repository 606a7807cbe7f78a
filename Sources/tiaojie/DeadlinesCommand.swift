import ArgumentParser
import MediationStatistics

/// `tiaojie deadlines`: what is due.
struct DeadlinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadlines", abstract: "列出收到的文书引起的、尚未了结的期限：逾期的、将届满的、待核的。",
    discussion: "期限自收到之日起算，当日不计，届满日为节假日的顺延；复议答复以工作日计。不给 --as-of 时，截至最近一次收到文书之日。")

  @Option(help: ArgumentHelp("截至哪一天。", valueName: "日期")) var asOf: String?
  @Option(help: ArgumentHelp("只列多少天之内届满的；逾期和待核的总是列出。", valueName: "天数")) var within: Int?
  @Option(help: ArgumentHelp("输出格式：table、csv、json、xlsx。", valueName: "格式")) var format: ListingFormat = .table
  @Option(help: ArgumentHelp("写到哪个文件；默认标准输出。", valueName: "文件")) var output: String?
  @Option(help: ArgumentHelp("用哪个流程的输入和规则。", valueName: "流程")) var pipeline = "monthly"
  @OptionGroup(title: "项目") var place: ProjectOptions

  func run() throws {
    try format.check(output: output)
    let project = try place.located()
    let pipeline = try Pipeline(try PipelinePlan.read(try project.pipeline(pipeline)), in: project, for: .question)
    let court = try pipeline.courtRegister(try place.files(pipeline, in: project).papers, nil)
    guard !court.files.isEmpty else {
      throw RunFault(.inputMissing, "没有涉诉文书 — 登记簿放入 inputs/court，文书正文放入 inputs/notices，或用 --input papers=路径 指定")
    }
    guard let last = try day(asOf, "--as-of") ?? court.lastReceived else { throw RunFault(.usage, "文书都没有收到日期，请用 --as-of 指定截至哪一天") }
    let listing = DeadlineListing(court, pipeline.seeds, asOf: last, within: within)
    try format.write(table: listing.table, csv: listing.csv, json: listing.json, book: listing.book(pipeline.seeds.office), to: output)
  }
}
