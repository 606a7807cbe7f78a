import Testing

@testable import MediationStatistics

struct PossibleDuplicatesTests {
  private func found(_ one: CaseLine, _ other: CaseLine) throws -> [String] {
    let own: CaseLine = ["当事人": "赵甲,钱乙", "受理时间": "2024-07-01"]
    let lines = [one, other].map { own.merging($0) { _, new in new } }
    return try CaseDesk.register(lines).findings.filter { $0.rule.id == "possible-duplicate" }.map { "\($0.row): \($0.message)" }
  }

  /// Same parties in any order, at most seven days apart, amounts at most a tenth of the larger apart.
  @Test(
    arguments: [
      ([:], true), (["当事人": "钱乙、赵甲"], true), (["当事人": "赵甲,钱丙"], false), (["当事人": "赵甲,钱乙,孙丙"], false),
      (["受理时间": "2024-07-08 23:00:00"], true), (["受理时间": "2024-07-09"], false), (["受理时间": "2024-06-24"], true), (["受理时间": ""], false),
      (["调解协议金": "1"], false), (["调解协议金": ""], true),
    ] as [(CaseLine, Bool)])
  func samePartiesSameWeek(other: CaseLine, isFound: Bool) throws {
    let found = try found([:], other)
    #expect(found.count == (isFound ? 1 : 0))
  }

  @Test(arguments: [
    ("1000", "900", true), ("1000", "899.99", false), ("900", "1000", true), ("-1000", "-950", true), ("-1000", "1000", false),
  ])
  func aTenthOfTheLarger(one: String, other: String, isFound: Bool) throws {
    #expect(try found(["调解协议金": one], ["调解协议金": other]).isEmpty == !isFound)
  }

  @Test func theLaterOneIsToldWithTheCodeOfTheEarlier() throws {
    let message = "与 \(CaseDesk.code(2)) 当事人相同、受理相隔 3 天、金额相近"
    #expect(try found(["受理时间": "2024-07-05"], ["受理时间": "2024-07-02"]) == ["0: \(message)"])
  }

  @Test func oneNamedPartyIsNoEvidence() throws { #expect(try found(["当事人": "赵甲"], ["当事人": "赵甲"]).isEmpty) }

  @Test func versionsAreNotDuplicates() throws {
    #expect(try found(["案件编码": CaseDesk.code(1)], ["案件编码": CaseDesk.code(1)]).isEmpty)
  }

  @Test func bothAreCounted() throws {
    let register = try CaseDesk.register([["当事人": "赵甲,钱乙"], ["当事人": "赵甲,钱乙"]])
    #expect(register.cases.count == 2)
  }

  /// 1,000,000,000,000 万元 are 10^18 分: readable, absurd, and no reason to fall over.
  @Test func absurdAmountsDoNotTrap() async {
    await #expect(processExitsWith: .success) {
      let same: CaseLine = ["当事人": "赵甲,钱乙"]
      _ = try CaseDesk.register([same.merging(["调解协议金": "1000000000000万"]) { $1 }, same])
    }

  }
}
