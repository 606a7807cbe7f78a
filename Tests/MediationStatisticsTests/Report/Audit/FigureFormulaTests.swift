import Testing

@testable import MediationStatistics

struct FigureFormulaTests {
  /// The data cover 2023-06 to 2024-07.
  private func formulas(_ keys: String, _ period: String = "2024-07") throws -> [String: [String]] {
    try AuditDesk.formulas("name: 表, \(keys)", try AuditDesk.context(FigureStoreTests.lines, period, cutoff: "2024-07-31"))
  }

  @Test func ratesAndChangesReadTheirNeighbours() throws {
    let found = try formulas("measures: [received, successful, success_rate], columns: [value, value.prev_year, value.yoy]")
    #expect(found["受理件数"]?[2] == "=IF(D8=0,\"基数为0\",(C8-D8)/D8)")
    #expect(found["调解成功率"]?[0] == "=IF(C8=0,\"—\",C9/C8)")
    #expect(found["调解成功率"]?[2] == "=IF(ISTEXT(D10),D10,IF(ISTEXT(C10),C10,(C10-D10)*100))")
  }

  /// A rate whose parts stand nowhere counts them itself.
  @Test func aRateAlone() throws {
    let days = "受理日期,\">=\"&B$6,受理日期,\"<=\"&B$7,纠纷类型,$A9"
    let formula = try formulas("by: type, columns: success_rate").values.first { $0[0].contains("$A9") }?[0]
    #expect(formula == "=IF(COUNTIFS(\(days))=0,\"—\",COUNTIFS(\(days),调解结果,\"调解成功\")/COUNTIFS(\(days)))")
  }

  /// What the engine knows nothing of is 「—」 by a condition that the reader sees.
  @Test func outsideOfTheData() throws {
    let found = try wanted(try formulas("measures: received, columns: [value, value.prev_year, value.yoy]", "2023-06")["受理件数"])
    #expect(found[1] == "=IF(OR(D$6>数据止,D$7<数据起),\"—\",COUNTIFS(受理日期,\">=\"&D$6,受理日期,\"<=\"&D$7))")
    #expect(found[2] == "=IF(ISTEXT(D8),D8,IF(D8=0,\"基数为0\",(C8-D8)/D8))")
    // Now lies behind the data, the base within them.
    let late = try wanted(try formulas("measures: received, columns: [value, value.prev, value.mom]", "2024-08")["受理件数"])
    #expect(late[0] == "=COUNTIFS(受理日期,\">=\"&C$6,受理日期,\"<=\"&C$7)")
    #expect(late[2] == "=IF(OR(C$6>数据止,C$7<数据起),\"—\",IF(D8=0,\"基数为0\",(C8-D8)/D8))")
  }

  @Test func whatWasOpenBeforeTheData() throws {
    let found = try wanted(try formulas("measures: opening_pending, columns: [value, value.prev]", "2023-07")["期初未结件数"])
    #expect(found[1].hasPrefix("=IF(OR(D$6<=数据起,D$6>数据止),\"—\",COUNTIFS(") && found[0].hasPrefix("=COUNTIFS("))
  }

  @Test func notYetFounded() throws {
    let found = try formulas("by: organization_kind, columns: [participations, participations.prev_year, participations.yoy]")
    #expect(found["警民联调工作室"]?[1].hasPrefix("=IF($B") == true && found["警民联调工作室"]?[1].contains("\"未设立\",COUNTIFS(参与_受理日期") == true)
    #expect(found["街道调委会"]?[1].hasPrefix("=COUNTIFS(参与_受理日期") == true)
    #expect(found["警民联调工作室"]?[2].hasPrefix("=IF(ISTEXT(") == true)
  }
}
