import Testing

@testable import MediationStatistics

/// A measure written into `seeds/measures.yaml` works at once in figures, forms, sheets and summaries, whatever its kind; a definition that changes is
/// told where definitions are printed.
struct OwnMeasuresTests {
  private static let measures = """

      - {id: slow, name: 八成位, unit: 天, register: cases, kind: quantile, of: days, at: 80%, definition: 办理天数的八成位。}
      - {id: type_count, name: 涉及类型数, unit: 类, register: cases, kind: distinct, of: type, definition: 有案件的纠纷类型个数。}
      - {id: part, name: 占比, unit: "%", kind: share, of: received, decimals: 1, definition: 占全部受理的比重。}
      - {id: neighbours, name: 邻里件数, unit: 件, register: cases, kind: count, where: {type: 邻里纠纷}, definition: 邻里纠纷。, overlaps: [received], valid_to: 2023-12-31}
      - {id: neighbours, name: 邻里件数, unit: 件, register: cases, kind: count, where: {type: [邻里纠纷, 物业纠纷]}, definition: 邻里、物业纠纷。, overlaps: [received], valid_from: 2024-01-01}
    """
  private static let form = """
    form: own
    title: 自定表
    stub: 社区
    columns:
      - {name: 受理, measure: received}
      - {name: 占比, measure: part}
      - {name: 八成位, measure: slow}
      - {name: 类型, measure: type_count}
      - {name: 邻里, measure: neighbours}
    rows:
      - {total: 合计}
      - {by: community}
    """

  private func office() throws -> SmallOffice {
    let office = try SmallOffice()
    try office.change("seeds/measures.yaml") { $0 + Self.measures }
    try office.put("pipelines/forms/own.yaml", Self.form)
    try office.put(
      "pipelines/templates/own.mustache",
      "{{% CONTENT_TYPE:TEXT}}\n八成位{{slow}}天，类型{{type_count}}类，邻里{{neighbours}}件，{{neighbours.yoy.phrase}}，占{{part.full}}。\n")
    let plan = SmallOffice.plan(forms: ["own"]).replacing(
      "measures: [received,", with: "measures: [slow, type_count, part, neighbours, received,"
    )
    .replacing(
      "      - {kind: overview",
      with:
        "      - {kind: definitions, name: 口径}\n      - {kind: breakdown, name: 社区, by: community, columns: [part, part.yoy, type_count, slow, neighbours]}\n      - {kind: overview"
    )
    .replacing("templates/monthly", with: "templates/own")
    try office.put("pipelines/own.yaml", plan)
    let days = [1, 2, 3, 9, 20]
    let lines = days.enumerated().map { index, day -> CaseLine in
      [
        "案件编码": CaseDesk.code(index + 1), "受理时间": "2024-07-01 09:00:00", "调解时间": "2024-07-\(padded(day, 2)) 15:00:00",
        "纠纷类别": ["邻里纠纷", "物业纠纷", "合同纠纷"][index % 3], "调解组织": "五常街道\(index == 0 ? "五常" : "永福")社区人民调解委员会",
      ]
    }
    let earlier: CaseLine = ["案件编码": CaseDesk.code(9, day: "20230702"), "受理时间": "2023-07-02", "调解时间": "2023-07-03", "纠纷类别": "物业纠纷"]
    try office.put("inputs/mediation/清单.csv", CaseDesk.csv(lines + [earlier]))
    return office
  }

  @Test func inFiguresFormsSheetsAndSummaries() throws {
    let office = try office()
    let results = try office.results("own", "2024-07")
    let words = try wanted(results.forms.first).words
    #expect(
      words.filter { ["合计", "永福社区", "五常社区"].contains($0[0]) }.sorted { $0[1] > $1[1] } == [
        ["合计", "5", "100", "8", "3", "4"], ["永福社区", "4", "80", "19", "3", "3"], ["五常社区", "1", "20", "0", "1", "1"],
      ], "\(words)")
    let folder = try office.run("own", "2024-07")
    #expect(try Verification(folder).isSound)
    let summary = try office.text("out/2024-07/own/摘要.txt")
    #expect(summary.contains("八成位8天，类型3类，邻里4件，上年同期为0，不作比较，占100.0%（5/5）。"), "\(summary)")
    let figures = try office.text("out/2024-07/own/figures.csv")
    #expect(figures.contains("part[2024-07;community=永福社区],part,占比,2024-07,community=永福社区,80.0,4,5,%"), "\(figures)")
  }

  /// Last July 物业纠纷 did not count among them.
  @Test func aChangeIsTold() throws {
    let office = try office()
    let definitions = try wanted(try definitionsTexts(office)["neighbours"])
    #expect(definitions == "邻里、物业纠纷。与受理件数有重叠，不得相加。口径自2024年1月1日起变更：此前为“邻里纠纷。”。")
    let listing = try MeasureListing("neighbours", try office.pipeline("own").seeds, [])
    #expect(listing.table.contains("至2023年12月31日止") && listing.table.contains("自2024年1月1日起"))
  }

  private func definitionsTexts(_ office: SmallOffice) throws -> [String: String] {
    let context = ReportContext(try office.results("own", "2024-07"))
    let rows = definitionsSheet(.asked(.definitions), context).tables[0].words
    return Dictionary(rows.map { ($0[4], $0[2]) }, uniquingKeysWith: { first, _ in first })
  }
}
