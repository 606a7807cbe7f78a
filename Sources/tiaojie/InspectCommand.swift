import ArgumentParser
import MediationStatistics

/// `tiaojie inspect FILE`: how a file was understood.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "看一个文件是怎样被读懂的：编码、分隔符、表头、各列。",
    discussion: "取值一律遮蔽个人信息。--as-read 把整张表按读到的样子写成 UTF-8 CSV；不遮蔽须同时给 --unmasked 和 --output。")

  @Argument(help: ArgumentHelp("要看的文件。", valueName: "文件")) var file: String
  @Option(help: ArgumentHelp("用哪个流程的约定。", valueName: "流程")) var pipeline = "monthly"
  @OptionGroup(title: "项目") var place: ProjectOptions
  @Flag(help: "把整张表写成 UTF-8 CSV。") var asRead = false
  @Flag(help: "不遮蔽个人信息，文字原样；须与 --as-read、--output 同用，文件仅本人可读。") var unmasked = false
  @Option(help: ArgumentHelp("--as-read 写到哪个文件；默认标准输出。", valueName: "文件")) var output: String?

  func run() throws {
    let project = try place.located()
    let plan = try PipelinePlan.read(try project.pipeline(pipeline))
    let contracts = try Pipeline(plan, in: project).contracts
    let contract = recognize(file, contracts)
    guard !unmasked || (asRead && output != nil) else {
      throw RunFault(.usage, "--unmasked 会写出个人信息，须与 --as-read 和 --output 文件 同用")
    }
    let inspection = try Inspection(file, contract)
    guard asRead else {
      let text = inspection.text
      try inspection.requireUnchanged()
      Console.out(text)
      return
    }
    for doubt in inspection.doubts { Console.warn("\(file): \(doubt)") }
    let bytes = inspection.asRead(unmasked: unmasked)
    try inspection.requireUnchanged()
    guard let output else {
      Console.write(bytes)
      return
    }
    try writeOutput(output, bytes)
  }
}
