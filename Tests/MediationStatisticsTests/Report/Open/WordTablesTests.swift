import Testing

@testable import MediationStatistics

struct WordTablesTests {
  @Test func definitionsOfWhatIsShownAndOfItsParts() throws {
    let request = try wanted(try CaseDesk.plan().open)
    let table = definitionsTable(request, try CaseDesk.context([[:]]))
    let ids = table.rows.map { $0[4].csvText }
    #expect(ids.contains("received") && ids.contains("concluded_administrative") && !ids.contains("opening_pending"))
    let rate = try wanted(table.rows.first { $0[4].csvText == "success_rate" })
    #expect(rate[3].csvText == "调解成功件数 ÷ 受理件数")
    #expect(table.rows.joined().allSatisfy { $0.text?.isEmpty == false })
  }

  @Test func notesThenShorthand() throws {
    let request = try wanted(try CaseDesk.plan().open)
    let table = explanationsTable(request)
    let marks = table.rows.map { $0[0].csvText }
    #expect(marks == request.notes.indices.map { "[注\($0 + 1)]" } + ["[z]", "[new]", "[x]", "[c]"])
    #expect(table.rows[2][3].csvText == "社区、月和社区、社区和类型")
  }

  @Test func contentsLeadToEverySheet() {
    let table = contentsTable([OpenSample.explanations, OpenSample.data])
    #expect(table.rows.map { $0[2].csvText } == ["data/notes.csv", "data/by_community.csv"])
    #expect(table.rows.map { $0[1].csvText } == ["说明", "各社区受理情况，2024年7月"])
  }
}
