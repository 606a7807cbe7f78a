import ArgumentParser
import Glibc
import MediationStatistics

/// The thin command: one file a subcommand. Everything it says is Chinese, the argument parser's own words included.
@main
struct Tiaojie: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tiaojie",
    abstract: "人民调解统计：从平台导出的案件清单到可以签字的报表。",
    discussion: """
      常用：
        tiaojie run monthly --month 2024-12    做一个月的统计月报
        tiaojie run annual --year 2024         做全年统计，并与公布数核对
        tiaojie query --year 2024 --by 社区    随问随答，按任意条件和分组
        tiaojie explain 'received[2024-12]'    说明一个数从哪里来，列出案件和出处
        tiaojie measures success_rate          看一个指标的口径
        tiaojie verify outputs/2024-12/monthly 逐格核对工作簿中的数值
        tiaojie deadlines                      列出涉诉文书引起的未了期限
        tiaojie notices 传票.txt               看一份文书读到了什么
        tiaojie validate                       只检查输入，不写文件
        tiaojie inspect 某月.csv               看一个文件是怎样被读懂的
      """,
    version: programVersion,
    subcommands: [
      RunCommand.self, QueryCommand.self, ExplainCommand.self, MeasuresCommand.self, VerifyCommand.self, PublishCommand.self,
      ValidateCommand.self, DeadlinesCommand.self, NoticesCommand.self, InspectCommand.self, SampleCommand.self,
    ])

  static func main() {
    ProcessState.secure()
    guard ProcessState.knowsItsCommand else {
      Console.fail(["读不到命令行，什么也没有做 — 请检查 /proc 是否已挂载"])
      Glibc.exit(78)
    }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let fault as RunFault {
      Console.fail(fault.messages)
      Glibc.exit(fault.kind.rawValue)
    } catch let code as ExitCode {
      Glibc.exit(code.rawValue)
    } catch {
      let code = exitCode(for: error)
      let text = ChineseHelp.translated(fullMessage(for: error))
      if code == .success { Console.out(text) } else { Console.err(text) }
      Glibc.exit(code.rawValue)
    }
  }
}
