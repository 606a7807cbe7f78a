import CSV
import Testing

@testable import MediationStatistics

@Suite struct HeaderSearchTests {
  private let sheet = CaseSheet([[:], ["当事人": "甲某,乙某"]])

  private func find(_ text: String, as encoding: TextEncoding = .utf8) throws -> FoundHeader? {
    let file = try TextFile(path: "清单.csv", fileBytes: try Transcoder.encode(text, as: encoding))
    return HeaderSearch(map: HeaderMap(try ShippedOffice.contract())).find(in: file)
  }

  /// Names that stand one row higher where the cell below is blank: merged cells of a workbook saved as CSV.
  @Test func headersOfTwoRows() throws {
    let upper = sheet.headers.enumerated().map { $0 % 2 == 0 ? $1 : "" }
    let lower = sheet.headers.enumerated().map { $0 % 2 == 1 ? $1 : "" }
    let header = try #require(try find(CaseSheet.csv([["清单"], upper, lower] + sheet.rows)))
    #expect(header.record == 2 && header.cells == sheet.headers)
  }

  /// Forms that the scanner does not read by itself, in an encoding where `|` may be a part of a character too.
  @Test(arguments: [TextEncoding.utf8, .gb18030, .utf16LE])
  func foreignForms(encoding: TextEncoding) throws {
    let pipes = CaseSheet.csv([sheet.headers] + sheet.rows, delimiter: "|")
    let apostrophes = ([sheet.headers] + sheet.rows).map { $0.map { "'\($0)'" }.joined(separator: ",") + "\n" }.joined()
    let blanks = ([sheet.headers] + sheet.rows).map { $0.map { "\"\($0)\"" }.joined(separator: ", ") + "\n" }.joined()
    for (text, form) in [(pipes, "竖线"), (apostrophes, "逗号，单引号"), (blanks, "逗号加空格")] {
      let header = try #require(try find(text, as: encoding), "\(form)")
      #expect(header.form == form && header.cells == sheet.headers)
      #expect(Array(HeaderSearch.records(of: header.file, header.dialect)) == [sheet.headers] + sheet.rows, "\(form)")
    }
  }

  @Test func chanceIsNoHeader() throws { #expect(try find("案件编码,受理时间\n1,2\n") == nil) }
}
