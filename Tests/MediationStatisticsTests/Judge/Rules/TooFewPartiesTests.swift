import Testing

@testable import MediationStatistics

struct TooFewPartiesTests {
  @Test(
    arguments: [
      ("赵甲", "只列了 1 名当事人"), ("", "只列了 0 名当事人"), ("无", "只列了 0 名当事人"), ("赵甲,", "只列了 1 名当事人"), ("赵甲,钱乙", nil), ("赵甲、钱乙；孙丙", nil),
    ] as [(String, String?)])
  func aDisputeHasTwoSides(parties: String, message: String?) throws {
    #expect(try CaseDesk.message(TooFewParties(), ["当事人": parties]) == message)
  }

  @Test func saysNothingWithoutTheColumn() throws {
    #expect(try CaseDesk.messages(TooFewParties(), [[:]], heads: CaseDesk.heads.filter { $0 != "当事人" }).isEmpty)
  }

  @Test func saysNothingOfAFileWithoutTheColumn() throws {
    let bare = CaseDesk.csv([["案件编码": CaseDesk.code(77)]], heads: CaseDesk.heads.filter { $0 != "当事人" })
    let records = try CaseDesk.records(files: [("甲.csv", CaseDesk.csv([[:]])), ("乙.csv", bare)])
    let found = TooFewParties().findings(in: records, try CaseDesk.seeds())
    #expect(found.isEmpty)

  }
}
