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
      '330106199001011234', 330106199001011234, '#N/A', '第一行\n第二行', '  空格 ', '_x0041_'], 1): s.cell(3, c, v)
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

  @Test func reads() throws {
    let book = try Self.book()
    #expect(book.sheets.map(\.name) == ["案件 1", "隐藏"] && book.sheets.map(\.visibility) == [.visible, .hidden])
    let sheet = try book.sheet(0)
    #expect(sheet.facts.merges == [range("A1:D1")])
    #expect(sheet.rows.map(\.number) == [0, 2])
    #expect(
      sheet.rows[1].cells.map(\.value) == [
        .text("永福社区"), .number(text: "45627", value: 45_627), .number(text: "1234.5", value: 1_234.5), .bool(true),
        .date(text: "2024-12-01 09:30:00", serial: 45_627.395_833_333_336), .date(text: "2024-12-31", serial: 45_657),
        .date(text: "08:05:00", serial: 0.336_805_555_555_555_6), nil, .text("330106199001011234"),
        .number(text: "330106199001011234", value: 330_106_199_001_011_264), .error("#N/A"), .text("第一行\n第二行"), .text("  空格 "), .text("A"),
      ])
    #expect(sheet.rows[1].cells[7].formula == ReadFormula(text: "SUM(B3:B3)", isShared: false))
    #expect(sheet.rows[1].cells[2].format == .percent)
  }
}
