import Testing

@testable import MediationStatistics

@Suite struct RegisterTests {
  @Test func columnsByDimension() {
    let type = Dimension(.type, name: "纠纷类型", members: [.init("邻里纠纷")])
    let register = Register(
      "cases", count: 2, columns: [CodedColumn(type, codes: [0, 0]), CodedColumn(type, codes: [0, 1])],
      quantities: ["amount": [1, Register.absentQuantity]],
      days: [.accepted: [1, Register.absentDay]])
    #expect(register.dimension(.type)?.name == "纠纷类型" && register.dimension(.community) == nil)
    #expect(register.columns[.type]?.codes == [0, 1], "the last column of a dimension stands")
    #expect(register.days[.accepted]?.count == register.count)
  }

  @Test func clocks() { #expect(Clock.allCases.map(\.rawValue) == ["accepted", "concluded", "registered", "heard"]) }
}
