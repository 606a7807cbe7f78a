import Testing

@testable import MediationStatistics

struct CaseUnitsTests {
  private func members(_ register: Register, _ id: DimensionID) throws -> [String] {
    let column = try wanted(register.columns[id])
    return column.codes.map { column.dimension.members[Int($0)].label }
  }

  /// 调解组织, 工作室, 协办 → community, lead organisation's kind, jointness, kinds of all that took part (DECISIONS 6 and 7).
  @Test(arguments: [
    (["永福社区调委会", "", ""], ["永福社区", "社区调委会", "单独"], ["社区调委会"]),
    (["永福社区调委会", "警民联调", ""], ["永福社区", "社区调委会", "共同"], ["社区调委会", "警民联调工作室"]),
    (["永福社区调委会", "", "警民联调工作室"], ["永福社区", "社区调委会", "共同"], ["社区调委会", "警民联调工作室"]),
    (["永福社区调委会", "警民联调", "警民联调工作室"], ["永福社区", "社区调委会", "共同"], ["社区调委会", "警民联调工作室"]),
    (["五常街道人民调解委员会", "", "永福社区"], ["街道本级", "街道调委会", "共同"], ["街道调委会", "社区调委会"]),
    (["警民联调工作室", "", "永福社区调委会"], ["永福社区", "社区调委会", "共同"], ["警民联调工作室", "社区调委会"]),
    (["", "警民联调工作室", ""], ["警民联调单独", "警民联调工作室", "单独"], ["警民联调工作室"]),
    (["警民联调", "警民联调", ""], ["警民联调单独", "警民联调工作室", "单独"], ["警民联调工作室"]),
    (["永福社区调委会", "和合工作室", ""], ["永福社区", "社区调委会", "单独"], ["社区调委会"]),
    (["永福社区调委会", "没听过的工作室", "无"], ["永福社区", "社区调委会", "单独"], ["社区调委会"]),
    (["", "", ""], ["未归属", "未归属", "单独"], ["未归属"]),
    (["五常", "和合工作室", ""], ["未归属", "未归属", "单独"], ["未归属"]),
  ])
  func whoHandledTheCase(cells: [String], expected: [String], taking: [String]) throws {
    let register = try CaseDesk.register([["调解组织": cells[0], "工作室": cells[1], "协办调委会": cells[2]]])
    let found = try [DimensionID.community, .organizationKind, .jointness].flatMap { try members(register.cases, $0) }
    #expect(found == expected)
    #expect(try members(register.participations, .organizationKind) == taking)
    #expect(try Set(members(register.participations, .jointness)) == [expected[2]])
    #expect(register.caseOfParticipation == PackedColumn(repeating: 0, count: taking.count))
  }

  @Test func membersEndWithWhatCannotBePlaced() throws {
    let dimensions = UnitDimensions(try CaseDesk.seeds())
    #expect(dimensions.community.members.count == 16 + 3)
    #expect(dimensions.community.members.suffix(3).map(\.label) == ["街道本级", "警民联调单独", "未归属"])
    #expect(dimensions.kind.members.map(\.id) == ["street", "community", "police_studio", "unassigned"])
    #expect(dimensions.organization.members.count == 1 + 16 + 1 + 1)
  }

  @Test func foundingsComeFromTheSeeds() throws {
    let july = Int(PlainRegister.day(2024, 7, 1))
    let foundings = try CaseDesk.seeds().foundings
    #expect(foundings[.organizationKind]?["police_studio"] == july && foundings[.community]?["警民联调单独"] == july)
    #expect(foundings[.organizationKind]?["street"] == nil && foundings[.community]?["永福社区"] == nil)
  }
}
