import Testing

@testable import MediationStatistics

struct CellValuesTests {
  /// Every rank of some cells together against a sort: values of a few kinds, values near each other, far apart, and at both ends of the range.
  @Test(arguments: [0...3, 0...100_000, -5_000_000_000...5_000_000_000, Int64.min...Int64.max] as [ClosedRange<Int64>])
  func ranksAgainstASort(range: ClosedRange<Int64>) {
    var dice = Dice(5)
    for _ in 0..<60 {
      let rows = (0..<dice.throwDie(200)).map { _ in (cell: Int32(dice.throwDie(5) - 1), value: Int64.random(in: range, using: &dice)) }
      let (cells, values) = (rows.map(\.cell), rows.map(\.value))
      var sizes = CellValues.Sizes(cells: 4)
      sizes.count(values.span, of: cells.span)
      var gathered = CellValues(sizes)
      gathered.add(values.span, of: cells.span)
      #expect(gathered.count == cells.count { $0 >= 0 })
      for cell in 0..<4 { #expect(gathered.values(of: cell) == rows.filter { $0.cell == cell }.map(\.value)) }
      for wanted in [[], [2], [0, 3], [0, 1, 2, 3]] {
        let sorted = rows.filter { wanted.contains(Int($0.cell)) }.map(\.value).sorted()
        let ranked = gathered.ranked(wanted)
        #expect(ranked.count == sorted.count && sorted.indices.allSatisfy { ranked[$0] == sorted[$0] })
      }
    }
  }
}
