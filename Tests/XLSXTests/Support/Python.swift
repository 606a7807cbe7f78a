import Foundation
import Testing

/// Runs small programs with python3 and openpyxl, a reader that shares nothing with the writer.
enum Python {
  /// False where openpyxl is not installed: the tests that need it are then skipped, with a line that says so.
  static let hasOpenpyxl: Bool = (try? run("import openpyxl", arguments: []))?.status == 0

  static let skipped: Comment = "python3 with openpyxl is not installed: the workbook is not read by an independent program"

  static func run(_ program: String, arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-X", "utf8", "-c", program] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  /// The lines that a program prints about a workbook, which it finds as `book` (formulas) and `values` (cached values).
  static func read(_ path: String, _ program: String) throws -> [String] {
    let head = """
      import sys, openpyxl
      book = openpyxl.load_workbook(sys.argv[1])
      values = openpyxl.load_workbook(sys.argv[1], data_only=True)

      """
    let result = try run(head + program, arguments: [path])
    if result.status != 0 { Issue.record("python3: \(result.output)") }
    return result.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
