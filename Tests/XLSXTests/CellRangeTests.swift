import Testing
import XLSX

@Suite struct CellRangeTests {
  @Test func readsAndWrites() {
    #expect(CellRange("A1:B2")?.absoluteA1 == "$A$1:$B$2")
    #expect(CellRange("C7")?.a1 == "C7")
    #expect(CellRange(row: 1, column: 1, rows: 2, columns: 3).a1 == "B2:D3")
    #expect(range("B2:D3").cells.map(\.a1) == ["B2", "C2", "D2", "B3", "C3", "D3"])
  }

  @Test(arguments: ["", ":", "A1:", ":B2", "B2:A1", "A2:B1", "A1:B2:C3", "A1-B2"])
  func refuses(text: String) {
    #expect(CellRange(text) == nil)
  }

  /// The twin asks whether any cell is in both.
  @Test func overlapAgreesWithCells() {
    let ranges = ["A1:B2", "B2:C3", "C1:C5", "A3:B4", "B1:B9", "D4", "A1:D9"].map { range($0) }
    for left in ranges {
      for right in ranges {
        #expect(left.overlaps(right) == !Set(left.cells).isDisjoint(with: right.cells), "\(left.a1) \(right.a1)")
      }
    }
  }
}
