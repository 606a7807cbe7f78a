import Testing

@testable import MediationStatistics

struct PageCellTests {
  private func parts(_ cell: CellContent) -> [String] {
    let cell = PageCell(cell)
    return ["class", "text", "value", "address"].map { cell.child(named: $0) as? String ?? "?" }
  }

  @Test func figures() throws {
    let rate = try SummaryFiguresTests.figure("success_rate[2024-07]")
    #expect(parts(.figure(rate)) == ["number", "75.00%", "75.00", "success_rate[2024-07]"])
    #expect(parts(.sum(try SummaryFiguresTests.figure("received[2024]"))) == ["number", "7", "7", "received[2024]"])
    let change = try SummaryFiguresTests.figure("success_rate.yoy[2024-07]")
    #expect(parts(.figure(change))[1] == "25.00" && parts(.figureWithUnit(change))[1] == "25.00个百分点")
    #expect(parts(.figure(try SummaryFiguresTests.figure("amount[2024-06]")))[1...2] == ["1.00", "1.000005"], "万元, exact for machines")
  }

  @Test(arguments: [
    ("received.yoy[2023-06]", "—"), ("received.mom[2024-06]", "基数为0"),
    ("participations.yoy[2024-07;organization_kind=police_studio]", "未设立"),
  ])
  func gaps(address: String, word: String) throws {
    let cell = PageCell(.figure(try SummaryFiguresTests.figure(address)))
    #expect(cell.text == word && cell.child(named: "is_gap") as? Bool == true && cell.child(named: "is_figure") as? Bool == false)
    #expect(cell.child(named: "is_plain") as? Bool == false)
  }

  @Test func others() {
    #expect(parts(.amount(Fraction(1, over: 3))) == ["number", "0.3333", "", ""] && parts(.amount(Fraction(5, over: 2)))[1] == "2.5")
    #expect(
      parts(.alarm("不符"))[0...1] == ["alarm", "不符"] && parts(.blank)[0...1] == ["word", ""] && parts(.link("甲", sheet: "乙"))[1] == "甲")
    #expect(parts(.text("a\u{202E}"))[1] == "a\u{FFFD}" && PageCell(.integer(3)).child(named: "other") == nil)
  }
}
