import Testing

@testable import SampleOffice

struct BriefTests {
  @Test func accountsAreShortAndComplete() {
    let wrong = Sampled.cases.map(\.brief).filter { !(20...90).contains($0.unicodeScalars.count) || $0.utf8.contains(UInt8(ascii: "{")) }
    #expect(wrong.isEmpty)
  }

  @Test func someNeedQuoting() {
    let briefs = Sampled.cases.map(\.brief)
    #expect(briefs.count { $0.contains(",") } > 300)
    #expect(briefs.count { $0.contains("\"") } > 300)
    #expect(briefs.count { $0.contains("\n") } > 100)
  }
}
