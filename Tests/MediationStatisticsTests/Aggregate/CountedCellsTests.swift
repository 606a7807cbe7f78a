import Testing

@testable import MediationStatistics

struct CountedCellsTests {
  /// Two segments, two colours; segment 1 alone, then both.
  @Test func addsUpSegments() throws {
    let days = [PlainRegister.day(2024, 1, 5), PlainRegister.day(2024, 2, 5)]
    let rows = [
      PlainRegister.Row(day: days[0], color: 1, weight: 3), PlainRegister.Row(day: days[1], color: 1, weight: 8),
      PlainRegister.Row(day: days[1], color: 1), PlainRegister.Row(day: days[1], color: 0, weight: 100),
    ]
    let timeline = Timeline(monthsAround: Int(days[0])...Int(days[1]), startDay: 1)
    let cube = try wanted(Cube(PlainRegister.register(rows), clock: .accepted, dimensions: [DimensionID("color")], timeline: timeline))
    let all = Selection([:], of: cube.register)
    let summed = cube.sum(all, of: PackedColumn(rows.map(\.weight)))
    let yellow = try wanted(cube.cell(of: ["黄"]))
    func tally(_ kind: Measure.Kind, _ segments: Range<Int>) -> Tallies.Tally {
      CountedCells(
        cube: cube, segments: segments, rows: cube.count(all), sums: summed.sums, present: summed.present,
        values: cube.values(all, of: PackedColumn(rows.map(\.weight)))
      ).tally(kind, cell: yellow)
    }
    #expect(tally(.count, 0..<2).total == 3 && tally(.count, 1..<2).total == 2)
    #expect(tally(.sum("weight"), 0..<2).total == 11 && tally(.mean("weight"), 1..<2).present == 1)
    #expect(tally(.median("weight"), 0..<2).doubledMedian == 11 && tally(.median("weight"), 1..<2).doubledMedian == 16)
    #expect(tally(.quantile("weight", percent: 50), 0..<2).quantile == 3 && tally(.median("weight"), 2..<2).doubledMedian == nil)
  }
}
