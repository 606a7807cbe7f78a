import CSV
import Testing

@testable import MediationStatistics

@Suite struct RecordsBuilderTests {
  /// A column that only the second file has is blank in the rows of the first, and the other way round.
  @Test func columnsOfSomeFilesOnly() throws {
    let with = CaseSheet(
      [["涉及人数": "3", "所属社区": "永福", "协办调委会": "荆丰", "司法确认日期": "2024-07-09", "联系电话": "10012345678"]],
      headers: CaseSheet.headers + ["涉及人数", "所属社区", "协办调委会", "司法确认日期", "联系电话"])
    let without = CaseSheet([[:], [:]], headers: CaseSheet.headers.filter { $0 != "工作室" && $0 != "当事人" })
    for order in [[without, with, without], [with, without, without]] {
      let records = try readRecords(bytes: order.map { Array($0.text.utf8) })
      let row = order[0].rows.count == 2 ? 2 : 0
      let heads = records.quantities(.headCount)
      #expect(records.count == 5 && heads.count == 5 && heads[row] == 3 && heads.filter { $0 == Register.absentQuantity }.count == 4)
      #expect(
        records.coded[.place]?.count == 5 && records.coded[.place]?[row] == 8
          && records.organizations(.supporting).filter { $0 == .blank }.count == 4)
      #expect(
        records.hashes(.clerk).allSatisfy { $0 != 0 } && records.parties(row).count == 2
          && records.moments(.confirmedOn)[row] == Moment.at(day: 19_913))
      let hashes = records.contentHashes.enumerated().filter { $0.offset != row }.map(\.element)
      #expect(Set(hashes).count == 1, "the four rows without the columns are equal")
      #expect(!hashes.contains(records.contentHashes[row]), "a telephone is a part of the content")
    }
  }

  @Test func registrationFallsBackToTheCode() throws {
    let headers = CaseSheet.headers + ["登记时间"]
    let records = try readRecords(CaseSheet([[:], ["登记时间": "2024-07-06 08:00:00"], ["案件编码": ""], ["案件编码": "ZJ1"]], headers: headers).text)
    let fourth = Moment.at(day: 19_908)
    #expect(records.moments(.registered) == [fourth, fourth + 2 * 86_400 + 28_800, Moment.absent, Moment.absent])
    #expect(records.registeredColumn == [Moment.absent, fourth + 2 * 86_400 + 28_800, Moment.absent, Moment.absent])
  }

  @Test func contentHashIsOfCanonicalValues() throws {
    let same: [[String: String]] = [
      [:], ["受理时间": "2024/7/1 9:30"], ["调解协议金": "0.00元"], ["调解组织": "永福社区调委会"], ["当事人": "昌宏丽、楚月洁"], ["纠纷简要情况": "楼道堆放杂物，\n影响通行"],
      ["案件编码": "ｚｊ330100520240704000001"],
    ]
    #expect(Set(try readRecords(CaseSheet(same).text).contentHashes).count == 1)
    let other: [[String: String]] = [
      [:], ["受理时间": "2024-07-01 09:30:01"], ["调解协议金": ""], ["工作室": "警民联调"], ["当事人": "楚月洁,昌宏丽"], ["调解结果": ""], ["案件编码": ""],
    ]
    #expect(Set(try readRecords(CaseSheet(other).text).contentHashes).count == other.count)
  }

  /// Rows without a code are one case when their content is the same: what cannot be read must not make them the same.
  @Test func unreadableValuesKeepRowsApart() throws {
    let rows: [[String: String]] = [["案件编码": "", "调解组织": "某甲调委会"], ["案件编码": "", "调解组织": "某乙调委会"]]
    let hashes = try readRecords(CaseSheet(rows).text).contentHashes
    #expect(hashes[0] != hashes[1])

  }

  @Test func longRowsShowNoValues() throws {
    var sheet = CaseSheet([[:]])
    sheet.rows[0].insert("多", at: 1)
    let records = try readRecords(sheet.text)
    #expect(records.places[0].isMisaligned && records.findings.count > 1)
    for finding in records.findings { #expect(!finding.message.contains("“"), "\(finding.message)") }
  }

  /// A comma too few moves the names into the column of the date, the brief into that of the grade.
  @Test func shortRowsShowNoValues() throws {
    var sheet = CaseSheet([[:]])
    sheet.rows[0].remove(at: 1)
    let records = try readRecords(sheet.text)
    #expect(
      records.findings.allSatisfy { !$0.message.contains("昌宏丽") && !$0.message.contains("堆放") }, "\(records.findings.map(\.message))")

  }

  @Test func fieldTwiceInTheContractKeepsColumnsInStep() throws {
    let shipped = try ShippedOffice.contract()
    let amount = try #require(shipped.field(.amount))
    let records = try readRecords(
      CaseSheet([[:], ["调解协议金": "5"]]).text, contract: Contract(id: "c", title: "清单", holds: .cases, fields: shipped.fields + [amount]))
    #expect(records.quantities(.amount).count == records.count)

  }

  @Test func batchesJoin() throws {
    let sheet = CaseSheet([[:]], headers: ["案件编码", "调解组织", "受理时间", "纠纷类别", "调解结果", "调解时间"])
    let line = sheet.rows[0].joined(separator: ",") + "\n"
    // One record more than a batch of 8192 holds, header included.
    let records = try readRecords(sheet.headers.joined(separator: ",") + "\n" + String(repeating: line, count: 8_192))
    #expect(
      records.count == 8_192 && records.moments(.accepted).count == 8_192 && records.places[8_191].line == 8_193
        && Set(records.contentHashes).count == 1)
  }
}
