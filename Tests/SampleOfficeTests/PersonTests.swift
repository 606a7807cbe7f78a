import Testing

@testable import SampleOffice

struct PersonTests {
  /// The published example of GB 11643 and two made by hand.
  @Test(arguments: [("11010519491231002", "X"), ("44052418800101001", "4"), ("00000000000000000", "1")])
  func checkCharacter(body: String, expected: Character) {
    #expect(Person.checkCharacter(of: body) == expected)
  }

  @Test func nobodyIsReal() {
    var random = RandomSource(seed: 1, stream: .details)
    for _ in 0..<500 {
      let number = Person.drawIdentity(&random)
      #expect(number.count == 18 && number.hasPrefix("000000"))
      #expect(number.last == twinCheckCharacter(of: number))
      #expect(!number.hasSuffix("000"))
      #expect(Person.drawPhone(&random).hasPrefix("100"))
      #expect(Person.drawCompany(trades: ["商贸"], &random).name.hasPrefix("杭州示例"))
    }
  }

  /// By the standard's table of weights.
  private func twinCheckCharacter(of number: String) -> Character? {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(number, weights).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
    return Array("10X98765432")[sum % 11]
  }
}
