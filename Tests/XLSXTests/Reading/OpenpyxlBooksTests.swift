import Testing

@testable import XLSX

/// Reads a book that openpyxl wrote: shared strings, real dates, typed numbers.
@Suite(.enabled(if: Python.hasOpenpyxl, Python.skipped)) struct OpenpyxlBooksTests {
  private static let program = #"""
    import sys, datetime as d, openpyxl
    from openpyxl.styles import numbers
    book = openpyxl.Workbook()
    s = book.active
    s.title = '案件 1'
    s['A1'] = '标题'
    s.merge_cells('A1:D1')
    for c, v in enumerate(['永福社区', 45627, 1234.5, True, d.datetime(2024, 12, 1, 9, 30), d.date(2024, 12, 31), d.time(8, 5), '=SUM(B3:B3)',
      '000000199001011234', '#N/A', '第一行\n第二行', '  空格 ', '_x0041_'], 1): s.cell(3, c, v)
    s['B3'].number_format = '0.00'
    s['C3'].number_format = '0.0%'
    book.create_sheet('隐藏').sheet_state = 'hidden'
    book.save(sys.argv[1])
    """#

  private static func book() throws -> XLSXFile {
    let folder = try TestFolder()
    let result = try Python.run(program, arguments: [folder.file()])
    if result.status != 0 { Issue.record("python3: \(result.output)") }
    return try XLSXFile.open(folder.file())
  }

  /// Without the numbers behind dates, whose last digits differ between versions of openpyxl.
  private static func shown(_ value: ReadValue?) -> String {
    switch value {
    case .number(let text, _): "\(text) number"
    case .text(let text): text
    case .bool(let value): "\(value)"
    case .error(let text): "\(text) error"
    case .date(let text, _): "\(text) date"
    case nil: "-"
    }
  }

  @Test func reads() throws {
    let book = try Self.book()
    #expect(book.sheets.map(\.name) == ["案件 1", "隐藏"] && book.sheets.map(\.visibility) == [.visible, .hidden])
    let sheet = try book.sheet(0)
    #expect(sheet.facts.merges == [range("A1:D1")])
    #expect(sheet.rows.map(\.number) == [0, 2])
    #expect(
      sheet.rows[1].cells.map { Self.shown($0.value) } == [
        "永福社区", "45627 number", "1234.5 number", "true", "2024-12-01 09:30:00 date", "2024-12-31 date", "08:05:00 date", "-",
        "000000199001011234",
        "#N/A error", "第一行\n第二行", "  空格 ", "A",
      ])
    #expect(sheet.rows[1].cells[7].formula == ReadFormula(text: "SUM(B3:B3)", isShared: false))
    #expect(sheet.rows[1].cells[2].format == .percent)
  }
}
