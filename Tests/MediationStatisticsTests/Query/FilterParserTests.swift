import Testing

@testable import MediationStatistics

struct FilterParserTests {
  /// The tree in brackets, so that a table can hold it.
  private func shape(_ filter: Filter) -> String {
    switch filter {
    case .comparison(let own): "\(own.field.text) \(own.relation.rawValue) \(own.values.map(\.text).joined(separator: "|"))"
    case .not(let inner): "not(\(shape(inner)))"
    case .all(let parts): "all(\(parts.map(shape).joined(separator: "; ")))"
    case .any(let parts): "any(\(parts.map(shape).joined(separator: "; ")))"
    }
  }

  @Test(arguments: [
    ("a=1", "a = 1"), ("a in 1,2", "a in 1|2"), ("a 属于 1、2", "a in 1|2"), ("a not in 1,2", "a not in 1|2"), ("a 不属于 1", "a not in 1"),
    ("a=1 and b=2 or c=3", "any(all(a = 1; b = 2); c = 3)"), ("a=1 and (b=2 or c=3)", "all(a = 1; any(b = 2; c = 3))"),
    ("a=1 且 b=2 且 c=3", "all(a = 1; b = 2; c = 3)"), ("not a=1", "not(a = 1)"), ("非 (a=1 或 b=2)", "not(any(a = 1; b = 2))"),
    ("a=“and”", "a = and"), ("A=1 AND B=2", "all(A = 1; B = 2)"),
  ])
  func trees(text: String, expected: String) throws {
    #expect(shape(try FilterParser.parse(text)) == expected)
  }

  @Test(arguments: [
    ("", 0..<0, "这里应是字段名"), ("社区", 2..<2, "“社区”后面应是运算符"), ("社区=", 3..<3, "“=”后面缺少值"), ("社区 永福", 3..<5, "“社区”后面应是运算符"),
    ("社区=甲,乙", 4..<5, "“=”后面只能有一个值"), ("(社区=甲", 0..<1, "括号没有收尾"), ("社区=甲)", 4..<5, "这里应是 and、or 或结尾"),
    ("社区=甲 and", 8..<8, "这里应是字段名"), ("社区 not 甲", 7..<8, "这里应是 in"), ("=甲", 0..<1, "这里应是字段名"), ("a in 1,", 7..<7, "“in”后面缺少值"),
    ("a=1 b=2", 4..<5, "这里应是 and、or 或结尾"), ("a=“”", 2..<4, "“=”后面缺少值"),
  ])
  func faults(text: String, place: Range<Int>, message: String) {
    #expect { try FilterParser.parse(text) } throws: { error in
      (error as? FilterFault).map { $0.place == place && $0.message == message } ?? false
    }
  }

  /// Neither a crash nor a stack that runs over.
  @Test func nestingIsBounded() {
    let deep = String(repeating: "(", count: 100_000) + "a=1"
    #expect { try FilterParser.parse(deep) } throws: { ($0 as? FilterFault)?.message == "括号或 not 套得太深" }
    #expect { try FilterParser.parse(String(repeating: "not ", count: 100_000) + "a=1") } throws: { $0 is FilterFault }
  }

  /// Whatever is typed, there is a tree or a fault with a place within the text.
  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func anyText(seed: UInt64) {
    var dice = Dice(seed)
    let pieces = ["社区", "=", "永福社区", " ", "and", "(", ")", "not", "in", ",", "\"", "“", "!", "~", ">=", "2024-07", "且", "\u{0}", "😀", "\n"]
    let text = (0..<dice.throwDie(12)).map { _ in dice.pick(pieces) }.joined()
    do { _ = try FilterParser.parse(text) } catch {
      #expect((0...text.count).contains(error.place.lowerBound) && error.place.upperBound <= text.count)
    }
  }
}
