import Testing
import XLSX

@testable import MediationStatistics

/// All but the check digit, which is 9: with it whoever wrote the number kept all digits. No area is numbered 99; one of zeros, as in all other tests,
/// would lose them in a number.
private let inventedIdentity = "99" + String(repeating: "0", count: 4) + "19900101" + "000"

@Suite struct SheetCellTextTests {
  @Test(arguments: [
    ("12", "12"), ("-12", "-12"), ("0", "0"), ("12.0", "12"), ("1E+17", "100000000000000000"), ("1.5E-2", "0.015"),
    ("1234.5599999999999", "1234.56"),
    ("0.30000000000000004", "0.3"), ("1234.5", "1234.5"), ("-0.5", "-0.5"), ("9.87654321098765E+17", "987654321098765000"),
    ("987654321098765432", "987654321098765432"), ("9.876543210987654e+17", "987654321098765400"), ("10042533925", "10042533925"),
    ("1.0042533925E10", "10042533925"), ("0.99999999999999989", "1"), ("999999999999999.9", "1000000000000000"), ("-0.0", "0"),
    ("1E-300", "1E-300"),
    ("1E300", "1E300"), (".5", "0.5"), ("1e0", "1"),
  ])
  func numbersInPlainDigits(written: String, text: String) throws { #expect(plainNumber(written, try wanted(Double(written))) == text) }

  @Test(arguments: [
    (ReadValue.text(" 007\n"), " 007\n"), (.bool(true), "是"), (.bool(false), "否"), (.error("#REF!"), "#REF!"),
    (.date(text: "2024-12-01 09:30:00", serial: nil), "2024-12-01 09:30:00"), (.number(text: "1.0", value: 1), "1"),
  ])
  func otherValues(value: ReadValue, text: String) { #expect(sheetCellText(value) == text) }

  @Test(arguments: [
    ("987654321098765000", true), ("9.87654321098765E+17", true), ("1000000000000000", true), ("999999999999999", false),
    ("10042533925", false),
    (inventedIdentity + "9", false), (inventedIdentity + "8", true), ("123.45", false),
  ])
  func digitsLost(written: String, isLost: Bool) throws {
    #expect(hasLostDigits(.number(text: written, value: try wanted(Double(written)))) == isLost)
    #expect(!hasLostDigits(.text(written)))
  }
}
