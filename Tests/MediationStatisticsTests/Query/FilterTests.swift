import Testing

@testable import MediationStatistics

struct FilterTests {
  @Test func aFaultPointsAtItsPlace() {
    let fault = FilterFault(place: 3..<7, message: "没有成员", remedy: "改正")
    #expect(fault.message(in: "社区=永福社区 and a=1") == "--where 没有成员 — 改正\n    社区=永福社区 and a=1\n         ^^^^^^^^")
    // Behind the end: one sign after the text.
    #expect(FilterFault(place: 2..<2, message: "缺", remedy: "补").message(in: "社区") == "--where 缺 — 补\n    社区\n        ^")
  }

  @Test func conjunctsOfNestedAnds() throws {
    #expect(try FilterParser.parse("a=1 and (b=2 and c=3) and (d=4 or e=5)").conjuncts.count == 4)
    #expect(try FilterParser.parse("a=1 or b=2").conjuncts.count == 1)
  }
}
