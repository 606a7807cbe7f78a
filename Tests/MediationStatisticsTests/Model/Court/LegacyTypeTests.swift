import Testing

@testable import MediationStatistics

struct LegacyTypeTests {
  /// Codes that no table lists, as courts wrote them before 2016: court, code, class, stage.
  @Test(
    arguments: [
      ("广海法初", "广海法", "初", .civil, .first), ("武海法商", "武海法", "商", .civil, .other), ("琼海法事初", "琼海法", "事初", .civil, .first),
      ("甲家初", "甲", "家初", .civil, .first), ("甲民金初", "甲", "民金初", .civil, .first), ("甲少初", "甲", "少初", .civil, .first),
      ("甲刑自初", "甲", "刑自初", .criminal, .first), ("甲行初重", "甲", "行初重", .administrative, .first),
      ("甲立行抗", "甲", "立行抗", .administrative, .retrial), ("甲速民终", "甲", "速民终", .civil, .second),
      ("甲执委", "甲", "执委", .enforcement, .enforcement), ("甲执恢综", "甲", "执恢综", .enforcement, .enforcement),
      ("甲环民再", "甲", "环民再", .civil, .retrial),
    ] as [(String, String, String, ProceedingClass, ProceedingStage)])
  func builtAsCourtsBuildThem(letters: String, court: String, type: String, own: ProceedingClass, stage: ProceedingStage) throws {
    let start = try #require(LegacyType.start(in: Array(letters)))
    #expect(letters.prefix(start) == court && letters.dropFirst(start) == type)
    #expect(LegacyType.proceedingClass(of: type) == own && LegacyType.stage(of: type) == stage)
  }

  @Test(arguments: ["", "初", "鉴", "杭仲", "沪国仲", "甲证内", "甲评报", "甲规许", "甲公", "甲会", "甲处", "甲认定", "甲商", "甲事", "甲执行公证书副本"])
  func notACourts(letters: String) { #expect(LegacyType.start(in: Array(letters)) == nil) }
}
