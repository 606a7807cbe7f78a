/// Names of parts, as relationships point to them.
enum PartName {
  /// The part that `target` means when it is said in `part`: absolute from the package's root, or relative to the part's folder.
  static func resolve(_ target: String, from part: String) -> String {
    let target = String(decoding: target.utf8.map { $0 == 0x5C ? 0x2F : $0 }, as: UTF8.self)
    var steps = target.hasPrefix("/") ? [] : part.split(separator: "/").dropLast().map(String.init)
    for step in target.split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = steps.popLast()
      default: steps.append(String(step))
      }
    }
    return steps.joined(separator: "/")
  }

  /// Where a part's relationships are listed: `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`.
  static func relationships(of part: String) -> String {
    let steps = part.split(separator: "/")
    return (steps.dropLast() + ["_rels", "\(steps.last ?? "").rels"]).joined(separator: "/")
  }
}

/// One relationship: `kind` is the last word of its type, which the strict variant shares: `worksheet`, `styles`, `officeDocument`.
struct Relationship: Equatable {
  var id: String
  var kind: String
  var part: String
}

/// Reads a `.rels` part.
final class RelationshipsReader: XMLPartReader {
  private let source: String
  private let limits: ReadLimits
  private(set) var relationships: [Relationship] = []

  /// `source` is the part whose relationships these are; empty for the package's own.
  init(of source: String, _ limits: ReadLimits) { (self.source, self.limits) = (source, limits) }

  func begin(_ element: String, _ attributes: XMLAttributes) throws(ReadProblem) {
    guard element == "Relationship", attributes["TargetMode"] != "External" else { return }
    guard let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"] else { return }
    let kind = type.split(separator: "/").last.map(String.init) ?? ""
    guard relationships.count < limits.items else { throw .sheet(.tooMany("关系", limit: limits.items)) }
    relationships.append(Relationship(id: id, kind: kind, part: PartName.resolve(target, from: source)))
  }
}
