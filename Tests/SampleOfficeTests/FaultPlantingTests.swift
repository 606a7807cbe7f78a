import Testing

@testable import SampleOffice

struct FaultPlantingTests {
  @Test func everyFaultIsPlantedAsOftenAsOrdered() {
    let planted = Dictionary(grouping: Sampled.cases.compactMap(\.fault)) { $0 }.mapValues(\.count)
    let ordered = Dictionary(grouping: FaultOrders.all, by: \.fault).mapValues { $0.reduce(0) { $0 + $1.count } }
    for fault in Fault.allCases where fault != .possibleDuplicate {
      #expect(planted[fault] == ordered[fault])
    }
    #expect(planted[.possibleDuplicate] == 12)
  }

  @Test func twoToThreeInAHundredRows() {
    let faulty = Sampled.cases.count { $0.fault != nil }
    #expect((119...178).contains(faulty))
  }

  @Test func pairsShareEverythingButTheCode() {
    let pairs = Dictionary(grouping: Sampled.cases.filter { $0.fault == .possibleDuplicate }, by: \.parties)
    #expect(pairs.count == 6)
    for pair in pairs.values {
      #expect(pair.count == 2)
      #expect(pair[0].amount == pair[1].amount && pair[0].amount > 0 && pair[0].code != pair[1].code)
      #expect(abs(pair[0].accepted.day - pair[1].accepted.day) <= 5)
    }
  }

  @Test func unknownTypesStandWhereTheyShould() {
    let months = Sampled.cases.filter { $0.typeText == "宠物伤人纠纷" }.map(\.month)
    #expect(months.count == 2)
    #expect(months.first?.year == 2023)
    #expect(months.last == Month(2024, 4))
  }
}
