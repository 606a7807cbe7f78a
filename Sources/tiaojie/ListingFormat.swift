import ArgumentParser
import MediationStatistics

/// How a list is written.
enum ListingFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json

  /// To a file, or to the standard output.
  func write(table: String, csv: [UInt8], json: [UInt8], to path: String?) throws {
    let bytes: [UInt8]
    switch self {
    case .table: bytes = Array((table + "\n").utf8)
    case .csv: bytes = csv
    case .json: bytes = json
    }
    if let path {
      try writeOutput(path, bytes)
    } else if self == .table {
      Console.out(table)
    } else {
      Console.write(bytes)
    }
  }
}
