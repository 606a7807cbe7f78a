import Testing

@testable import XLSX

@Suite struct SheetPageTests {
  @Test func refuses() throws {
    func fault(_ change: (inout PageSetup) -> Void) throws -> XLSXError? {
      var page = PageSetup()
      change(&page)
      return try thrownOnSheet { try $0.page(page) }
    }
    #expect(try fault { $0.fitWide = -1 } == .sheet(name: "表", .page(.fit(wide: -1, tall: 0))))
    #expect(try fault { $0.repeatRows = 0...1_048_576 } == .sheet(name: "表", .page(.repeatRows(0, 1_048_576))))
    #expect(try fault { $0.repeatColumns = -1...2 } == .sheet(name: "表", .page(.repeatColumns(-1, 2))))
    #expect(try fault { $0.margins.top = -0.1 } == .sheet(name: "表", .page(.margin(-0.1))))
    #expect(try fault { _ in } == nil)
  }

  @Test func isWritten() throws {
    let folder = try TestFolder()
    let bytes = try bookBytes(in: folder) { sheet in
      var page = PageSetup()
      page.orientation = .landscape
      page.fitWide = 1
      page.margins.left = 0.25
      page.centerHorizontally = true
      page.header = "&L<内部>"
      page.repeatColumns = 0...1
      page.repeatRows = 0...2
      try sheet.page(page)
    }
    let xml = try sheetXML(bytes)
    #expect(xml.contains(#"<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>"#))
    #expect(xml.contains(#"<pageSetUpPr fitToPage="1"/>"#) && xml.contains(#"<printOptions horizontalCentered="1"/>"#))
    #expect(xml.contains(#"<pageMargins left="0.25" right="0.7" top="0.75""#))
    #expect(xml.contains("<oddHeader>&amp;L&lt;内部&gt;</oddHeader>"))
    let book = try part("xl/workbook.xml", of: bytes)
    #expect(book.contains(#"<definedName name="_xlnm.Print_Titles" localSheetId="0">'表'!$A:$B,'表'!$1:$3</definedName>"#))
  }
}
