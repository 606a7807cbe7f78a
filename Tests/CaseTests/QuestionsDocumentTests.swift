import Foundation
import Testing

/// `docs/questions.md`: every command is run on the sample office and prints what stands there. With `script/test --record` the answers are written
/// anew.
struct QuestionsDocumentTests {
  struct Asked: Sendable, CustomStringConvertible {
    let question: String
    let command: String
    let answer: String
    var description: String { question }
  }

  private static let path = GoldenCase.root.appendingPathComponent("docs/questions.md")
  private static let sections: [String] = {
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "\n## ")
  }()

  static let all: [Asked] = sections.dropFirst().map { section in
    let blocks = section.components(separatedBy: "```")
    return Asked(
      question: section.prefix { $0 != "\n" }.description, command: blocks.count > 1 ? blocks[1].dropFirst(3).description : "",
      answer: blocks.count > 3 ? blocks[3].dropFirst(5).description : "")
  }

  private func run(_ command: String) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "tiaojie() { \"$TIAOJIE\" \"$@\"; }\n" + command]
    process.environment = ProcessInfo.processInfo.environment.merging(["TIAOJIE": GoldenCase.binary]) { _, own in own }
    process.currentDirectoryURL = GoldenCase.root
    let output = Pipe()
    (process.standardOutput, process.standardInput) = (output, FileHandle.nullDevice)
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }

  @Test(.enabled(if: !GoldenCase.isRecording), arguments: all)
  func theAnswerIsTheOnePrinted(asked: Asked) throws {
    let (status, output) = try run(asked.command)
    #expect(status == 0 && output == asked.answer, "\(asked.command)")
  }

  @Test func atLeastTwentyQuestions() {
    #expect(Self.all.count >= 20 && Set(Self.all.map(\.command)).count == Self.all.count)
  }

  @Test(.enabled(if: GoldenCase.isRecording))
  func record() throws {
    let answered = try Self.all.map {
      "\($0.question)\n\n```sh\n\($0.command.dropLast())\n```\n\n```text\n\(try run($0.command).output)```\n"
    }
    try ([Self.sections[0]] + answered).joined(separator: "\n## ").write(to: Self.path, atomically: true, encoding: .utf8)
  }
}
