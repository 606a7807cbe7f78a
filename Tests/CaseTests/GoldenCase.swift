import Foundation

/// One folder of `Tests/Cases`.
struct GoldenCase: Sendable, CustomStringConvertible {
  /// Relative to `Tests/Cases`.
  let path: String
  var description: String { path }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let isRecording = ProcessInfo.processInfo.environment["TIAOJIE_RECORD"] == "1"
  private static let folder = root.appendingPathComponent("Tests/Cases")

  /// The binary under test: the one that `swift build --build-tests` has just made.
  static let binary = ProcessInfo.processInfo.environment["TIAOJIE_BINARY"] ?? root.appendingPathComponent(".build/debug/tiaojie").path

  static let all: [GoldenCase] = {
    let manager = FileManager.default
    let families = (try? manager.contentsOfDirectory(atPath: folder.path)) ?? []
    return families.sorted().flatMap { family in
      let cases = (try? manager.contentsOfDirectory(atPath: folder.appendingPathComponent(family).path)) ?? []
      return cases.sorted().map { GoldenCase(path: "\(family)/\($0)") }
    }
  }()

  struct Outcome {
    /// `exit`, `stdout`, `stderr`, and each file written below `out/`.
    var texts: [String: String]
  }

  private var own: URL { GoldenCase.folder.appendingPathComponent(path) }

  /// Runs the command in a scratch folder that holds the case's inputs and links to the project's pipelines and seeds.
  func run() throws -> Outcome {
    let manager = FileManager.default
    let scratch = manager.temporaryDirectory.appendingPathComponent("tiaojie-case-\(UUID().uuidString)")
    try manager.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: scratch) }
    for name in ["inputs", "pipelines", "seeds"] {
      let source = own.appendingPathComponent(name)
      if manager.fileExists(atPath: source.path) { try manager.copyItem(at: source, to: scratch.appendingPathComponent(name)) }
    }
    try link("pipelines", into: scratch)
    try link("seeds", into: scratch)
    return try outcome(in: scratch)
  }

  /// Links each entry of a project folder that the case does not bring itself, also beside its own ones in a folder below. The sample's control
  /// totals are of no use to other inputs.
  private func link(_ name: String, into scratch: URL) throws {
    let manager = FileManager.default
    let (source, target) = (GoldenCase.root.appendingPathComponent(name), scratch.appendingPathComponent(name))
    try manager.createDirectory(at: target, withIntermediateDirectories: true)
    for entry in try manager.contentsOfDirectory(atPath: source.path) where entry != "control-totals.csv" {
      let place = target.appendingPathComponent(entry)
      var isFolder: ObjCBool = false
      guard manager.fileExists(atPath: place.path, isDirectory: &isFolder) else {
        try manager.createSymbolicLink(at: place, withDestinationURL: source.appendingPathComponent(entry))
        continue
      }
      if isFolder.boolValue { try link("\(name)/\(entry)", into: scratch) }
    }
  }

  private func outcome(in scratch: URL) throws -> Outcome {
    let line = try String(contentsOf: own.appendingPathComponent("command"), encoding: .utf8)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: GoldenCase.binary)
    process.arguments = Array(line.split(whereSeparator: \.isWhitespace).map(String.init).dropFirst())
    process.currentDirectoryURL = scratch
    // To files, not pipes: a pipe that nobody reads would stop a chatty run.
    let (out, err) = (scratch.appendingPathComponent(".stdout"), scratch.appendingPathComponent(".stderr"))
    for url in [out, err] { _ = FileManager.default.createFile(atPath: url.path, contents: nil) }
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    var texts = [
      "exit": "\(process.terminationStatus)\n", "stdout": try String(contentsOf: out, encoding: .utf8),
      "stderr": try String(contentsOf: err, encoding: .utf8),
    ]
    let written = FileManager.default.enumerator(atPath: scratch.appendingPathComponent("out").path)
    for case let name as String in written ?? .init() {
      if let text = try? String(contentsOf: scratch.appendingPathComponent("out/\(name)"), encoding: .utf8) { texts["out/\(name)"] = text }
    }
    return Outcome(texts: texts)
  }

  func expected() throws -> [String: String] {
    let folder = own.appendingPathComponent("expected")
    var texts: [String: String] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: folder.path) ?? .init() {
      var isDirectory: ObjCBool = false
      let url = folder.appendingPathComponent(name)
      guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory), !isDirectory.boolValue else { continue }
      texts[name] = try String(contentsOf: url, encoding: .utf8)
    }
    return texts
  }

  /// Writes what came out: exit code, streams, and those files of `out/` that were expected before, or, in a new case, the CSVs and the summary.
  func record(_ outcome: Outcome) throws {
    let manager = FileManager.default
    let folder = own.appendingPathComponent("expected")
    let before = Set(try expected().keys)
    try? manager.removeItem(at: folder)
    for (name, text) in outcome.texts {
      let isNew =
        before.isEmpty
        && (name.hasSuffix("figures.csv") || name.hasSuffix("findings.csv") || name.hasSuffix("rejects.csv") || name.hasSuffix(".txt"))
      guard !name.hasPrefix("out/") || before.contains(name) || isNew else { continue }
      let url = folder.appendingPathComponent(name)
      try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
  }
}
