import Foundation
import Testing

@testable import XLSX

/// The C library's own book is the oracle: every part must be the same, byte for byte.
@Suite struct GridXMLTests {
  typealias Fill = @Sendable (Workbook) throws -> Void

  static let books: [(name: String, fill: Fill)] = [
    ("everything", { try SampleBook.fill($0) }),
    ("nothing", { _ = try $0.addSheet("空") }),
    ("numbers", numbers), ("texts", texts), ("looks", looks), ("anyOrder", anyOrder), ("manyRows", manyRows), ("farCells", farCells),
    ("merges", merges), ("severalSheets", severalSheets),
  ]

  @Test(arguments: books.map(\.name))
  func partsAreThoseOfTheLibrary(name: String) throws {
    let fill = try #require(Self.books.first { $0.name == name }).fill
    let folder = try TestFolder()
    let book = try newBook(folder.file(), temporaryFolder: folder.path)
    try fill(book)
    try book.close()
    let (own, library) = (try FileContent.read(folder.file()), try libraryBookBytes(in: folder, fill))
    let names = try ZipDirectory(bytes: library, path: "库").entries().map(\.name)
    #expect(try ZipDirectory(bytes: own, path: "书").entries().map(\.name) == names)
    for name in names {
      let (own, library) = (try part(name, of: own), try part(name, of: library))
      let same = zip(own, library).prefix { $0 == $1 }.count
      #expect(
        own == library,
        "\(name): …\(own.dropFirst(max(0, same - 100)).prefix(200)) and …\(library.dropFirst(max(0, same - 100)).prefix(200))")
    }
    #expect(folder.contents == ["书.xlsx"])
  }

  private static let styles = (0..<5).map { index in
    CellStyle().with {
      $0.bold = index % 2 == 0
      $0.numberFormat = ["0", "0.0", "#,##0", "0.00%", "yyyy-mm-dd"][index]
    }
  }

  private static func numbers(_ book: Workbook) throws {
    let sheet = try book.addSheet("数")
    let values: [Double] = [
      0, -0.0, 1, -1, 0.1, 0.1 + 0.2, 1.0 / 3, -2.5, 9.95, 8.41, 28.5, 1e15, 123_456_789_012_345_680, 9_999_999_999_999_998, 1e16, 1e17,
      1e300,
      -1e-7, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 0.000_1, 0.000_01, 123_456.789, 45_658.25, 0x1p53, -0x1p53,
      0.862_745_098_039_215_7,
    ]
    for (row, value) in values.enumerated() {
      try sheet.write(.number(value), at: CellAddress(row: row, column: 0), style: row % 3 == 0 ? nil : styles[row % 5])
      try sheet.write(.formula("=1+1", cached: .number(value)), at: CellAddress(row: row, column: 1))
    }
    for (row, value) in [Int64.zero, 7, -7, 1 << 53, -(1 << 53)].enumerated() {
      try sheet.write(.integer(value), at: CellAddress(row: row, column: 2))
    }
  }

  private static func texts(_ book: Workbook) throws {
    let sheet = try book.addSheet("文 <&> \"字\"")
    let texts = [
      "永福社区", " 两端 ", "a\nb", "_x0041_", "<&>\"'", "=1+1", "007", "𠮷👨‍👩‍👧", "e\u{301}", "é", "a\u{1}b\r\nc", "\u{202E}反", "]]>", "\u{1}", "\t",
      "&amp;",
      "永福社区",
    ]
    for (row, text) in texts.enumerated() {
      try sheet.write(.text(text), at: CellAddress(row: row, column: 0), style: row == 13 ? styles[0] : nil)
      try sheet.write(
        .formula(#"=IF(A1<>"&",A1&"x",">")"#, cached: .text(text)), at: CellAddress(row: row, column: 1), style: styles[row % 5])
    }
    try sheet.write(.link(text: "去 <那里>", target: "internal:'文 <&> \"字\"'!A1", tip: nil), at: cell("C1"))
    try sheet.write(.link(text: "永福社区", target: "internal:'文 <&> \"字\"'!A2", tip: "看"), at: cell("C2"), style: styles[1])
    try sheet.comment("说明", at: cell("C3"))
  }

  /// Looks of rows and columns, which cells without a style of their own take over.
  private static func looks(_ book: Workbook) throws {
    let sheet = try book.addSheet("样")
    try sheet.setColumn(first: 1, last: 2, width: 12, style: styles[3])
    try sheet.setColumn(first: 2, last: 2, width: 13)
    try sheet.setColumn(first: 4, last: 4, width: 8, style: styles[4])
    for (row, height) in [nil, 15, 0, 20.25, 409, 1.0 / 3].enumerated() { try sheet.setRow(row * 2, height: height) }
    try sheet.setRow(3, style: styles[2])
    try sheet.setRow(5, height: 30, style: styles[1], outlineLevel: 3)
    try sheet.setRow(40, outlineLevel: 7)
    try sheet.setRow(41, height: 0, outlineLevel: 1)
    for row in [0, 3, 5, 6] {
      for column in 0..<6 {
        try sheet.write(.integer(Int64(row + column)), at: CellAddress(row: row, column: column), style: column == 3 ? styles[0] : nil)
      }
    }
  }

  private static func anyOrder(_ book: Workbook) throws {
    let sheet = try book.addSheet("乱")
    var seed: UInt64 = 7
    for step in 0..<3_000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let place = CellAddress(row: Int(seed >> 33) % 90, column: Int(seed >> 20) % 40)
      let value: CellValue = step % 3 == 0 ? .text("文\(seed >> 60)") : step % 3 == 1 ? .integer(Int64(step)) : .blank
      try sheet.write(value, at: place, style: styles[Int(seed >> 50) % 5])
      if step % 100 == 0 { try sheet.setRow(place.row, height: Double(20 + step % 7)) }
    }
  }

  /// More than one stretch, with rows left out and rows of different widths within sixteen.
  private static func manyRows(_ book: Workbook) throws {
    let sheet = try book.addSheet("长")
    for row in 0..<1_400 where row % 7 != 3 {
      if row % 5 == 0 { try sheet.setRow(row, height: 18) }
      for column in stride(from: row % 4, to: row % 11 + 1, by: 1) where row % 13 != 0 {
        try sheet.write(
          column == 2 ? .text("社区\(row % 19)") : .number(Double(row) / 4), at: CellAddress(row: row, column: column),
          style: styles[column % 5])
      }
    }
  }

  private static func farCells(_ book: Workbook) throws {
    let sheet = try book.addSheet("远")
    for address in ["XFD1048576", "B7", "XFD7", "B1048576", "AA100"] { try sheet.write(.text(address), at: cell(address)) }
  }

  private static func merges(_ book: Workbook) throws {
    let sheet = try book.addSheet("并")
    try sheet.merge(range("B2:D3"), .text("题"), style: styles[0])
    try sheet.merge(range("B5:D5"), .blank, style: styles[1])
    try sheet.merge(range("F2:F9"), .number(2.5))
    try sheet.merge(range("A12:C12"), .formula("=SUM(F2:F9)", cached: .number(2.5)), style: styles[2])
    try sheet.merge(range("A14:C15"), .link(text: "去", target: "internal:'并'!A1", tip: nil))
  }

  /// Styles and texts are numbered through all sheets; one of them has a chart of another's cells, formulas among them.
  private static func severalSheets(_ book: Workbook) throws {
    for (index, name) in ["甲", "乙", "丙"].enumerated() {
      let sheet = try book.addSheet(name)
      for row in 0..<300 {
        try sheet.write(.text("\((row * (index + 3)) % 50)月"), at: CellAddress(row: row, column: 0), style: styles[(row + index) % 5])
        try sheet.write(
          row % 4 == 0 ? .formula("=1", cached: .number(1)) : .integer(Int64(row)), at: CellAddress(row: row, column: 1),
          style: styles[4 - index])
      }
    }
    let series = ChartSpec.Series(
      name: .cell(sheet: "乙", cell("A1")), categories: .init(sheet: "乙", range: range("A2:A301")),
      values: .init(sheet: "乙", range: range("B2:B301")))
    try book.sheets[2].chart(ChartSpec(kind: .line, series: [series], altText: "线"), at: cell("D3"))
    try book.sheets[2].setRow(5, height: 60)
  }
}
