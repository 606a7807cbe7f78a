import Testing

@testable import XLSX

@Suite struct FormulaCheckTests {
  @Test(arguments: [
    "=A1", "=SUM(A1:B2)", #"=IF(A1="",")",1)"#, "='O''Hara'!A1", #"="他说""好""""#, "=\"it's\"", "='a\"b'!A1", "=1+\n2",
  ])
  func takes(formula: String) {
    #expect(FormulaCheck.fault(in: formula) == nil)
  }

  @Test(arguments: [
    ("", FormulaFault.noEqualsSign), ("A1", .noEqualsSign), (" =A1", .noEqualsSign), ("{=A1}", .noEqualsSign), ("=", .empty),
    (#"="a"#, .unbalancedQuotes), ("='a!A1", .unbalancedQuotes), ("=(A1", .unbalancedParentheses), ("=A1)(", .unbalancedParentheses),
    ("=A1\u{1}", .unreadableCharacter), ("=\"\u{202E}\"", .unreadableCharacter),
  ])
  func refuses(formula: String, fault: FormulaFault) {
    #expect(FormulaCheck.fault(in: formula) == fault)
  }

  @Test func lengthHasALimit() {
    let long = "=" + String(repeating: "1+", count: 4_095) + "1"
    #expect(long.utf16.count == 8_192)
    #expect(FormulaCheck.fault(in: long) == nil)
    #expect(FormulaCheck.fault(in: long + "1") == .tooLong(units: 8_193))
  }
}
