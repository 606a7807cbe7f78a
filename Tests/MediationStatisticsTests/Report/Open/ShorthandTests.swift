import Testing

@testable import MediationStatistics

struct ShorthandTests {
  @Test(
    arguments: [
      (.baseZero, nil, .notApplicable), (.notFounded, nil, .notFounded), (.suppressed, nil, .confidential), (.undefined, 0, .notApplicable),
      (.undefined, nil, .notAvailable),
    ] as [(Figure.Status, Int128?, Shorthand)])
  func byStatus(status: Figure.Status, denominator: Int128?, wanted: Shorthand) {
    #expect(Shorthand(OpenSample.figure(nil, status: status, denominator: denominator)) == wanted)
  }

  @Test func aValueNeedsNone() { #expect(Shorthand(OpenSample.figure(0)) == nil) }

  @Test func eachIsItsOwnWord() {
    #expect(Set(Shorthand.allCases.map(\.rawValue)).count == 4)
    for shorthand in Shorthand.allCases { #expect(shorthand.rawValue.wholeMatch(of: /\[[a-z]+\]/) != nil && !shorthand.meaning.isEmpty) }
  }
}
