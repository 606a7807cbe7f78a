import Testing

@testable import XLSX

@Suite struct CellTallyTests {
  @Test func agreesWithASet() {
    var tally = CellTally()
    var twin: Set<CellAddress> = []
    var seed: UInt64 = 42
    for _ in 0..<5_000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let cell = CellAddress(row: Int(seed >> 33) % 50, column: Int(seed >> 20) % 200)
      if seed >> 60 < 8 {
        tally.insert(cell)
        twin.insert(cell)
      }
      #expect(tally.contains(cell) == twin.contains(cell))
    }
    #expect(twin.allSatisfy(tally.contains))
  }

  @Test func holdsTheLastCellOfASheet() {
    var tally = CellTally()
    tally.insert(CellAddress(row: 1_048_575, column: 16_383))
    #expect(tally.contains(CellAddress(row: 1_048_575, column: 16_383)))
    #expect(!tally.contains(CellAddress(row: 1_048_575, column: 16_382)))
  }
}
