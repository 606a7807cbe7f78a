import ArgumentParser
import MediationStatistics

/// `tiaojie verify DIR`: proves the workbooks of a run equal to its figures.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "重新读取一次运行写出的工作簿，逐格与 figures.csv 核对。",
    discussion: "文件夹是一次运行的输出，例如 outputs/2024-12/monthly。有一格不符即以退出码 1 结束，并指出是哪一格。")

  @Argument(help: ArgumentHelp("一次运行的输出文件夹。", valueName: "文件夹")) var folder: String

  private static let shownFaults = 50

  func run() throws {
    let verification = try Verification(folder)
    for line in verification.lines { Console.out(line) }
    for note in verification.notes { Console.warn(note) }
    guard !verification.isSound else {
      Console.out("逐格一致")
      return
    }
    for fault in verification.faults.prefix(Self.shownFaults) { Console.out(fault) }
    let more = verification.faults.count - Self.shownFaults
    Console.out("不符 \(verification.faults.count) 处" + (more > 0 ? "，只列前 \(Self.shownFaults) 处" : ""))
    throw ExitCode(1)
  }
}
