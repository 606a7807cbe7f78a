import Testing

@testable import XLSX

/// The C library's own sheet, written cell by cell and read back, is the oracle of the packed rows.
@Suite struct RowBookTests {
  enum Value: Sendable {
    case blank
    case text(String)
    case integer(Int64)
    case number(Double)
    case decimal(Int64)
    case day(Int)
    case moment(Int64)

    func put(to cells: RowCells) {
      switch self {
      case .blank: cells.blank()
      case .text(let text): cells.text(text)
      case .integer(let value): cells.integer(value)
      case .number(let value): cells.number(value)
      case .decimal(let value): cells.decimal(value, places: 2)
      case .day(let value): cells.day(value)
      case .moment(let value): cells.moment(value)
      }
    }

    var cellValue: CellValue {
      switch self {
      case .blank: .blank
      case .text(let text): .text(text)
      case .integer(let value): .integer(value)
      case .number(let value): .number(value)
      case .decimal(let value): .number(Double(value) / 100)
      case .day(let value): .integer(Int64(value + 25_569))
      case .moment(let value): .number(Double(value) / 86_400 + 25_569)
      }
    }
  }

  private static let texts = [
    "永福社区", "", " 两端 ", "a\nb", "_x0041_", "<&>\"'", "=1+1", "@SUM", "007", "1e5", "𠮷👨‍👩‍👧", "e\u{301}", "a\u{1}b\r\nc", "\u{202E}反", "]]>",
    "“某某”，（甲）", "000000199001011234", "\u{FFFE}", "\t", "_x005F_", "&amp;",
  ]

  /// Drawn from the row's number alone.
  static func value(_ row: Int, _ column: Int) -> Value {
    let dice = UInt64(row &* 2_654_435_761 &+ column &* 40_503) % 1_009
    switch column {
    case 0: return .text(texts[Int(dice) % texts.count])
    case 1: return dice % 7 == 0 ? .blank : .day(19_000 + Int(dice))
    case 2: return .moment(1_700_000_000 + Int64(dice) * 7_919)
    case 3: return dice % 5 == 0 ? .text("未结") : .decimal(Int64(dice) * 137 - 9_999)
    case 4: return .integer(Int64(dice) - 500)
    default: return .number(Double(dice) / 7)
    }
  }

  static let styles = (0..<6).map { column -> CellStyle? in
    guard (1...3).contains(column) else { return nil }
    return CellStyle().with {
      if column == 1 { $0.numberFormat = "yyyy-mm-dd" }
      if column == 2 { $0.numberFormat = "yyyy-mm-dd hh:mm:ss" }
      if column == 3 { $0.numberFormat = "#,##0.00" }
    }
  }

  static func sheets(_ count: Int, perSheet: Int = RowSheets.rowsPerSheet) -> RowSheets {
    let columns = styles.enumerated().map { RowSheets.Column(head: "列\($0)", style: $1, width: Double(10 + $0)) }
    var sheets = RowSheets(name: "清单", columns: columns, headStyle: CellStyle().with { $0.bold = true }, page: PageSetup(), count: count)
    sheets.perSheet = perSheet
    return sheets
  }

  static func write(_ sheets: RowSheets, to name: String, in folder: TestFolder) throws -> [UInt8] {
    var properties = DocumentProperties(created: .init(year: 2024, month: 12, day: 31))
    properties.title = "清单"
    let book = RowBook(sheets, properties: properties, defaultFont: DefaultFont(name: "宋体", size: 11))
    try book.write(path: folder.file(name), temporaryFolder: folder.path) { row, cells in
      for column in 0..<6 { value(row, column).put(to: cells) }
    }
    return try FileContent.read(folder.file(name))
  }

  /// What a reader finds: numbers to fifteen digits, which is what the library writes of them.
  private static func read(_ bytes: [UInt8], _ sheet: Int = 0) throws -> [[String]] {
    try XLSXFile(bytes, path: "书.xlsx").sheet(sheet).rows.map { row in
      row.cells.map { cell in
        switch cell.value {
        case .number(_, let value)?: "\(cell.address.a1) \(Int64((value * 1e9).rounded()))"
        case .date(let text, let serial)?: "\(cell.address.a1) \(text) \(Int64(((serial ?? 0) * 1e9).rounded()))"
        default: "\(cell.address.a1) \(String(describing: cell.value))"
        }
      }
    }
  }

