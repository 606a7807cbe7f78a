import Testing

@testable import MediationStatistics

struct FilterTests {
  @Test func aFaultPointsAtItsPlace() {
    let fault = FilterFault(place: 3..<7, message: "没有成员", remedy: "改正")
    #expect(fault.message(in: "社区=永福社区 and a=1") == "--where 没有成员 — 改正\n    社区=永福社区 and a=1\n         ^^^^^^^^")
    // Behind the end: one sign after the text.
    #expect(FilterFault(place: 2..<2, message: "缺", remedy: "补").message(in: "社区") == "--where 缺 — 补\n    社区\n        ^")
  }

  /// What `explain` is told must mean the same.
  @Test(arguments: [
    ("社区 in 甲，乙 且 金额＞＝10万", "社区 in 甲,乙 and 金额>=10万"), ("not (a=1 or b!=2) and c~“x y”", "(not (a=1 or b!=2)) and c~\"x y\""),
    ("a=“and”", "a=\"and\""), ("a=“say \"b\"”", "a='say \"b\"'"), ("a not in 1,2", "a not in 1,2"), ("a='，'", "a=\"，\""),
  ])
  func writtenAgain(text: String, expected: String) throws {
    let written = try FilterParser.parse(text).text
    #expect(written == expected)
    #expect(try FilterParser.parse(written).text == written)
  }

  @Test func conjunctsOfNestedAnds() throws {
    #expect(try FilterParser.parse("a=1 and (b=2 and c=3) and (d=4 or e=5)").conjuncts.count == 4)
    #expect(try FilterParser.parse("a=1 or b=2").conjuncts.count == 1)
  }
}
