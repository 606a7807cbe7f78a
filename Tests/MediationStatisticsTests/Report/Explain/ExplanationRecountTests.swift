import Testing

@testable import MediationStatistics

/// What `explain` lists, against a recount that shares nothing with the program but the invented rows.
struct ExplanationRecountTests {
  private static let addresses = [
    "received[2024]", "received[2024-07]", "received[2023-Q3]", "received[2024-03-05..2024-09-12]", "received.ytd[2024-05]",
    "received.prev_year[2024-07]", "received.prev[2024-01]", "received.ytd.prev_year[2024-06]", "received[2024;community=永福社区]",
    "received[2024;community=街道本级;type=邻里纠纷]", "received[2024;type=未识别]", "received[2023;organization_kind=street]",
    "received[2024;result=调解中]", "received[2024;jointness=共同]", "successful[2024]", "successful.prev_year[2024]",
    "unsuccessful[2024;type=合同纠纷]", "pending[2024]", "unresolved[2023]", "oral[2024]", "written[2023-07-01..2023-12-31]", "amount[2024-Q2]",
    "parties[2024;source=主动调解]", "days_median[2024]", "days_mean[2024;community=五常社区]", "days_p90[2023]", "concluded[2024-06]",
    "concluded[2024-02-10..2024-05-20]", "concluded.ytd[2024-08]", "opening_pending[2024-05]", "closing_pending[2024-05]",
    "closing_pending[2023;type=物业纠纷]", "opening_pending.prev_year[2024-06]", "participations[2024]",
    "participations[2024;organization_kind=police_studio]", "participations[2023-Q4;organization_kind=community]",
    "participations_joint[2024]", "participations_alone[2024;organization_kind=police_studio]", "organizations_active[2024-07]",
    "joint_cases[2024;type=邻里纠纷]",
  ]
  private static let rates = [
    ("success_rate[2024]", ["successful", "received"]), ("success_rate[2023;community=永福社区]", ["successful", "received"]),
    ("success_rate.ytd.prev_year[2024-06]", ["successful", "received"]), ("confirmation_rate[2024]", ["confirmed", "written"]),
  ]

  private let office = RecountedOffice(seed: 5)

  private func explanation(_ address: String) throws -> Explanation {
    let registers = try office.registers()
    return try Explanation(address, registers, try RecountedOffice.store(registers), try CaseDesk.seeds())
  }

  private func places(_ rows: ExplainedRows) -> [String] {
    let column = rows.head.firstIndex { $0.hasSuffix("出处") } ?? 0
    return rows.lines.map { $0[column] }.sorted()
  }

  private func recounted(_ measure: String, _ address: String, _ fates: [RecountedOffice.Fate]) -> [String] {
    let naive = NaiveAddress(address)
    return office.rows.filter { fates.contains($0.fate) }.flatMap { row in
      Array(repeating: row.place, count: row.times(measure, naive))
    }.sorted()
  }

  @Test(arguments: addresses)
  func casesAndParticipations(address: String) throws {
    let parts = try explanation(address).parts
    let measure = NaiveAddress(address).measure
    let expected = recounted(measure, address, [.counted])
    #expect(parts.count == 1 && places(parts[0].counted) == expected, "\(address)")
    #expect(
      !expected.isEmpty || address.contains("closing") || address.contains("opening"), "\(address): a recount of nothing proves nothing")
    // A row of another street has no organisation of ours; its members are not the drawn ones.
    guard NaiveAddress(address).keys.allSatisfy({ ["type", "source", "result"].contains($0.dimension) }),
      !measure.contains("participations"),
      measure != "organizations_active", !measure.contains("joint")
    else { return }
    #expect(places(parts[0].leftOut) == recounted(measure, address, [.superseded, .rejected]), "\(address)")
  }

  @Test(arguments: rates)
  func bothPartsOfARate(address: String, measures: [String]) throws {
    let parts = try explanation(address).parts
    #expect(parts.map(\.measure.id) == measures)
    for (part, measure) in zip(parts, measures) { #expect(places(part.counted) == recounted(measure, address, [.counted]), "\(address)") }
  }

  /// Both sides, each with its own rows.
  @Test(arguments: ["received.yoy[2024-07]", "successful.mom[2024-02]", "received.ytd.yoy[2024-06;type=邻里纠纷]"])
  func bothSidesOfAComparison(address: String) throws {
    let explanation = try explanation(address)
    let base = address.contains(".yoy") ? address.replacing(".yoy", with: ".prev_year") : address.replacing(".mom", with: ".prev")
    let both = [address.replacing(".yoy", with: "").replacing(".mom", with: ""), base]
    #expect(explanation.parts.map(\.address.description) == both)
    for (part, side) in zip(explanation.parts, both) {
      #expect(places(part.counted) == recounted(part.measure.id, side, [.counted]), "\(side)")
    }
  }

  /// Lines of 登记簿.csv, counted by eye.
  @Test(arguments: [
    ("papers[2024-07]", [2, 4], [3]), ("papers[2024]", [2, 4, 5, 6], [3]), ("papers_judgments[2024]", [2, 5], [3]),
    ("papers_assistance[2024-08]", [6], []), ("papers.prev_year[2024]", [7], []), ("papers[2024;paper_kind=传票]", [4], []),
    ("proceedings[2024]", [2, 4, 5], []), ("proceedings_civil[2024]", [2, 4], []), ("proceedings_civil.prev_year[2024]", [7], []),
    ("concluded_proceedings[2024-08]", [5], []), ("heard_administrative[2024-07]", [5], []), ("proceedings_all[2024-08]", [5, 6], []),
    ("hearings[2024-08]", [4], []),
  ])
  func theCourtSide(address: String, lines: [Int], leftOut: [Int]) throws {
    let parts = try explanation(address).parts
    #expect(parts.flatMap { places($0.counted) } == lines.map { "登记簿.csv:\($0)" }, "\(address)")
    #expect(parts.flatMap { places($0.leftOut) } == leftOut.map { "登记簿.csv:\($0)" }, "\(address)")
  }

  @Test(arguments: [
    ("visits[2024-07]", [2, 3]), ("visits[2024]", [2, 3, 4]), ("households[2024]", [2, 4]), ("visits[2024;community=永福社区]", [2, 4]),
    ("visits.prev_year[2024]", [5]),
  ])
  func aLedger(address: String, lines: [Int]) throws {
    #expect(try explanation(address).parts.flatMap { places($0.counted) } == lines.map { "走访.csv:\($0)" }, "\(address)")
  }
}
