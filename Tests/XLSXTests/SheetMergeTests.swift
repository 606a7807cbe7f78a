import Testing

@testable import XLSX

@Suite struct SheetMergeTests {
  @Test(arguments: [
    ("A1:B2", "B2:C3", true), ("A1:B2", "C1:C2", false), ("A1:D1", "B1:C1", true), ("B2:C3", "A1:D4", true), ("A1:B2", "A3:B4", false),
    ("A1:B2", "A1:B2", true),
  ])
  func overlapsAreRefused(first: String, second: String, overlap: Bool) throws {
    let error = try thrownOnSheet { sheet in
      try sheet.merge(range(first), .blank)
      try sheet.merge(range(second), .blank)
    }
    #expect(error == (overlap ? .sheet(name: "表", .mergesOverlap(second, first)) : nil))
  }

  @Test func writesValueStyleAndRange() throws {
    let folder = try TestFolder()
    let bytes = try bookBytes(in: folder) { sheet in
      try sheet.merge(range("A1:B2"), .number(2.5), style: SampleBook.grid)
      try sheet.merge(range("D1:E1"), .text("无样式"))
      try sheet.merge(range("G1"), .text("一格"), style: SampleBook.grid)
      #expect(sheet.cellCount == 6)
      try sheet.write(.integer(7), at: cell("A1"), style: SampleBook.grid)
    }
    let xml = try sheetXML(bytes)
    #expect(xml.contains(#"<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="D1:E1"/></mergeCells>"#))
    #expect(xml.contains(#"<c r="A1" s="1"><v>7</v></c><c r="B1" s="1"/>"#))
    #expect(xml.contains(#"<c r="A2" s="1"/><c r="B2" s="1"/>"#))
    #expect(xml.contains(#"<c r="G1" s="1" t="s"><v>1</v></c>"#))
  }

  @Test func nothingIsHidden() throws {
    let hides = try thrownOnSheet { sheet in
      try sheet.write(.integer(1), at: cell("B2"))
      try sheet.merge(range("A1:B2"), .text("标题"))
    }
    #expect(hides == .sheet(name: "表", .mergeHides(range: "A1:B2", cell: "B2")))
    let inside = try thrownOnSheet { sheet in
      try sheet.merge(range("A1:B2"), .text("标题"))
      try sheet.write(.integer(1), at: cell("B2"))
    }
    #expect(inside == .cell(sheet: "表", cell: "B2", .insideMerge("A1:B2")))
  }

  @Test func blanksUnderAMergeAreNoLoss() throws {
    let folder = try TestFolder()
    _ = try bookBytes(in: folder) { sheet in
      try sheet.write(.blank, at: cell("B1"), style: SampleBook.grid)
      try sheet.merge(range("A1:C1"), .text("标题"))
      try sheet.merge(range("A2:C2"), .blank, style: SampleBook.grid)
      #expect(sheet.cellCount == 5)
    }
  }

  @Test func rangesOutsideAreRefused() throws {
    let bad = CellRange(CellAddress(row: 2, column: 2), CellAddress(row: 1, column: 1))
    #expect(try thrownOnSheet { try $0.merge(bad, .blank) } == .sheet(name: "表", .range("C3:B2")))
  }
}
