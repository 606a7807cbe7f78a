import Testing

@testable import SampleOffice

struct StrayRowsTests {
  private var rows: [CaseRow] {
    Month.sample.flatMap { month in
      (0..<3).flatMap { StrayRows(seed: SampleOffice.fixed).rows(month: month, part: $0, layout: Layout.standard).map(\.row) }
    }
  }

  @Test func sixOfOtherStreetsAndThreeLost() {
    #expect(rows.count == 9)
    #expect(rows.count { ["闲林街道", "仓前街道"].contains($0.texts[.district]) } == 6)
    let lost = rows.filter { $0.texts[.district] == "五常街道" }
    #expect(lost.count == 3)
    #expect(lost.allSatisfy { $0.texts[.mediated] == "" && !($0.texts[.code] ?? "").hasPrefix("ZJ") })
  }

  @Test func otherStreetsHaveTheirOwnCodes() {
    let codes = rows.compactMap { $0.texts[.code] }.filter { $0.hasPrefix("ZJ") }
    #expect(codes.count == 6)
    #expect(codes.allSatisfy { !$0.hasPrefix("ZJ3301005") && $0.count == 23 })
  }
}
