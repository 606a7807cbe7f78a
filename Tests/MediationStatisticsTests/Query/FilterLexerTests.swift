import Testing

@testable import MediationStatistics

struct FilterLexerTests {
  @Test(arguments: [
    ("社区=永福社区", ["社区", "=", "永福社区"]), ("月 >= 2024-07", ["月", ">=", "2024-07"]), ("金额＞＝10万", ["金额", ">=", "10万"]),
    ("类型 in 甲,乙，丙、丁", ["类型", "in", "甲", ",", "乙", ",", "丙", ",", "丁"]), ("a!=b<>c≠d", ["a", "!=", "b", "!=", "c", "!=", "d"]),
    ("a~“有 空格”", ["a", "~", "有 空格"]), ("a!~'x,y'", ["a", "!~", "x,y"]), ("(a==b)", ["(", "a", "=", "b", ")"]), ("   ", []),
    ("a≥1 且 b≤2", ["a", ">=", "1", "且", "b", "<=", "2"]),
  ])
  func words(text: String, expected: [String]) throws {
    let tokens = try FilterLexer.tokens(of: text).map { placed in
      switch placed.token {
      case .word(let word, _): word
      case .relation(let relation): relation.rawValue
      case .comma: ","
      case .open: "("
      case .close: ")"
      }
    }
    #expect(tokens == expected)
  }

  @Test func placesAreCharacters() throws {
    let tokens = try FilterLexer.tokens(of: "社区 = “永福 社区”")
    #expect(tokens.map(\.place) == [0..<2, 3..<4, 5..<12])
    #expect(tokens[2].token == .word("永福 社区", isQuoted: true))
  }

  @Test(arguments: [("社区=“永福", 3..<6, "引号没有收尾"), ("社区!永福", 2..<3, "“!”不是运算符")])
  func faults(text: String, place: Range<Int>, message: String) {
    #expect { try FilterLexer.tokens(of: text) } throws: { error in
      (error as? FilterFault).map { $0.place == place && $0.message == message } ?? false
    }
  }
}
