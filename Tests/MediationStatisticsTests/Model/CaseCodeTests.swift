import Testing

@testable import MediationStatistics

@Suite struct CaseCodeTests {
  @Test func parts() throws {
    let code = try #require(caseCode("ZJ330100520240704000123"))
    #expect(code.place == "ZJ3301005")
    #expect(code.registered == CalendarDate(year: 2024, month: 7, day: 4))
    #expect(code.sequence == 123)
  }

  @Test(arguments: [
    "", "ZJ", "zj330100520240704000123", "ZJ33010052024070400012", "ZJ3301005202407040001234", "ZJ330100520240230000123",
    "ZJ330100520241304000123",
    "ZJ3301005２0240704000123", "ZJ33010052024070400012X", "ZJ33010A520240704000123", "SH330100520240704000123", "ZJ330100520240704-00123",
    "ZJ330100500000704000123",
    " ZJ330100520240704000123",
  ])
  func refused(text: String) {
    #expect(caseCode(text) == nil)
  }

  @Test(arguments: ["ZJ330100599991231000001", "ZJ330100500010101000001"])
  func yearsOfNoOffice(text: String) {
    #expect(caseCode(text) == nil)

  }

  @Test func decimals() {
    let text = "0123456789x999999999999999999"
    #expect(number(text, 0..<10) == 123_456_789)
    #expect(number(text, 3..<3) == nil)
    #expect(number(text, 9..<11) == nil)
    #expect(number(text, 11..<29) == 999_999_999_999_999_999)
    #expect(number(text, 11..<30) == nil, "beyond the end")
    #expect(number("1234567890123456789", 0..<19) == nil, "more than 18 digits could overflow")
  }
}

private func caseCode(_ text: String) -> CaseCode? { CaseCode(Array(text.utf8).span) }

private func number(_ text: String, _ range: Range<Int>) -> Int? { decimal(Array(text.utf8).span, range) }
