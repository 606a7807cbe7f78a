import Testing

@testable import MediationStatistics

@Suite struct DamageSignTests {
  @Test(
    arguments: [
      ("a,#NAME?", [.errorValue: [2]]), ("####", [.errorValue: [0, 1, 2]]), ("3#,#1", [:]), ("1E+5,+8,e+1", [.exponent: [2, 9]]),
      ("E+x", [:]),
      ("王?,a?b,?李", [.questionMark: [3, 9]]), ("", [:]),
    ] as [(String, [DamageSign: [Int]])])
  func placesOfSigns(record: String, expected: [DamageSign: [Int]]) {
    let bytes = Array("?王#A\n\(record)".utf8)[7...]
    for sign in DamageSign.allCases { #expect(sign.places(in: bytes) == expected[sign] ?? [], "\(sign)") }
    #expect(DamageSign.borne(by: bytes) == expected.keys.reduce(0) { $0 | $1.rawValue })
  }
}
