import Testing

@testable import MediationStatistics

struct FilledFormTests {
  private func figure(_ address: String) throws -> Figure {
    let store = try CaseDesk.store(try CaseDesk.register([[:], ["调解结果": "调解不成功"]]))
    return try wanted(store.figure(try MediationStatisticsTests.address(address)))
  }

  @Test(arguments: [
    ("received[2024-07]", "2", true), ("amount[2024-07]", "0", true), ("success_rate[2024-07]", "50", false),
    ("received.yoy[2024-07]", nil, false),
    ("days_mean[2024-07]", "7", false), ("received.ytd[2024-07]", "2", true),
  ])
  func figures(address: String, value: String?, isAdditive: Bool) throws {
    let cell = FormCell.figure(try figure(address))
    #expect(cell.value?.exactDecimal() == value && cell.isAdditive == isAdditive && cell.figures.map(\.address.description) == [address])
  }

  @Test func sumsAndTheRest() throws {
    let sum = FormCell.sum([try figure("received[2024-07]"), try figure("successful[2024-07]")])
    #expect(sum.value == Fraction(3) && sum.isAdditive && sum.figures.count == 2)
    let unknown = FormCell.sum([try figure("received[2024-07]"), try figure("received.yoy[2024-07]")])
    #expect(unknown.value == nil, "a sum with an unknown part is unknown")
    #expect(FormCell.nothing.value == Fraction(0) && FormCell.nothing.isAdditive && FormCell.nothing.figures.isEmpty)
    #expect(FormCell.blank(reason: "x").value == nil && !FormCell.blank(reason: "x").isAdditive)
  }
}
