import ArgumentParser
import MediationStatistics

/// How a list is written.
enum ListingFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json, xlsx

  /// What cannot be: told before anything is read.
  func check(output: String?) throws(RunFault) {
    if self == .xlsx, output == nil || output == "-" { throw RunFault(.usage, "--format xlsx 须同时给 --output 文件") }
  }

  /// To a file, or to the standard output. Only the one that is asked for is made.
  func write(
    table: @autoclosure () -> String, csv: @autoclosure () -> [UInt8], json: @autoclosure () -> [UInt8],
    book: @autoclosure () -> ListingBook, to path: String?
  ) throws {
    switch self {
    case .table: try put(table(), to: path)
    case .csv: try put(csv(), to: path)
    case .json: try put(json(), to: path)
    case .xlsx:
      guard let path else { return try check(output: nil) }
      if let note = try book().write(to: path) { Console.warn(note) }
    }
  }

  private func put(_ table: String, to path: String?) throws {
    if let path { try writeOutput(path, Array((table + "\n").utf8)) } else { Console.out(table) }
  }

  private func put(_ bytes: [UInt8], to path: String?) throws {
    if let path { try writeOutput(path, bytes) } else { Console.write(bytes) }
  }
}
