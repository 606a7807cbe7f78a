/// 案由 → dispute type (`seeds/causes.csv`): an exact entry, else the longest entry that the cause contains.
package struct Causes: Sendable {
  private let exact: [String: UInt16]
  private let parts: [(text: [UInt8], type: UInt16)]
  private let types: MemberTable

  init(_ entries: [(cause: String, type: String)], types: MemberTable) {
    let coded = entries.compactMap { entry in types.code(of: entry.type).map { (text: foldedKey(entry.cause), type: $0) } }
    exact = Dictionary(coded.map { ($0.text, $0.type) }, uniquingKeysWith: { first, _ in first })
    parts = coded.sorted { ($1.text.count, $0.text) < ($0.text.count, $1.text) }.map { (Array($0.text.utf8), $0.type) }.filter {
      !$0.0.isEmpty
    }
    self.types = types
  }

  /// Code of the type table: a type, 未填 for a blank cause, 未识别 for one that no entry knows.
  func type(of cause: String) -> UInt16 {
    let key = foldedKey(cause)
    if meansNothing(key) { return types.blankCode }
    if let type = exact[key] ?? types.code(of: key) { return type }
    let text = Array(key.utf8)
    return parts.first { Causes.holds(text, $0.text) }?.type ?? types.unknownCode
  }

  private static func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    text.indices.contains { text[$0] == part[0] && text[$0...].starts(with: part) }
  }

  func isUnmapped(_ type: UInt16) -> Bool { type == types.unknownCode }
}
