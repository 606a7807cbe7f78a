import Testing

@testable import MediationStatistics

struct AskedFiltersTests {
  private func filters(_ texts: [String], free: Set<DimensionID> = []) throws -> AskedFilters {
    let register = PlainRegister.register([PlainRegister.Row(day: PlainRegister.day(2024, 1, 1))])
    return try AskedFilters(texts, AskableFields(register, title: "样例", try CaseDesk.seeds()), free: free)
  }

  /// What becomes of each kind of condition.
  @Test func sorting() throws {
    let filters = try filters(["颜色=红 and 月>=2024-07", "weight>5", "形状!=圆", "颜色=红 or 形状=方"])
    #expect(filters.keys == [FigureAddress.Key(DimensionID("color"), "红")])
    #expect(filters.time.map(\.comparison.field.text) == ["月"])
    #expect(filters.narrowing.map(\.filter.text) == ["weight>5", "形状!=圆", "颜色=红 or 形状=方"])
  }

  /// A dimension that the question breaks down by, or that has a key already, is narrowed.
  @Test func whatIsNoKey() throws {
    #expect(try filters(["颜色=红"], free: [DimensionID("color")]).keys.isEmpty)
    let twice = try filters(["颜色=红", "颜色=蓝"])
    #expect(twice.keys.count == 1 && twice.narrowing.count == 1)
  }

  /// Two members of one dimension at once: no row, not the rows of one of them.
  @Test func contradictions() throws {
    let answer = try AskDesk([[:]]).answer { $0.filters = ["社区=永福社区", "社区=文一社区"] }
    #expect(answer.isEmpty)
  }

  @Test func faultsTellTheText() {
    #expect(faultMessages { _ = try filters(["形状=方", "颜色=绿"]) }.first?.hasSuffix("    颜色=绿\n         ^^") == true)
  }
}