  /// Several pieces and the rest of one.
  @Test(arguments: [0, 1, 1_023, 1_024, 1_025, 9_000])
  func cellsAreThoseOfTheLibrary(count: Int) throws {
    let folder = try TestFolder()
    let oracle = try libraryBookBytes(in: folder) { book in
      let sheet = try book.addSheet("表")
      for column in 0..<6 {
        try sheet.write(.text("列\(column)"), at: CellAddress(row: 0, column: column))
        for row in 0..<count {
          try sheet.write(Self.value(row, column).cellValue, at: CellAddress(row: row + 1, column: column), style: Self.styles[column])
        }
      }
    }
    let bytes = try Self.write(Self.sheets(count), to: "行.xlsx", in: folder)
    let (own, library) = (try Self.read(bytes), try Self.read(oracle))
    #expect(own.count == count + 1 && own == library, "\(zip(own, library).first { $0 != $1 } ?? ([], []))")
    #expect(try XLSXFile(bytes, path: "x").sheet(0).facts.dimension == CellRange(row: 0, column: 0, rows: count + 1, columns: 6))
    #expect(folder.contents == ["行.xlsx"], "no scratch file stays")
  }

  @Test func aFullSheetGoesOnInAnother() throws {
    let folder = try TestFolder()
    let bytes = try Self.write(Self.sheets(2_500, perSheet: 1_100), to: "行.xlsx", in: folder)
    let book = try XLSXFile(bytes, path: "x")
    #expect(book.sheets.map(\.name) == ["清单", "清单（2）", "清单（3）"])
    let rows = try (0..<3).map { try Self.read(bytes, $0) }
    #expect(rows.map(\.count) == [1_101, 1_101, 301] && rows[1][0] == rows[0][0])
    let whole = try Self.read(try Self.write(Self.sheets(2_500), to: "一.xlsx", in: folder))
    func values(_ rows: [[String]]) -> [[Substring]] {
      rows.dropFirst().map { $0.map { $0[($0.firstIndex(of: " ") ?? $0.startIndex)...] } }
    }
    #expect(rows.flatMap(values) == values(whole))
  }

  @Test func theSameRowsGiveTheSameBytes() throws {
    let folder = try TestFolder()
    let first = try Self.write(Self.sheets(5_000), to: "一.xlsx", in: folder)
    for name in ["二.xlsx", "三.xlsx"] { #expect(try Self.write(Self.sheets(5_000), to: name, in: folder) == first) }
  }

  /// The proof knows how many cells there must be, and no file is left where it fails or a cell cannot be written.
  @Test func faultsLeaveNoFile() throws {
    let folder = try TestFolder()
    let properties = DocumentProperties(created: .init(year: 2024, month: 12, day: 31))
    let book = RowBook(Self.sheets(3_000), properties: properties, defaultFont: DefaultFont(name: "宋体", size: 11))
    let error = thrown {
      try book.write(path: folder.file(), temporaryFolder: folder.path) { row, cells in
        cells.text("甲")
        if row == 2_047 { cells.number(.nan) }
      }
    }
    #expect(error == .cell(sheet: "清单", cell: "B2049", .numberNotFinite))
    #expect(folder.contents == [])
  }

  @Test(.enabled(if: Python.hasOpenpyxl, Python.skipped))
  func openpyxlReadsTheFrame() throws {
    let folder = try TestFolder()
    _ = try Self.write(Self.sheets(2_500, perSheet: 1_100), to: "行.xlsx", in: folder)
    let program = #"""
      for s in book.worksheets: print(s.title, s.dimensions, s.freeze_panes, s.auto_filter.ref, s.print_title_rows, s['A1'].font.b, s['A2'].font.b)
      s = book.worksheets[0]
      print(s['A1'].value, s['B3'].number_format, s['B3'].value, s['D3'].number_format, s.column_dimensions['C'].width)
      print(book.properties.title, book.properties.created)
      """#
    #expect(
      try Python.read(folder.file("行.xlsx"), program) == [
        "清单 A1:F1101 A2 A1:F1101 $1:$1 True False", "清单（2） A1:F1101 A2 A1:F1101 $1:$1 True False",
        "清单（3） A1:F301 A2 A1:F301 $1:$1 True False", "列0 yyyy-mm-dd 2022-03-22 00:00:00 #,##0.00 12.7109375", "清单 2024-12-31 00:00:00",
      ])
  }
}
