import Testing

@testable import MediationStatistics

struct MeasureNotesTests {
  private func catalog() throws -> MeasureCatalog {
    try MeasureSuccessionTests.read([
      MeasureSuccessionTests.plain + "旧“口径”。, valid_to: 2024-06-30", MeasureSuccessionTests.plain + "新口径。, valid_from: 2024-07-01",
      "id: b, name: 乙, unit: 件, kind: count, definition: 乙的口径。, overlaps: [a], valid_from: 2024-03-01, valid_to: 2024-09-30",
      "id: r, name: 率, unit: '%', kind: ratio, numerator: b, denominator: a, basis: 甲, definition: 乙÷甲。",
    ])
  }

  private func days(_ from: String, _ to: String) -> Range<Int> {
    (readDate(from)?.dayNumber ?? 0)..<((readDate(to)?.dayNumber ?? 0) + 1)
  }

  @Test(arguments: [
    ("a", "2024-01-01", "2024-06-30", "旧“口径”。"), ("a", "2024-07-01", "2024-07-31", "新口径。"),
    ("a", "2024-06-30", "2024-07-01", "新口径。口径自2024年7月1日起变更：此前为“旧‘口径’。”。"), ("b", "2024-03-01", "2024-09-30", "乙的口径。与甲有重叠，不得相加。"),
    ("b", "2024-02-29", "2024-03-31", "乙的口径。与甲有重叠，不得相加。口径自2024年3月1日起施行，此前没有口径，不作统计。"),
    ("b", "2024-09-01", "2024-10-01", "本期没有有效的口径，不作统计。口径至2024年9月30日止，此后没有口径，不作统计。"),
    ("b", "2024-10-01", "2024-10-31", "本期没有有效的口径，不作统计。"),
    (
      "r", "2024-01-01", "2024-08-31",
      "乙÷甲。（以甲为基数）“乙”的口径自2024年3月1日起施行，此前没有口径，不作统计。“甲”的口径自2024年7月1日起变更：此前为“旧‘口径’。”。"
    ),
  ])
  func definitions(id: String, from: String, to: String, text: String) throws {
    #expect(try catalog().definitionText(of: id, across: days(from, to)) == text)
  }
}
