import Testing

@testable import MediationStatistics

@Suite struct StandingVersionsTests {
  /// Against the obvious way: rows gathered by case, the last of each by the order of versions, sorted by code and content.
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func equalsTheTwin(seed: UInt64) throws {
    var dice = Dice(seed)
    let lines: [CaseLine] = (0..<60).map { _ in
      let code = Int.random(in: 0...12, using: &dice)
      return [
        "案件编码": code == 0 ? "" : CaseDesk.code(code), "登记时间": "2024-07-0\(Int.random(in: 1...3, using: &dice))",
        "涉及人数": "\(Int.random(in: 2...4, using: &dice))", "当事人": "赵甲,钱乙", "纠纷简要情况": "同一情况",
      ]
    }
    let register = try CaseDesk.register(lines)
    let (records, judged) = (register.records, register.judged)
    let order = VersionOrder(judged, try CaseDesk.seeds(), VersionKey.standard)
    let rows = (0..<records.count).filter { !judged.isRejected[$0] }
    let groups = Dictionary(grouping: rows) { [records.code($0) ?? "", records.code($0) == nil ? "\(records.contentHashes[$0])" : ""] }
    let winners = groups.values.map { group in group.dropFirst().reduce(group[0]) { order.standing($0, $1) } }
    let found = StandingVersions(judged, order)
    let sorted = winners.sorted {
      (records.code($0) ?? "", records.contentHashes[$0]) < (records.code($1) ?? "", records.contentHashes[$1])
    }
    #expect(Array(found.standing) == sorted)
    #expect(Set(found.supersededBy.keys) == Set(rows).subtracting(winners))
    #expect(found.supersededBy.allSatisfy { records.code($0.key) == records.code($0.value) && winners.contains($0.value) })
  }
}
