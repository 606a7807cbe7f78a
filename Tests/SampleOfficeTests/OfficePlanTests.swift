import Testing

@testable import SampleOffice

struct OfficePlanTests {
  @Test(arguments: [(2023, 2722, 2133), (2024, 3218, 3212)])
  func totals(year: Int, received: Int, successful: Int) {
    let cases = Sampled.year(year)
    #expect(cases.count == received)
    #expect(cases.count { $0.text(.outcome) == "调解成功" } == successful)
    #expect(cases.count { ["口头协议", "书面协议"].contains($0.text(.agreement)) } == successful)
    #expect(Set(cases.map(\.type)).count == DisputeType.allCases.count)
  }

  @Test func anotherSeedTellsOtherStoriesWithTheSameTotals() {
    let others = OfficePlan(seed: 7).cases
    #expect(others.map(\.parties) != Sampled.cases.map(\.parties))
    #expect(others.count { $0.month.year == 2024 && $0.outcome == .successful } == 3212)
    #expect(others.count { $0.month.year == 2023 && $0.outcome == .successful } == 2133)
    #expect(others.count { $0.joint != nil } == 645)
  }

  @Test func leadsOf2024() {
    let rows = Sampled.year(2024).map { ($0.text(.organization).filter { $0 != "　" }, $0.text(.studio)) }
    let street = rows.count { $0.0 == "五常街道人民调解委员会" }
    let alone = rows.count { $0.0.hasSuffix("警民联调工作室") || $0.0.isEmpty && $0.1.hasSuffix("警民联调工作室") }
    #expect(street == 1298)
    #expect(alone == 44)
    #expect(rows.count - street - alone == 1876)
  }

  @Test func jointOf2024IsPolicedFromJulyOnly() {
    let joint = Sampled.cases.filter {
      !$0.isStudioAlone && ($0.text(.studio).hasSuffix("警民联调工作室") || $0.text(.coCommittee) == "警民联调工作室")
    }
    #expect(joint.count == 645)
    #expect(joint.allSatisfy { $0.month >= Month(2024, 7) })
    #expect(joint.count { $0.text(.studio).hasSuffix("警民联调工作室") } >= 400)
    #expect(joint.count { $0.lead != .street } > 323)
  }

  @Test func theSixOf2024() {
    let others = Sampled.year(2024).filter { $0.outcome != .successful }
    #expect(others.map(\.outcome) == [.failed, .failed, .failed, .terminated, .pending, .pending])
    #expect(others.suffix(2).allSatisfy { $0.accepted.day > Day(2024, 12, 28) && $0.mediated == nil })
  }

  @Test func studioAloneNamesItselfInThreeWays() {
    let namings = Set(Sampled.cases.compactMap { planned in if case .studioAlone(let naming) = planned.lead { naming } else { nil } })
    #expect(namings.count == 3)
  }

  @Test func codesAreUniqueAndSound() {
    #expect(Set(Sampled.cases.map(\.code)).count == 5940)
    #expect(Set(Sampled.cases.map { $0.text(.code) }).count == 5940)
    #expect(Sampled.cases.allSatisfy { $0.code.count == 23 })
  }

  @Test func timesKeepToTheirBounds() {
    let last = Day(2025, 1, 10)
    for planned in Sampled.cases {
      #expect(planned.accepted.day <= Day(2024, 12, 31) && planned.accepted.day.month == planned.month)
      #expect(planned.registered <= last)
      #expect(planned.registered - planned.accepted.day <= 15)
      #expect((planned.mediated?.day ?? last) <= last)
      #expect((planned.confirmedOn ?? last) <= last)
      #expect(planned.fault == .mediatedBeforeAccepted || (planned.mediated ?? planned.accepted) >= planned.accepted)
    }
  }

  @Test func nearlyEveryCommunityHasACaseEachMonth() {
    for month in Month.sample {
      let present = Set(Sampled.cases.filter { $0.month == month }.map(\.lead)).filter { if case .community = $0 { true } else { false } }
      #expect(present.count >= 14)
    }
  }

  @Test func personalDataIsInvented() {
    for planned in Sampled.cases {
      #expect(planned.phone.isEmpty || planned.phone.hasPrefix("100") && planned.phone.count == 11)
      for party in planned.parties {
        #expect(party.identity?.hasPrefix("000000") ?? party.name.contains("示例"))
        if let number = party.identity { #expect(number.last == Person.checkCharacter(of: String(number.prefix(17)))) }
      }
    }
  }
}
