import Testing

@testable import MediationStatistics

struct QuantityTestTests {
  private func takes(_ text: String, _ value: Int64, isMoney: Bool = true) throws -> Bool {
    guard case .comparison(let comparison) = try FilterParser.parse(text) else { throw Missing() }
    return try QuantityTest(comparison, "金额", isMoney: isMoney).takes(value)
  }

  /// Amounts in 分; 元 unless a unit stands there.
  @Test(
    arguments: [
      ("a>100000", 10_000_000, false), ("a>100000", 10_000_001, true), ("a>=10万", 10_000_000, true), ("a=1.5万元", 1_500_000, true),
      ("a<1亿", 9_999_999_999, true), ("a<1亿", 10_000_000_000, false), ("a<=0.01", 1, true), ("a!=1元", 100, false), ("a in 1,2元", 200, true),
      ("a not in 1,2", 300, true), ("a>-5", 0, true), ("a=１０", 1_000, true),
    ] as [(String, Int64, Bool)])
  func money(text: String, fen: Int64, expected: Bool) throws {
    #expect(try takes(text, fen) == expected)
  }

  @Test func counts() throws {
    #expect(try takes("a>=3", 3, isMoney: false) && !takes("a>3", 3, isMoney: false) && takes("a=-1", -1, isMoney: false))
  }

  @Test(arguments: ["a=十万", "a=1.2.3", "a=2024-02-30", "a=1e5", "a=0.001", "a=-", "a=99999999999999999999"])
  func noAmounts(text: String) {
    #expect { try takes(text, 0) } throws: { ($0 as? FilterFault)?.message.contains("不是金额") == true }
    #expect { try takes(text, 0, isMoney: false) } throws: { ($0 as? FilterFault)?.message.contains("不是整数") == true }
  }

  @Test func aNumberContainsNothing() {
    #expect { try takes("a~5", 5) } throws: { ($0 as? FilterFault)?.message == "“金额”是数，不能用 ~" }
  }
}
