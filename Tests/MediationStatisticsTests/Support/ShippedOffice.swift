import CSV
import Foundation

@testable import MediationStatistics

/// The seeds, contract and rules that the repository ships, read once for all tests.
enum ShippedOffice {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static func seeds() throws -> Seeds { try readSeeds.get() }
  static func contract() throws -> Contract { try readContract.get() }
  static func rules() throws -> RuleOrder { try readRules.get() }

  private static let readSeeds = Result { try Seeds.read("\(root)/seeds") }
  private static let readContract = Result { try Contract.read("\(root)/pipelines/contracts/mediation-cases.yaml") }
  private static let readRules = Result { try RuleOrder.read(CaseDesk.ruleFiles) }
}

/// A folder that is gone after the test.
final class ScratchFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "tiaojie-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, with the folders above it, and gives its path.
  @discardableResult
  func put(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  @discardableResult
  func put(_ name: String, _ text: String) throws -> String { try put(name, Array(text.utf8)) }
}

/// The messages of the `RunFault` that `body` throws; empty when it throws none.
func faultMessages(_ body: () throws -> Void) -> [String] {
  do { try body() } catch let fault as RunFault { return fault.messages } catch { return ["not a RunFault: \(error)"] }
  return []
}

/// Puts a text into a file and reads it from there; the file is gone afterwards.
func reading<Value>(_ name: String, _ text: String, _ body: (String) throws -> Value) throws -> Value {
  let folder = try ScratchFolder()
  return try withExtendedLifetime(folder) { try body(try folder.put(name, text)) }
}

/// Reads a YAML text as a configuration file would be read.
func parseYAML<Value>(_ text: String, _ body: (YAMLMapping) -> Value?) throws -> Value {
  try reading("配置.yaml", text) { try YAMLDocument.read($0, body) }
}
