/// A comparison with a quantity. Amounts are 元 unless a unit stands there (DECISIONS 30).
struct QuantityTest {
  private let relation: Filter.Relation
  private let values: [Int64]

  init(_ comparison: Filter.Comparison, _ name: String, isMoney: Bool) throws(FilterFault) {
    relation = comparison.relation
    guard relation != .contains, relation != .containsNot else {
      throw FilterFault(place: comparison.field.place, message: "“\(name)”是数，不能用 ~", remedy: "可用 =、!=、>、>=、<、<=、in")
    }
    var values: [Int64] = []
    for word in comparison.values {
      guard let value = isMoney ? QuantityTest.money(word.text) : QuantityTest.count(word.text) else {
        throw FilterFault(
          place: word.place, message: "“\(word.text)”不是\(isMoney ? "金额" : "整数")",
          remedy: isMoney ? "例如 100000、10万、1.5万元、2亿" : "例如 10")
      }
      values.append(value)
    }
    self.values = values
  }

  func takes(_ value: Int64) -> Bool {
    switch relation {
    case .greater: value > values[0]
    case .notLess: value >= values[0]
    case .less: value < values[0]
    case .notGreater: value <= values[0]
    case .equal, .isOneOf: values.contains(value)
    case .notEqual, .isNoneOf: !values.contains(value)
    case .contains, .containsNot: false
    }
  }

  private static func money(_ text: String) -> Int64? {
    let folded = foldedKey(text)
    for (unit, worth) in [("亿元", Int64(10_000_000_000)), ("亿", 10_000_000_000)] where folded.hasSuffix(unit) {
      return readMoney(Array(folded.dropLast(unit.count).utf8).span, headerUnit: worth)
    }
    return readMoney(Array(folded.utf8).span, headerUnit: 100)
  }

  private static func count(_ text: String) -> Int64? {
    let digits = foldedKey(text).drop { $0 == "-" }
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    return Int64(foldedKey(text))
  }
}
