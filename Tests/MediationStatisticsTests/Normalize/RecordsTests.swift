import Testing

@testable import MediationStatistics

@Suite struct RecordsTests {
  @Test func emptyTable() throws {
    let records = try readRecords(CaseSheet([]).text)
    #expect(records.count == 0 && records.findings.isEmpty && records.moments(.accepted).isEmpty && records.files[0].recordsIn == 1)
  }

  @Test func absentColumnsReadAsAbsent() throws {
    let records = try readRecords(CaseSheet([[:], [:]]).text)
    let performance = try #require(try ShippedOffice.seeds().memberTables[.performance])
    #expect(records.codes(.performance, performance) == [performance.blankCode, performance.blankCode])
    #expect(
      records.moments(.confirmedOn) == [Moment.absent, Moment.absent]
        && records.quantities(.headCount) == [Register.absentQuantity, Register.absentQuantity])
    #expect(records.organizations(.supporting) == [.blank, .blank] && records.hashes(.identity) == [0, 0])
  }

  @Test func codesPartiesAndPlaces() throws {
    let records = try readRecords(CaseSheet([[:], ["案件编码": "", "当事人": ""], ["当事人": "甲某、乙某；丙某"]]).text)
    #expect(
      (0..<3).map { records.code($0) } == ["ZJ330100520240704000001", nil, "ZJ330100520240704000001"] && Set(records.codeKeys).count == 2)
    #expect((0..<3).map { records.parties($0).count } == [2, 0, 3])
    #expect(records.location(2) == "0.csv:4" && records.files[0].name == "0.csv")
  }

  @Test func findingsOnlyWhereThereIsAFault() throws {
    let records = try readRecords(CaseSheet([[:], [:], [:]]).text)
    let found = records.findings(CheckRules.longRow, .code) { $0 == 1 ? "第\($0)行" : nil }
    #expect(found.map(\.row) == [1] && found[0].message == "第1行" && found[0].field == .code)
  }
}
