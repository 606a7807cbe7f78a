/// A comparison with the members of a dimension: one byte a member, 1 = taken.
struct MemberTest {
  let taken: [UInt8]

  init(_ comparison: Filter.Comparison, _ dimension: Dimension) throws(FilterFault) {
    let relation = comparison.relation
    guard !relation.isOrder else {
      throw FilterFault(
        place: comparison.field.place, message: "“\(dimension.name)”不能比大小", remedy: "可用 =、!=、in、not in、~（包含）、!~")
    }
    var found = [UInt8](repeating: 0, count: dimension.members.count)
    for value in comparison.values {
      for code in try MemberTest.codes(value, relation, dimension) { found[code] = 1 }
    }
    taken = relation.isNegative ? found.map { $0 ^ 1 } : found
  }

  private static func codes(_ value: Filter.Word, _ relation: Filter.Relation, _ dimension: Dimension) throws(FilterFault) -> [Int] {
    if relation == .contains || relation == .containsNot {
      let key = foldedKey(value.text)
      let codes = dimension.members.indices.filter { foldedKey(dimension.members[$0].label).contains(key) }
      if !codes.isEmpty { return codes }
      throw FilterFault(place: value.place, message: "“\(dimension.name)”没有包含“\(value.text)”的成员", remedy: "可用：\(dimension.sample)")
    }
    if let code = dimension.code(of: value.text) ?? dimension.code(folded: value.text) { return [code] }
    throw FilterFault(
      place: value.place, message: "“\(dimension.name)”没有成员“\(value.text)”\(dimension.suggestion(for: value.text))",
      remedy: "可用：\(dimension.sample)；按部分文字查找用 ~")
  }
}

extension Dimension {
  fileprivate func code(folded text: String) -> Int? {
    let key = foldedKey(text)
    return members.firstIndex { foldedKey($0.label) == key || foldedKey($0.id) == key }
  }

  /// `，是不是“永福社区”？`: a member that begins like it, holds it, or is spelt much like it.
  func suggestion(for text: String) -> String {
    let near = members.first { $0.label.hasPrefix(text) } ?? members.first { $0.label.contains(text) }
    return near.map { "，是不是“\($0.label)”？" } ?? nearHint(text, among: members.map(\.label))
  }

  /// The members, cut short where they are many.
  var sample: String {
    let shown = members.prefix(20).map(\.label).joined(separator: "、")
    return members.count > 20 ? "\(shown)……共 \(members.count) 个" : shown
  }
}
