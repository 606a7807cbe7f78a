import LooseBooks
import Testing
import XLSX

@testable import MediationStatistics

@Suite struct SheetTextTests {
  private static func read(_ book: LooseBook, blankLimit: Int = 1_000) throws -> (text: String, sheet: SheetText) {
    let book = try XLSXFile(book.bytes, path: "书.xlsx")
    let (text, sheet) = try SheetText.read(book, 0, HeaderMap(try ShippedOffice.contract()), blankLimit: blankLimit)
    return (String(decoding: text, as: UTF8.self), sheet)
  }

  /// Line n is row n, whatever is blank in between.
  @Test func everyRowIsALine() throws {
    let rows = #"<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5"><c r="A5" t="str"><v>甲,"乙"</v></c></row>"#
    let (text, sheet) = try Self.read(LooseBook(rows: rows))
    #expect(text == "\n,1,,2\n\n\n\"甲,\"\"乙\"\"\"\n" && sheet.filledRows == 2 && sheet.remarks.isEmpty)
  }

  @Test func sheetsThatAreMostlyBlankAreRefused() throws {
    let book = LooseBook(rows: #"<row r="1"><c r="XFD1"><v>1</v></c></row>"#)
    #expect(throws: XLSXReadFault.self) { try Self.read(book) }
    #expect(try Self.read(book, blankLimit: 16_383).text.count == 16_385)
  }

  @Test func remarks() throws {
    let rows =
      #"<row r="3"><c r="A3"><v>1.23456789012345E+17</v></c><c r="C3"><f>D3*2</f></c><c r="D3"><f>"007"</f></c></row>"#
    let content = "<sheetData>\(rows)</sheetData><mergeCells><mergeCell ref=\"B3:B5\"/><mergeCell ref=\"A1:D1\"/></mergeCells>"
    let (text, sheet) = try Self.read(LooseBook(sheets: [("表", content)]))
    #expect(text == "\n\n123456789012345000,,#公式没有值,\"=\"\"007\"\"\"\n", "a formula that is a constant is its own value")
    #expect(
      sheet.remarks == [
        3: [
          SheetRemark(column: 0, kind: .digitsLost), SheetRemark(column: 2, kind: .formulaWithoutValue),
          SheetRemark(column: 1, kind: .merged(rows: 2)),
        ]
      ])
  }

  /// A head of two lines: names merged over both come down, so that one line names all columns; other merged texts stay where they are.
  @Test func headsOfTwoLines() throws {
    let texts: [[String?]] = [
      ["某街道案件清单"], ["案件编码", "受理时间", "调解", nil, "备考"], [nil, nil, "调解时间", "调解结果"],
      ["ZJ330100520240704000001", "2024-07-01", "2024-07-05", "调解成功"],
    ]
    let merges = ["A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3"].map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    let content = "<sheetData>\(LooseBook.rows(texts))</sheetData><mergeCells>\(merges)</mergeCells>"
    let text = try Self.read(LooseBook(sheets: [("表", content)])).text
    #expect(
      text
        == "某街道案件清单\n案件编码,受理时间,调解,,备考\n案件编码,受理时间,调解时间,调解结果\nZJ330100520240704000001,2024-07-01,2024-07-05,调解成功\n")
  }
}
