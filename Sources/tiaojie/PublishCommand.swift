import ArgumentParser
import MediationStatistics

/// `tiaojie publish DIR`: keeps what was reported.
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "把一次运行的结果存为已报期，供以后说明差异。",
    discussion: """
      报送之后运行：tiaojie publish outputs/2024-11/monthly
      下个月：tiaojie run monthly --month 2024-12 --previous publications/2024-11/monthly
      只存数值和案件编码的指纹，不存姓名和编码。
      """)

  @Argument(help: ArgumentHelp("一次运行的输出文件夹。", valueName: "文件夹")) var folder: String
  @Option(help: ArgumentHelp("存到哪个文件夹之下；默认为项目中的 publications/。", valueName: "文件夹")) var output: String?
  @Flag(help: "替换已有的已报记录。") var replace = false
  @OptionGroup(title: "项目") var folders: FolderOptions

  func run() throws {
    let root = try output ?? folders.located().path("publications")
    let target = try publish(folder, below: root, replaces: replace)
    Console.out("已报期：\(target)")
  }
}
