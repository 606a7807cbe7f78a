import Foundation
import Testing

/// Runs small programs with python3 and openpyxl, a reader that shares nothing with the writer.
enum Python {
  /// False where openpyxl is not installed: the tests that need it are then skipped, with a line that says so.
  static var hasOpenpyxl: Bool { interpreter != nil }

  /// The first python3 that has openpyxl: a private Python in front of the system's need not have it.
  private static let interpreter: [String]? = [["/usr/bin/env", "python3"], ["/usr/bin/python3"]].first { command in
    (try? run("import openpyxl", arguments: [], by: command))?.status == 0
  }

  static let skipped: Comment = "python3 with openpyxl is not installed: the workbook is not read by an independent program"

  static func run(_ program: String, arguments: [String], by command: [String]? = nil) throws -> (status: Int32, output: String) {
    let command = command ?? interpreter ?? ["/usr/bin/env", "python3"]
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = command.dropFirst() + ["-X", "utf8", "-c", program] + arguments
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
