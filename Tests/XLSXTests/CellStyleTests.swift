import Testing

@testable import XLSX

@Suite struct CellStyleTests {
  static let wrong: [(CellStyle, StyleFault)] = [
    (CellStyle().with { $0.fontName = "" }, .fontName("")),
    (CellStyle().with { $0.fontName = String(repeating: "宋", count: 43) }, .fontName(String(repeating: "宋", count: 43))),
    (CellStyle().with { $0.fontSize = 0 }, .fontSize(0)), (CellStyle().with { $0.color = 0x1000000 }, .color(0x1000000)),
    (CellStyle().with { $0.fill = 0xFFFF_FFFF }, .color(0xFFFF_FFFF)), (CellStyle().with { $0.indent = 16 }, .indent(16)),
    (CellStyle().with { $0.numberFormat = "" }, .numberFormat("")), (CellStyle().with { $0.numberFormat = "0\"件" }, .numberFormat("0\"件")),
    (CellStyle().with { $0.numberFormat = "0\\" }, .numberFormat("0\\")),
    (
      CellStyle().with { $0.numberFormat = "0\"" + String(repeating: "件", count: 42) + "\"" },
      .numberFormat("0\"" + String(repeating: "件", count: 42) + "\"")
    ),
  ]

  @Test(arguments: wrong)
  func refuses(style: CellStyle, fault: StyleFault) throws {
    #expect(try thrownOnSheet { try $0.write(.integer(1), at: cell("A1"), style: style) } == .style(fault))
  }

  @Test func equalStylesShareOneFormat() throws {
    let folder = try TestFolder()
    let bytes = try bookBytes(in: folder) { sheet in
      for row in 0..<50 { try sheet.write(.integer(1), at: CellAddress(row: row, column: 0), style: SampleBook.head) }
      try sheet.write(.integer(1), at: cell("B1"), style: SampleBook.grid)
    }
    #expect(try part("xl/styles.xml", of: bytes).contains(#"<cellXfs count="3">"#))
  }

  /// Cells of one column, and of columns that share a place among the remembered formats, keep the styles that they were given.
  @Test func stylesByTurns() throws {
    let folder = try TestFolder()
    let styles = [SampleBook.head, SampleBook.grid, nil]
    let bytes = try bookBytes(in: folder) { sheet in
      for row in 0..<9 {
        for column in [0, 64] {
          try sheet.write(.integer(1), at: CellAddress(row: row, column: column), style: styles[(row + column / 64) % 3])
        }
      }
    }
    let xml = try sheetXML(bytes)
    let marks = [#" s="1""#, #" s="2""#, ""]
    for row in 0..<9 {
      #expect(xml.contains("<c r=\"A\(row + 1)\"\(marks[row % 3])>") && xml.contains("<c r=\"BM\(row + 1)\"\(marks[(row + 1) % 3])>"))
    }
  }

  /// A style whose font is the library's own default must not be taken for the book's default font.
  @Test func calibriStaysCalibri() throws {
    let folder = try TestFolder()
    let bytes = try bookBytes(in: folder) { sheet in
      try sheet.write(.text("a"), at: cell("A1"))
      var style = CellStyle()
      style.fontName = "Calibri"
      style.fontSize = 11
      style.vertical = .bottom
      try sheet.write(.text("b"), at: cell("A2"), style: style)
    }
    #expect(try sheetXML(bytes).contains(#"<c r="A2" s="1""#))
    let styles = try part("xl/styles.xml", of: bytes)
    #expect(styles.contains(#"<name val="宋体"/>"#) && styles.contains(#"<name val="Calibri"/>"#))
  }

  @Test func everyPropertyIsWritten() throws {
    let folder = try TestFolder()
    var style = CellStyle()
    style.fontName = "黑体"
    style.fontSize = 18
    style.bold = true
    style.italic = true
    style.underline = true
    style.color = 0xC00000
    style.fill = 0x000000
    style.borders = .grid(color: 0x7F7F7F)
    style.horizontal = .distributed
    style.vertical = .top
    style.wrap = true
    style.numberFormat = #"#,##0;-#,##0;"—""#
    let bytes = try bookBytes(in: folder) { sheet in
      try sheet.write(.integer(1), at: cell("A1"), style: style)
      try sheet.write(.integer(1), at: cell("A2"), style: CellStyle().with { $0.indent = 2 })
      try sheet.write(.integer(1), at: cell("A3"), style: CellStyle().with { $0.shrink = true })
    }
    let xml = try part("xl/styles.xml", of: bytes)
    #expect(xml.contains(#"<b/><i/><u/><sz val="18"/><color rgb="FFC00000"/><name val="黑体"/>"#))
    #expect(xml.contains(#"<fgColor rgb="FF000000"/>"#))
    #expect(xml.contains(#"<left style="thin"><color rgb="FF7F7F7F"/></left>"#))
    #expect(xml.contains(#"horizontal="distributed""#) && xml.contains(#"vertical="top""#) && xml.contains(#"wrapText="1""#))
    #expect(xml.contains(##"formatCode="#,##0;-#,##0;&quot;—&quot;""##))
    #expect(xml.contains(#"indent="2""#) && xml.contains(#"shrinkToFit="1""#))
  }
}
