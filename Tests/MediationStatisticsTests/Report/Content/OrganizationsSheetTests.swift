import Testing

@testable import MediationStatistics

struct OrganizationsSheetTests {
  private let lines: [CaseLine] = [[:], ["工作室": "警民联调"], ["调解组织": "街道调委会", "协办调委会": "警民联调"], ["调解组织": "", "工作室": "警民联调"]]

  @Test func casesAndParticipations() throws {
    let sheet = try organizationsSheet(.asked(.organizations), try CaseDesk.context(lines))
    #expect(
      sheet.tables[0].words == [
        ["合计", "Σ4", "Σ6", "Σ2", "Σ4"], ["街道调委会", "1", "1", "0", "1"], ["社区调委会", "2", "2", "1", "1"], ["警民联调工作室", "1", "3", "1", "2"],
      ])
    #expect(sheet.tables[1].words.map { $0[0] } == ["合计", "五常街道人民调解委员会", "五常街道永福社区人民调解委员会", "五常街道警民联调工作室"])
    #expect(sheet.tables.allSatisfy { $0.falseSums.isEmpty })
    #expect(sheet.notes == ["参与件次合计 6，比受理件数 4 多 2：共同调解的 2 件由两个以上组织参与，各计一件次。件次不得与件数相加或互代。"])
  }

  @Test func unassignedCasesAreShown() throws {
    let sheet = try organizationsSheet(.asked(.organizations), try CaseDesk.context([["调解组织": ""]]))
    #expect(sheet.tables[0].words.last == ["未归属", "1", "1", "1", "0"])
  }
}
