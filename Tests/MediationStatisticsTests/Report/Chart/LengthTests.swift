import Testing

@testable import MediationStatistics

struct LengthTests {
  @Test(arguments: [(0, "0"), (125, "12.5"), (120, "12"), (-5, "-0.5"), (-10, "-1")])
  func asText(tenths: Int, text: String) { #expect("\(Length(tenths: tenths))" == text) }

  @Test func ofTexts() {
    #expect(Length.of("社区a", size: 12) == Length(30))
    #expect(Length(3) - Length(1) * 2 == Length(1) && Length(5) / 2 == Length(tenths: 25))
  }
}
