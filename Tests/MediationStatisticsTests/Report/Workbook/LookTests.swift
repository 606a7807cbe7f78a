import Testing
import XLSX

@testable import MediationStatistics

struct LookTests {
  @Test(arguments: [(Figure.Status.final, "—"), (.baseZero, "基数为0"), (.notFounded, "未设立"), (.undefined, "—"), (.suppressed, "—")])
  func wordsForGaps(status: Figure.Status, word: String) { #expect(Look.word(for: status) == word) }

  @Test func pointsCarryTheirUnitWhereUnitsDiffer() throws {
    let points = try SummaryFiguresTests.figure("success_rate.yoy[2024]")
    #expect(Look.format(points, withUnit: true, blankZero: false) == "0.00\"个百分点\"")
    #expect(Look.format(try SummaryFiguresTests.figure("amount[2024]"), withUnit: true, blankZero: true) == "#,##0.00;-#,##0.00;")
  }

  @Test func totalsStandOut() {
    #expect(
      Look.word(.total).bold && !Look.word(.body).bold && Look.text(.body, wraps: true).wrap && Look.number(.body, "0").horizontal == .right
    )
    #expect(Look.alarm.bold && Look.head.fill == Look.accentLight)
  }
}
