import Testing
import XLSX

@testable import MediationStatistics

struct CellRendererTests {
  private func rendered(_ cell: CellContent, isHeat: Bool = false, over: CellRange? = nil) -> (CellValue, String?) {
    var renderer = CellRenderer()
    let found = renderer.render(cell, .body, column: 0, wraps: false, isHeat: isHeat, sumOver: over)
    return (found.value, found.style.numberFormat)
  }

  /// Rates as the fraction that the percent format shows, all else in the unit.
  @Test(
    arguments: [
      ("received[2024-07]", CellValue.number(4), "#,##0"), ("success_rate[2024-07]", .number(0.75), "0.00%"),
      ("success_rate.yoy[2024-07]", .number(25), "0.00"),
      ("received.yoy[2024-07]", .number(1), "0.00%"), ("amount[2024-06]", .number(1.000005), "#,##0.00"),
      ("days_median[2024-07]", .number(2), "#,##0.0"),
      ("received.mom[2024-06]", .text("基数为0"), nil), ("success_rate[2024-08]", .text("—"), nil),
      ("participations.yoy[2024-07;organization_kind=police_studio]", .text("未设立"), nil),
    ] as [(String, CellValue, String?)])
  func figures(address: String, value: CellValue, format: String?) throws {
    let found = rendered(.figure(try SummaryFiguresTests.figure(address)))
    #expect(found.0 == value && found.1 == format)
  }

  @Test func sumsAreFormulasWithTheirValue() throws {
    let figure = try SummaryFiguresTests.figure("received[2024]")
    #expect(rendered(.sum(figure), over: CellRange("B3:B9")).0 == .formula("=SUM(B3:B9)", cached: .number(7)))
    #expect(rendered(.sum(figure)).0 == .number(7))
    #expect(rendered(.figure(figure), isHeat: true).1 == "#,##0;-#,##0;")
  }

  /// The look of a column's last figure is used again for the same, and for no other.
  @Test func looks() throws {
    let addresses = ["received[2024-07]", "success_rate[2024-07]", "received[2024-07]", "days_median[2024-07]", "received.yoy[2024-07]"]
    let cells = try addresses.map { try SummaryFiguresTests.figure($0) }.flatMap { [CellContent.figure($0), .figureWithUnit($0)] }
    var renderer = CellRenderer()
    for cell in cells {
      for (kind, isHeat) in [(RowContent.Kind.body, false), (.total, false), (.body, true), (.body, false)] {
        var own = CellRenderer()
        let styles = [0, 1].map { renderer.render(cell, kind, column: $0, wraps: false, isHeat: isHeat, sumOver: nil).style }
        #expect(styles.allSatisfy { $0 == own.render(cell, kind, column: 0, wraps: false, isHeat: isHeat, sumOver: nil).style })
      }
    }
  }

  @Test func plainCells() {
    #expect(rendered(.blank).0 == .blank && rendered(.text("=1+1")).0 == .text("=1+1") && rendered(.integer(-3)).0 == .integer(-3))
    #expect(rendered(.amount(Fraction(7))).1 == "#,##0" && rendered(.amount(Fraction(1, over: 3))).1 == "#,##0.00####")
    #expect(rendered(.link("按月", sheet: "按月")).0 == .link(text: "按月", target: "internal:'按月'!A1", tip: nil))
  }
}
