import Testing

@testable import MediationStatistics

struct CubeTests {
  private let ids = [DimensionID("color"), DimensionID("shape")]

  private func cube(_ rows: [PlainRegister.Row], _ ids: [DimensionID]) throws -> Cube {
    let timeline = Timeline(monthsAround: Int(PlainRegister.day(2023, 1, 1))...Int(PlainRegister.day(2024, 12, 31)), startDay: 1)
    return try wanted(Cube(PlainRegister.register(rows), clock: .accepted, dimensions: ids, timeline: timeline))
  }

  /// Every cell against plain loops.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func everyCellAgainstPlainLoops(seed: UInt64) throws {
    // More than a block of rows, now and then.
    let rows = PlainRegister.drawn(seed == 6 ? 9_000 : 300, seed: seed)
    let cube = try cube(rows, ids)
    let all = Selection([:], of: cube.register)
    let weights = PackedColumn(rows.map(\.weight))
    let (counts, sums, values) = (cube.count(all), cube.sum(all, of: weights), cube.values(all, of: weights))
    for segment in 0..<cube.timeline.segmentCount {
      let days = Int32(cube.timeline.boundaries[segment])..<Int32(cube.timeline.boundaries[segment + 1])
      for (color, colorName) in ["红", "黄", "蓝"].enumerated() {
        for (shape, shapeName) in ["方", "圆"].enumerated() {
          var (count, weights) = (Int64(0), [Int64]())
          for row in rows where days.contains(row.day) && row.color == UInt16(color) && row.shape == UInt16(shape) {
            count += 1
            if row.weight != Register.absentQuantity { weights.append(row.weight) }
          }
          let cell = segment * cube.cellsPerSegment + (try wanted(cube.cell(of: [colorName, shapeName])))
          #expect(counts[cell] == count && sums.sums[cell] == weights.reduce(0, +) && sums.present[cell] == Int64(weights.count))
          #expect(values.values(of: cell).sorted() == weights.sorted())
        }
      }
    }
  }

  @Test func unknownMembersAndDimensions() throws {
    #expect(try cube([], ids).cell(of: ["绿", "方"]) == nil)
    let register = PlainRegister.register([])
    #expect(Cube(register, clock: .accepted, dimensions: [DimensionID("size")], timeline: Timeline(single: 0..<1)) == nil)
    #expect(Cube(register, clock: .registered, dimensions: [], timeline: Timeline(single: 0..<1)) == nil)
  }

  @Test func withoutDimensionsThereIsOneCellASegment() throws {
    let cube = try cube(
      [.init(day: PlainRegister.day(2023, 1, 31)), .init(day: PlainRegister.day(2023, 2, 1)), .init(day: Register.absentDay)], [])
    #expect(cube.cellsPerSegment == 1)
    #expect(cube.count(Selection([:], of: cube.register)).prefix(3) == [1, 1, 0])
  }
}
