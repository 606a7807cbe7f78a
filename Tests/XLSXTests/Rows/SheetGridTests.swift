import Testing

@testable import XLSX

@Suite struct SheetGridTests {
  /// Cells in any order, some twice, against a dictionary.
  @Test func agreesWithADictionary() {
    var grid = SheetGrid()
    var twin: [CellAddress: (style: Int32, content: SheetGrid.Content)] = [:]
    var seed: UInt64 = 3
    for step in 0..<4_000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let place = CellAddress(row: Int(seed >> 33) % 60, column: Int(seed >> 20) % 70)
      let content: SheetGrid.Content = step % 2 == 0 ? .number(Double(step)) : .text(Int32(step))
      grid.put(content, style: Int32(step % 9) - 1, at: place)
      twin[place] = (Int32(step % 9) - 1, content)
    }
    let found = grid.rows.flatMap { row in row.cells.map { (CellAddress(row: row.index, column: Int($0.column)), $0) } }
    #expect(found.map(\.0) == twin.keys.sorted() && grid.count == twin.count)
    #expect(found.allSatisfy { twin[$0.0]?.content == $0.1.content && twin[$0.0]?.style == $0.1.style })
    for row in 0..<61 {
      for column in 0..<71 {
        let place = CellAddress(row: row, column: column)
        #expect(grid.content(at: place) == twin[place]?.content)
      }
    }
    #expect(grid.extent.rows == 0...59 && grid.extent.columns == 0...69)
  }

  @Test func looksOfRows() {
    var grid = SheetGrid()
    #expect(grid.extent == SheetGrid.Extent() && grid.rows.isEmpty)
    let looks = [9, 2, 5].map { (row: $0, look: SheetGrid.Look(height: Double($0), style: -1, level: $0 % 8)) }
    for (row, look) in looks { grid.set(look, ofRow: row) }
    grid.set(SheetGrid.Look(height: 1, style: 3, level: 0), ofRow: 5)
    #expect(grid.rows.map(\.index) == [2, 5, 9] && grid.rows.map { $0.look?.height } == [2, 1, 9] && grid.count == 0)
    #expect(grid.extent.rows == 2...9 && grid.extent.columns == 0...0)
    grid.put(.blank, style: 0, at: CellAddress(row: 5, column: 4))
    #expect(grid.rows[1].look?.style == 3 && grid.rows[1].cells.count == 1)
  }

  @Test func reachesAsFarAsIsSaid() {
    var grid = SheetGrid()
    grid.put(.blank, style: 0, at: CellAddress(row: 3, column: 4))
    grid.reach(CellAddress(row: 90, column: 2))
    #expect(grid.extent.rows == 3...90 && grid.extent.columns == 2...4 && grid.count == 1)
  }
}
