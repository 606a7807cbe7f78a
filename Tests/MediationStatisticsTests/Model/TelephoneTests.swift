import Testing

@testable import MediationStatistics

struct TelephoneTests {
  private func read(_ text: String) -> Telephone { Telephone(Array(text.utf8).span) }

  /// Invented numbers: mobiles of the sample, subscribers of zeros, services.
  @Test(arguments: [
    "10012345678", "0571-00000001", "057100000001", "(0571)00000001", "02000000001", "00000001", "0000001", "4000000001", "8000000001",
    "571-00000001", "100123456789", "400-0000001",
  ])
  func valid(text: String) { #expect(read(text) == .valid) }

  /// The same landlines as a spreadsheet gives them back: with eight and with seven digits behind the area code, and of the short codes.
  @Test(arguments: ["57100000001", "5710000001", "2000000001", "1000000001", "99100000001"])
  func zeroLost(text: String) {
    #expect(read(text) == .zeroLost)
    #expect(read("0" + text) == .valid)
  }

  @Test(arguments: ["", "123456", "1001234567800", "甲0000001", "5.71E+10", "0571 0000001"])
  func malformed(text: String) { #expect(read(text) == .malformed) }
}
