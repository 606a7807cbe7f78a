import ArgumentParser
import MediationStatistics
import SampleOffice

/// `tiaojie sample`: writes the invented office, byte for byte the same each time.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "写出虚构的示例数据（五常街道，2023、2024 年）。", discussion: "人名、证件号、电话都是编造的。每次写出的字节完全相同。")

  @Option(help: ArgumentHelp("写到哪个文件夹；其下生成 inputs/ 和 seeds/control-totals.csv。", valueName: "文件夹")) var output: String

  func run() throws {
    let files = try SampleOffice().files()
    try writeOutputs(output, files.map { ($0.path, $0.bytes) })
    Console.out("写出 \(files.count) 个文件，共 \(files.reduce(0) { $0 + $1.bytes.count }) 字节，到 \(output)/")
  }
}
