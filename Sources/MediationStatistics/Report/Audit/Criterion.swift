/// A criterion of COUNTIFS for one text, as spreadsheets read it (ECMA-376 Part 1, 18.17.7.64): `*` and `?` stand for any text, `~` takes their
/// meaning away, a leading `=`, `<` or `>` is an operator.
enum Criterion {
  /// The text means itself when a formula takes it from a cell.
  static func isPlain(_ text: String) -> Bool {
    guard let first = text.first, !"=<>".contains(first) else { return false }
    return !text.contains { "*?~".contains($0) }
  }

  /// `"永福社区"`, `"=~*甲"`: as a literal in a formula, quotes included.
  static func equal(_ text: String) -> String { quoted(isPlain(text) ? text : "=" + escaped(text)) }

  /// `"<>调解成功"`
  static func unequal(_ text: String) -> String { quoted("<>" + escaped(text)) }

  private static func escaped(_ text: String) -> String {
    String(text.flatMap { "*?~".contains($0) ? ["~", $0] : [$0] })
  }

  static func quoted(_ text: String) -> String { "\"" + String(text.flatMap { $0 == "\"" ? ["\"", "\""] : [$0] }) + "\"" }
}

extension Dimension {
  /// What stands in the 底稿 for each member, by code: its label, with the id behind it where two members share a label (formulas do not tell
  /// capitals from small letters).
  var auditLabels: [String] {
    let counts = Dictionary(members.map { ($0.label.lowercased(), 1) }, uniquingKeysWith: +)
    return members.map { counts[$0.label.lowercased()] == 1 ? $0.label : "\($0.label)（\($0.id)）" }
  }
}
