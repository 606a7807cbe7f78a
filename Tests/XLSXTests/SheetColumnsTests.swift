import Testing

@testable import XLSX

@Suite struct SheetColumnsTests {
  @Test(arguments: [(-1, 0, 9.0), (2, 1, 9.0), (0, 16_384, 9.0)])
  func refusesColumns(first: Int, last: Int, width: Double) throws {
    #expect(
      try thrownOnSheet { try $0.setColumn(first: first, last: last, width: width) }
        == .sheet(name: "表", .column(.columns(first, last))))
  }

  @Test func refusesSizes() throws {
    #expect(try thrownOnSheet { try $0.setColumn(first: 0, last: 0, width: 256) } == .sheet(name: "表", .column(.width(256))))
    #expect(try thrownOnSheet { try $0.setColumn(first: 0, last: 0, width: .nan) } != nil)
    #expect(try thrownOnSheet { try $0.setRow(0, height: 410) } == .sheet(name: "表", .column(.height(410))))
    #expect(try thrownOnSheet { try $0.setRow(0, outlineLevel: 8) } == .sheet(name: "表", .column(.outlineLevel(8))))
    #expect(try thrownOnSheet { try $0.setRow(1_048_576, height: 9) } == .sheet(name: "表", .column(.row(1_048_576))))
  }

  /// Overlapping `<col>` elements make Excel repair the file.
  @Test func overlappingCallsGiveDisjointColumns() throws {
    let folder = try TestFolder()
    let bytes = try bookBytes(in: folder) { sheet in
      try sheet.setColumn(first: 0, last: 5, width: 10)
      try sheet.setColumn(first: 3, last: 3, width: 20)
      try sheet.setColumn(first: 2, last: 4, width: 30)
    }
    let starts = try sheetXML(bytes).components("<col min=\"", upTo: "\"")
    let ends = try sheetXML(bytes).components(" max=\"", upTo: "\"")
    #expect(starts == ["1", "2", "3", "4", "5", "6"] && ends == starts)
    #expect(try sheetXML(bytes).components("width=\"", upTo: ".") == ["10", "10", "30", "30", "30", "10"])
  }

  @Test func rowsGetHeightAndLevel() throws {
    let folder = try TestFolder()
    let bytes = try bookBytes(in: folder) { sheet in
      try sheet.setRow(1, height: 30)
      try sheet.setRow(2, outlineLevel: 2)
    }
    #expect(try sheetXML(bytes).contains(#"<row r="2" ht="30" customHeight="1"/>"#))
    #expect(try sheetXML(bytes).contains(#"<row r="3" outlineLevel="2"/>"#))
  }
}

extension String {
  /// The texts between each mark and the next end, as a plain search.
  func components(_ mark: String, upTo end: Character) -> [String] {
    split(separator: mark, omittingEmptySubsequences: false).dropFirst().map { String($0.prefix { $0 != end }) }
  }
}
