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
    #expect(messages == ["案件清单.csv:5: 从本行起是另一张表，各列的次序与前面不同 — 请把两张表分成两个文件"])
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
