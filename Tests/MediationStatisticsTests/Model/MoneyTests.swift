import Testing

@testable import MediationStatistics

@Suite struct MoneyTests {
  @Test(
    arguments: [
      ("0", 100, 0), ("1200", 100, 120_000), ("1200.00", 100, 120_000), ("1,200", 100, 120_000), ("1,200,000.5", 100, 120_000_050),
      ("1.2万", 100, 1_200_000),
      ("1.2万元", 100, 1_200_000), ("1200元", 100, 120_000), ("1200元", 1_000_000, 120_000), ("￥500", 100, 50_000), ("¥500.5", 100, 50_050),
      ("-3", 100, -300),
      ("￥-3", 100, -300), ("0.01", 100, 1), ("0.0100", 100, 1), ("1.2", 1_000_000, 1_200_000), ("0.000001", 1_000_000, 1),
      ("0.0000010", 1_000_000, 1),
      ("10000000000", 100, 1_000_000_000_000), ("1000000", 1_000_000, 1_000_000_000_000),
      ("999999.999999", 1_000_000, 999_999_999_999),
    ] as [(String, Int64, Int64)])
  func amounts(text: String, unit: Int64, fen: Int64) {
    #expect(amount(text, unit) == fen)
  }

  @Test(arguments: [
    "", "-", "元", "万", "万元", "元万", "¥", "￥", "¥元", ".", ".5", "5.", "1,20", "1,2000", ",200", "1,200,", "1200,000", "1.2.3", "1 200", "--3",
    "-￥3", "一千", "0x10", "1e3",
    "0.001", "1200元整", "9999999999999999", "9223372036855万", "9223372036854.775808万", "10000000000.01元", "999999999999999", "￥",
  ])
  func refused(text: String) {
    #expect(amount(text, 100) == nil)
  }

  /// The quick way reads nothing that the tolerant one reads otherwise, and all that platforms write.
  @Test(arguments: [Int64(100), 1_000_000])
  func plainFormsAreReadTheSame(unit: Int64) {
    var dice = Dice(9)
    for _ in 0..<20_000 {
      let text = (0..<dice.throwDie(13)).map { _ in dice.pick(Array("0123456789012345678901234567890123456789.,-".utf8)) }
      if let plain = readPlainMoney(text.span, headerUnit: unit) {
        #expect(plain == readMoney(text.span, headerUnit: unit), "\(String(decoding: text, as: UTF8.self))")
      }
    }
    for text in ["0", "1200", "1200.50", "999999999.99"] { #expect(readPlainMoney(Array(text.utf8).span, headerUnit: 100) != nil) }
  }

  /// An independent twin: 元 and 分 as integers, printed.
  @Test func everyFen() {
    for fen in stride(from: Int64(0), to: 2_000_000, by: 12_347) {
      let text = "\(fen / 100).\(padded(Int(fen % 100), 2))"
      #expect(amount(text, 100) == fen, "\(text)")
      #expect(amount("-\(text)元", 1_000_000) == -fen, "\(text)")
    }
  }
}

private func amount(_ text: String, _ unit: Int64) -> Int64? { readMoney(Array(text.utf8).span, headerUnit: unit) }
