import Testing

@testable import MediationStatistics

struct FormSideValueTests {
  private let values: [Int: Fraction?] = [1: Fraction(258), 2: Fraction(4), 3: Fraction(1, over: 8), 4: nil]

  @Test(arguments: [
    ("1", "258", "258"), ("1 + 2", "262", "258 + 4"), ("2 - 1", "-254", "4 - 258"), ("2 × 1", "516", "2×258"),
    ("3 × 3", "0.375", "3×0.125"),
    ("1 - 2 × 2", "250", "258 - 2×4"), ("Σ(1..3)", "262.125", "258 + 4 + 0.125"),
  ])
  func valueAndNumbers(text: String, value: String, shown: String) throws {
    let side = try FormSide(text)
    #expect(side.value(in: values)?.exactDecimal() == value && side.shown(in: values) == shown)
  }

  /// Nothing is known of 4, and 5 does not stand.
  @Test(arguments: ["4", "1 + 4", "5", "1 - 5"])
  func unknownOperandsMakeNoValue(text: String) throws {
    #expect(try FormSide(text).value(in: values) == nil)
    #expect(try FormSide(text).shown(in: values).contains("?"))
  }
}
