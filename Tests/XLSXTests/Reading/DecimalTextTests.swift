import Testing

@testable import XLSX

@Suite struct DecimalTextTests {
  private func double(_ text: String) -> Double? { DecimalText.double(text.utf8.span) }

  /// The short way gives the bits that the long way gives.
  @Test func shortAndLong() {
    var state: UInt64 = 7
    var texts = ["0", "-0", "7", "-7", "0.1", "-0.25", "999999999999999", "0.000000000000001", "123456789.012345", "1234567890123456"]
    for _ in 0..<3_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Double(Int64(bitPattern: state) >> 12) / [1, 8, 100, 3, 1e6][Int(state >> 3 % 5)]
      texts += ["\(number)", "\(Int64(number))", "\((number * 100).rounded() / 100)"]
    }
    for text in texts {
      #expect(double(text)?.bitPattern == Double(text)?.bitPattern, "\(text)")
      #expect(DecimalText.long(text.utf8.span)?.bitPattern == Double(text)?.bitPattern)
    }
  }

  @Test(arguments: [
    ("1e3", 1_000.0), ("1.5E-2", 0.015), ("+5", 5), ("5e-324", .leastNonzeroMagnitude),
    ("12345678901234567890", 12_345_678_901_234_567_168),
  ])
  func others(text: String, value: Double) { #expect(double(text) == value) }

  @Test(arguments: ["", "-", ".", "1.2.3", "nan", "inf", "0x10", "1e999", " 1", "1 ", "１", "1,5", "e"])
  func none(text: String) { #expect(double(text) == nil) }
}
