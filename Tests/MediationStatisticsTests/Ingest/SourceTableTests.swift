import CSV
import Testing

@testable import MediationStatistics

@Suite struct SourceTableTests {
  private func table(_ text: String, as encoding: TextEncoding = .utf8) throws -> SourceTable {
    try openTable(try Transcoder.encode(text, as: encoding), try ShippedOffice.contract())
  }

  @Test(arguments: [(",", "\n"), ("\t", "\r\n"), (";", "\n"), (",", "\r")])
  func dialects(delimiter: String, lineEnd: String) throws {
    let sheet = CaseSheet([[:], [:]])
    let text = CaseSheet.csv([["某街道清单"], []] + [sheet.headers] + sheet.rows, delimiter: delimiter)
    let table = try table(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd), as: .gb18030)
    #expect(
      table.dialect.delimiter == delimiter.utf8.first && table.headerRecord == 2 && table.columnOf[.amount] == 14
        && table.columns.count == 15)
  }

  @Test(arguments: ["", "\u{FEFF}"])
  func empty(text: String) {
    #expect(faultMessages { _ = try table(text) } == ["案件清单.csv: 文件是空的 — 请重新导出"])
  }

  @Test(arguments: ["\n\n\n", "甲,乙,丙\n1,2,3\n", "案件编码,受理时间\n"])
  func withoutHeader(text: String) {
    let messages = faultMessages { _ = try table(text) }
    #expect(messages.count == 1 && messages[0].contains("找不到“人民调解案件清单”的表头") && messages[0].contains("案件编码、调解组织"), "\(messages)")
  }

  @Test(arguments: [(39, true), (40, false)])
  func headerAmongTheFirstForty(before: Int, isFound: Bool) {
    let text = String(repeating: "前言\n", count: before) + CaseSheet().text
    #expect((try? table(text))?.headerRecord == (isFound ? before : nil))
  }

  /// The better of two headers: a legend in front names three fields, the header all.
  @Test func theRecordWithMostFieldsIsTheHeader() throws {
    #expect(try table("说明：,案件编码,受理时间,调解结果\n" + CaseSheet().text).headerRecord == 1)
  }

  @Test func bytesThatAreNoText() throws {
    let contract = try ShippedOffice.contract()
    for bytes: [UInt8] in [[0x50, 0x4B, 3, 4, 0, 0], [0xFF], [0, 0, 0], [0xFF, 0xFE, 0]] {
      #expect(throws: RunFault.self) { _ = try openTable(bytes, contract) }
    }
  }
}
