import CSV
import Testing

@testable import MediationStatistics

@Suite struct SecondTableTests {
  private let sheet = CaseSheet([[:], [:]])

  private func messages(_ text: String, as encoding: TextEncoding = .utf8) throws -> [String] {
    let contract = try ShippedOffice.contract()
    return faultMessages { _ = try openTable(try Transcoder.encode(text, as: encoding), contract) }
  }

  @Test(arguments: [TextEncoding.utf8, .gb18030, .utf16BEBOM])
  func columnsInAnotherOrder(encoding: TextEncoding) throws {
    let other = CaseSheet([[:]], headers: sheet.headers.reversed())
    let messages = try messages(sheet.text + "\n" + other.text, as: encoding)
    #expect(messages == ["案件清单.csv:5: 从本行起是另一张表，第 1 列与前面的表头不同 — 请把两张表分成两个文件；只是列名写错的，请改成与前面相同"])
  }

  /// A header that recurs with another column, required or not, with amounts in another unit, with a column more or fewer; each with its column.
  @Test(arguments: [
    ("工作室", "备注一", 5), ("调解组织", "备注二", 4), ("调解协议金", "调解协议金(万元)", 15), ("调解协议金", "调解协议金,备注", 16), ("当事人,", "", 14),
  ])
  func otherColumns(name: String, other: String, column: Int) throws {
    let messages = try messages(sheet.text + sheet.text.replacing(name, with: other))
    #expect(messages.count == 1 && messages.allSatisfy { $0.hasPrefix("案件清单.csv:4: 从本行起是另一张表，第 \(column) 列与") })
  }

  /// Other names of the same columns, and another column that no field claims.
  @Test(arguments: [("纠纷类别", "纠纷类型"), ("调解协议金", "调解协议金(元)"), ("备注", "说明")])
  func sameColumns(name: String, other: String) throws {
    let noted = CaseSheet([[:]], headers: sheet.headers + ["备注"])
    #expect(try messages(noted.text + noted.text.replacing(name, with: other)).isEmpty)
  }

  private func messages(inGrid text: String) throws -> [String] {
    let file = TextFile(path: "案件清单.xlsx", grid: Array(text.utf8), source: "xlsx", fileBytes: [])
    return faultMessages { _ = try SourceTable(file, HeaderMap(try ShippedOffice.contract())) }
  }

  /// In a sheet a row is a line, whatever line breaks its cells hold.
  @Test func inAGrid() throws {
    let talk = CaseSheet([["纠纷简要情况": "案件编码\n甲\n乙"], [:]])
    for other in [sheet.text.replacing("调解组织", with: "备注"), CaseSheet([[:]], headers: sheet.headers.reversed()).text] {
      let messages = try messages(inGrid: "清单\n" + talk.text + other)
      #expect(messages.count == 1 && messages.allSatisfy { $0.hasPrefix("案件清单.xlsx:5: 从本行起是另一张表") })
    }
  }

  /// Cells of no column at the end of a sheet's row, and one that is left away.
  @Test func sameTableInAGrid() throws {
    let noted = CaseSheet([[:]], headers: sheet.headers + ["备注"])
    for (first, second) in [(sheet, sheet), (sheet, noted), (noted, sheet)] {
      #expect(try messages(inGrid: first.text + second.text).isEmpty)
    }
  }

  /// The names of a header of two rows are its own, above and below.
  @Test func headerOfTwoRows() throws {
    let upper = sheet.headers.map { $0.hasPrefix("调解") ? "" : $0 }
    let lower = sheet.headers.map { $0.hasPrefix("调解") ? $0 : "" }
    #expect(try messages(CaseSheet.csv([upper, lower]) + sheet.text.drop { $0 != "\n" }.dropFirst()).isEmpty)
  }

  /// The same header again, the name in a text, a header of other things: none is another table.
  @Test(arguments: ["", "\u{FEFF}"])
  func sameTable(mark: String) throws {
    let talk = CaseSheet([["纠纷简要情况": "案件编码\n案件编码,受理时间"]])
    #expect(try messages(sheet.text + mark + sheet.text + talk.text + "案件编码,备注\n").isEmpty)
  }

  /// A header whose cells break lines recurs: the line on which the name stands is not where its record begins.
  @Test(arguments: ["\n", "\r\n", "\r"])
  func headerWithLineBreaks(end: String) throws {
    let broken = sheet.text.replacing("协议类型", with: "\"协议\n类型\"").replacing("案件编码", with: "\"案件\n编码\"")
    let moved = "\"备\n注\"," + sheet.text.replacing("\n", with: "\n,").dropLast()
    for text in [broken + broken, moved + moved] {
      #expect(try messages(text.replacing("\n", with: end)).isEmpty)
    }
    let other = CaseSheet([[:]], headers: sheet.headers.reversed())
    #expect(try messages(moved + other.text).count == 1)
  }
}
