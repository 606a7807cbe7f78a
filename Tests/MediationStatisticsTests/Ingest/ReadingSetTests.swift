import CSV
import Testing

@testable import MediationStatistics

/// The quick set of `Tests/Torture/encodings.py`: case lists in every encoding, in several sizes and forms, right in every cell.
@Suite struct ReadingSetTests {
  @Test(arguments: TextEncoding.allCases, [1, 3, 40])
  func caseLists(encoding: TextEncoding, rows: Int) throws {
    var sheet = CaseSheet.varied(rows)
    sheet.rows[0][13] = "䶮某,𠮷田某"
    let contract = try ShippedOffice.contract()
    for delimiter in [",", "\t", ";", "|"] {
      let bytes = try Transcoder.encode("某街道清单\n" + CaseSheet.csv([sheet.headers] + sheet.rows, delimiter: delimiter), as: encoding)
      let table = try openTable(bytes, contract)
      #expect(Array(HeaderSearch.records(of: table.file, table.dialect, limit: 100).dropFirst()) == [sheet.headers] + sheet.rows)
    }
  }

  /// Exports appended to one another with `cat` or `copy`: marks and headers in between, all rows counted once.
  @Test func filesPutTogether() throws {
    let sheet = CaseSheet.varied(5)
    let whole = Array(("\u{FEFF}" + sheet.text + "\u{FEFF}" + sheet.text).utf8)
    let contract = try ShippedOffice.contract()
    let records = normalize(try check([try openTable(whole, contract)], contract), try ShippedOffice.seeds())
    #expect(records.count == 10 && records.files[0].recordsIn == 12 && Set(records.codeKeys).count == 5)
    #expect(!records.findings.contains { $0.rule.stage == .check || $0.rule == ReadingRules.codeMalformed })
  }

  /// A stray quote anywhere in a file costs no row: each of its rows is found, with the others' codes unchanged.
  @Test func strayQuotesCostNoRow() throws {
    let sheet = CaseSheet.varied(6)
    let contract = try ShippedOffice.contract()
    for row in 0..<6 {
      for column in [1, 2, 4, 7, 13, 14] {
        var rows = sheet.rows.map { $0.map(quoted) }
        rows[row][column] = "\"" + sheet.rows[row][column].filter { $0 != "\n" && $0 != "," }
        let text = ([sheet.headers] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
        let records = normalize(try check([try openTable(Array(text.utf8), contract)], contract), try ShippedOffice.seeds())
        #expect(records.count == 6 && Set(records.codeKeys).count == 6, "row \(row) column \(column)")
      }
    }
  }

  private func quoted(_ cell: String) -> String { cell.contains(",") || cell.contains("\n") ? "\"\(cell)\"" : cell }

  @Test func utf16OfBothOrdersIsRefused() throws {
    let contract = try ShippedOffice.contract()
    let one = try Transcoder.encode(CaseSheet([[:]]).text, as: .utf16LEBOM)
    let other = try Transcoder.encode(CaseSheet([[:]]).text, as: .utf16BEBOM)
    let messages = faultMessages { _ = try openTable(one + other, contract) }
    #expect(messages.count == 1 && messages[0].contains("第 3 行"), "\(messages)")
  }
}
