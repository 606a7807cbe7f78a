import Testing

@testable import MediationStatistics

@Suite struct DimensionTests {
  @Test func fixedOrderOfKeys() {
    let shuffled = ["jointness", "zeta", "place", "alpha", "type", "organization", "community", "organization_kind", "甲"].map {
      DimensionID($0)
    }
    #expect(
      shuffled.sorted().map(\.text) == [
        "community", "type", "organization_kind", "organization", "place", "jointness", "alpha", "zeta", "甲",
      ])
    #expect(!(DimensionID.type < DimensionID.type))
  }

  @Test func everyConstantHasItsPlace() {
    let ids: [DimensionID] = [
      .community, .type, .organizationKind, .organization, .source, .result, .agreement, .difficulty, .performance, .confirmed, .place,
      .jointness, .paperKind, .proceedingClass, .stage, .role, .outcome, .heard, .leader, .instance,
    ]
    #expect(Set(DimensionID.order) == Set(ids) && DimensionID.order.count == ids.count)
  }

  @Test func membersByIDAndLabel() {
    let dimension = Dimension(.organizationKind, name: "组织类别", members: [.init("street", label: "街道调委会"), .init("永福社区")])
    #expect(dimension.code(of: "street") == 0 && dimension.code(of: "街道调委会") == 0)
    #expect(dimension.code(of: "永福社区") == 1 && dimension.members[1].label == "永福社区")
    #expect(dimension.code(of: "") == nil)
  }

  @Test func codedColumn() {
    let column = CodedColumn(Dimension(.type, name: "类型", members: [.init("邻里纠纷")]), codes: [0, 1].map { UInt16($0) })
    #expect(column.codes == [0, 1] && column.dimension.id == .type)
  }
}
