import Testing

@testable import MediationStatistics

struct ComparePublishedTests {
  /// 2024: 12 received, 10 successful.
  private func compare(_ csv: String, _ figures: String, _ contradictions: String = "") throws -> [PublishedComparison] {
    let yaml = "title: 甲\nperiod: \"2024\"\nfigures:\n\(figures)\n" + (contradictions.isEmpty ? "" : "contradictions:\n\(contradictions)\n")
    let report = try wanted(try PublishedReportTests.read(yaml, csv: "figure,value,unit,note\n" + csv).first)
    let lines = (0..<12).map { $0 < 10 ? CaseLine() : ["调解结果": "调解不成功", "协议类型": "无"] }
    return comparePublished(report, try CaseDesk.store(try CaseDesk.register(lines)))
  }

  /// Compared at the decimals that were printed.
  @Test(
    arguments: [
      ("12", "received[2024]", "一致", "0"), ("13", "received[2024]", "不一致", "-1"), ("83.33", "success_rate[2024]", "一致", "0.00"),
      ("83", "success_rate[2024]", "一致", "0"), ("83.4", "success_rate[2024]", "不一致", "-0.1"),
      ("83.34", "success_rate[2024]", "不一致", "-0.01"),
      ("5", "received.yoy[2024]", "暂无数据", nil), ("5", "nothing[2024]", "暂无数据", nil),
    ] as [(String, String, String, String?)])
  func verdicts(printed: String, address: String, verdict: String, difference: String?) throws {
    let found = try compare("x,\(printed),件,\n", "  - {figure: x, name: 甲, address: \"\(address)\"}")
    #expect(found.map(\.verdict.rawValue) == [verdict])
    #expect(found[0].difference == difference.flatMap { Fraction(decimal: $0) })
  }

  @Test func withoutAnAddressNothingIsComputed() throws {
    let found = try compare("x,12,件,\n", "  - {figure: x, name: 甲}")
    #expect(found[0].computed == nil && found[0].verdict == .notComputed)
  }

  /// 83.33 % fits no k/14; 10/12 does. 85.71 = 12/14 and 50 = 7/14 are sound.
  @Test(arguments: [
    ("83.33", "没有任何 k/14 等于 83.33%；10/12 相符，即审结数而非收案数"), ("85.71", ""), ("50", ""), ("100", ""), ("99.9", "没有任何 k/14 等于 99.9%"),
  ])
  func fractions(printed: String, reason: String) throws {
    let found = try compare(
      "x,\(printed),%,\nall,14,件,\n", "  - {figure: x, name: 甲}\n  - {figure: all, name: 乙}",
      "  - {kind: fraction, figure: x, denominator: all}")
    #expect(found[0].reason == reason && found[1].reason.isEmpty)
    #expect((found[0].verdict == .contradictory) == !reason.isEmpty)
  }

  /// The question names figures of the table; they need not be compared themselves.
  @Test func aQuestionMayNameFiguresThatAreNotListed() throws {
    let found = try compare("x,83.33,%,\nall,14,件,\n", "  - {figure: x, name: 甲}", "  - {kind: fraction, figure: x, denominator: all}")
    #expect(found[0].verdict == .contradictory)

  }

  /// 0/14 is a fraction like any other: an office that won none of 14 does not contradict itself.
  @Test(arguments: ["0", "0.00"])
  func noneOfAllIsNoContradiction(printed: String) throws {
    let found = try compare(
      "x,\(printed),%,\nall,14,件,\n", "  - {figure: x, name: 甲}\n  - {figure: all, name: 乙}",
      "  - {kind: fraction, figure: x, denominator: all}")
    #expect(found[0].reason.isEmpty)
  }

  /// The real case: 3212 of 3218, received +18.22 %, rate +21.45 “%”: 2133 or 2237 of 2722.
  private static let change = "s,3212,件,\nr,3218,件,\nc,18.22,%,\nx,21.45,printed as %,\n"
  private static let question = "  - {kind: percent_or_points, figure: x, successes: s, received: r, received_change: c}"
  private static let four = "  - {figure: x, name: 甲}\n  - {figure: s, name: 乙}\n  - {figure: r, name: 丙}\n  - {figure: c, name: 丁}"

  @Test func percentOrPoints() throws {
    let found = try compare(ComparePublishedTests.change, ComparePublishedTests.four, ComparePublishedTests.question)
    #expect(found.map(\.verdict) == [.contradictory, .notComputed, .notComputed, .notComputed])
    #expect(found[0].reason.contains("若指个百分点，上年成功 2133 件；若指百分比，上年成功 2237 件（上年受理 2722 件）"))
  }

  @Test func pointsPrintedAsPointsAreSound() throws {
    let csv = ComparePublishedTests.change.replacing("printed as %", with: "个百分点")
    #expect(try compare(csv, ComparePublishedTests.four, ComparePublishedTests.question)[0].reason.isEmpty)
  }

  /// From 300 to 100 cases is −66.67 %: the base lies above twice this year's number.
  @Test func aBaseOfMoreThanTwiceIsFound() throws {
    let csv = "s,90,件,\nr,100,件,\nc,-66.67,%,\nx,20.00,%,\n"
    let found = try compare(csv, ComparePublishedTests.four, ComparePublishedTests.question)
    #expect(found[0].reason.contains("上年受理 300 件"))

  }

  /// 1298 + 1876 + 689 = 3863, 645 over 3218: 44 alone, 645 jointly.
  @Test(arguments: [
    ("689", "各部分之和 3863，比总数多 645；唯一相符的读法：单独 44 件，与其他组织共同 645 件（件次不得与件数相加）"), ("44", ""),
    ("40", "各部分之和 3214，比总数少 4"),
  ])
  func partsOfAWhole(last: String, reason: String) throws {
    let csv = "a,1298,件,\nb,1876,件,\nx,\(last),件,\nall,3218,件,\n"
    let figures = ["a", "b", "x", "all"].map { "  - {figure: \($0), name: 甲}" }.joined(separator: "\n")
    let found = try compare(csv, figures, "  - {kind: parts, figure: x, whole: all, parts: [a, b, x]}")
    #expect(found[2].reason == reason)
  }

  /// Zeros and negative numbers in a printed report are read, not divided by.
  @Test(arguments: ["0", "-5"])
  func zerosDoNotTrap(printed: String) throws {
    let csv = "s,\(printed),件,\nr,\(printed),件,\nc,\(printed),%,\nx,\(printed),%,\n"
    let questions =
      ComparePublishedTests.question
      + "\n  - {kind: fraction, figure: x, denominator: r}\n  - {kind: parts, figure: x, whole: r, parts: [s]}"
    #expect(try compare(csv, ComparePublishedTests.four, questions).count == 4)
  }
}
