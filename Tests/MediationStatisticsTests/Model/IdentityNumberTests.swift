import Testing

@testable import MediationStatistics

/// Invented numbers with the area code 000000. The check characters are worked out by the weights of GB 11643 as printed there.
@Suite struct IdentityNumberTests {
  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  private static let characters = Array("10X98765432")

  private static func complete(_ digits: String) -> String {
    let sum = zip(digits, weights).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
    return digits + String(characters[sum % 11])
  }

  @Test func everyCheckCharacter() {
    let numbers = (0..<200).map { Self.complete("00000019900101\(padded($0, 3))") }
    #expect(Set(numbers.compactMap(\.last)) == Set("0123456789X"))
    for number in numbers {
      #expect(readKind(number) == .valid, "\(number)")
      #expect(readKind(number.lowercased()) == .valid, "\(number)")
      let wrong = String(number.dropLast()) + (number.last == "1" ? "2" : "1")
      #expect(readKind(wrong) == .wrongCheckDigit, "\(wrong)")
    }
  }

  @Test(arguments: ["3.30110199001011E+17", "3E+17", "3.3e+17", "000000199001020000"])
  func damaged(text: String) {
    // The last one keeps fifteen digits and ends in 000.
    #expect(readKind(text) == .damagedBySpreadsheet)
  }

  @Test(arguments: [
    "", "X", "00000019900101123", "0000001990010112345", "00000019900101123Y", "0000001990010112X3", "E+17", "3.3E17", "3.3E+", "3.3E+x",
    "000000900101123",
  ])
  func malformed(text: String) {
    #expect(readKind(text) == .malformed)
  }
}

private func readKind(_ text: String) -> IdentityNumber { IdentityNumber(Array(text.utf8).span) }
