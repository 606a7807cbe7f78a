import ArgumentParser
import MediationStatistics

/// `tiaojie notices FILE…|DIR`: what was read from single papers, with the place of each value.
struct NoticesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notices", abstract: "读取文书正文（.txt、.html、.docx），列出读到的内容及其在原文中的行和列。",
    discussion: "当事人姓名一律遮蔽；不遮蔽须同时给 --unmasked 和 --output。不能识别的内容列为“未能识别”，不作猜测。")

  @Argument(help: ArgumentHelp("文书文件或文件夹。", valueName: "路径")) var paths: [String]
  @Option(help: ArgumentHelp("输出格式：table、csv、json、xlsx。", valueName: "格式")) var format: ListingFormat = .table
  @Flag(help: "不遮蔽当事人姓名；须与 --output 同用，文件仅本人可读。") var unmasked = false
  @Option(help: ArgumentHelp("写到哪个文件；默认标准输出。", valueName: "文件")) var output: String?
  @OptionGroup(title: "项目") var place: FolderOptions

  func run() throws {
    try format.check(output: output)
    guard !unmasked || output != nil else { throw RunFault(.usage, "--unmasked 会写出个人信息，须与 --output 文件 同用") }
    let seeds = try Seeds.read(try place.located().seeds)
    var files: [NoticeFile] = []
    var faults: [String] = []
    for path in paths {
      for file in try paperFiles(path) {
        // One paper that cannot be read must not hide the others.
        do throws(RunFault) { files.append(try NoticeFile.open(file)) } catch { faults += error.messages }
      }
    }
    let listing = NoticeListing(files, seeds, unmasked: unmasked)
    try format.write(table: listing.table, csv: listing.csv, json: listing.json, book: listing.book(seeds.office), to: output)
    if !faults.isEmpty { throw RunFault(.dataUnreadable, faults) }
  }
}
