import Testing

@testable import MediationStatistics

@Suite struct CaseCodesTests {
  @Test func keysInOrderOfFirstSightAndRanksInOrderOfBytes() {
    var codes = CaseCodes()
    let texts = ["ZJ2", "ZJ10", "甲1", "ZJ2", "ZJ1"]
    let keys = texts.map { codes.insert(CaseCodes.hashed(Array($0.utf8)[...])) }
    #expect(keys == [0, 1, 2, 0, 3] && codes.count == 4)
    #expect((0..<4).map { codes.text($0) } == ["ZJ2", "ZJ10", "甲1", "ZJ1"])
    #expect(codes.ranks == [2, 1, 3, 0])
  }
}
