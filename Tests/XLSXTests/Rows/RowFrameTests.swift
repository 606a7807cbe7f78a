import Testing

@testable import XLSX

@Suite struct RowFrameTests {
  private static func frame(_ sheets: RowSheets, in folder: TestFolder) throws -> RowFrame {
    let properties = DocumentProperties(created: .init(year: 2024, month: 12, day: 31))
    return try RowFrame(sheets, properties, DefaultFont(name: "宋体", size: 11), temporaryFolder: folder.path)
  }

  /// Rows belong between the head's row and the end of the data; the extent is that of all rows.
  @Test func rowsHaveTheirPlace() throws {
    let folder = try TestFolder()
    let frame = try Self.frame(RowBookTests.sheets(2_500, perSheet: 2_000), in: folder)
    let found = frame.entries.compactMap { frame.sheet($0) }
    #expect(found.map(\.index) == [0, 1])
    for (part, extent) in zip(found, ["A1:F2001", "A1:F501"]) {
      let (head, tail) = (String(decoding: part.head, as: UTF8.self), String(decoding: part.tail, as: UTF8.self))
      #expect(head.contains("<dimension ref=\"\(extent)\"/>") && head.hasSuffix("</row>") && !head.contains("<row r=\"2\""))
      #expect(tail.hasPrefix("</sheetData>") && tail.contains("<autoFilter ref=\"\(extent)\"/>") && tail.hasSuffix("</worksheet>"))
    }
    #expect(folder.contents == [], "the book without rows is gone")
  }

  /// The first, fourth and fifth column look like the book.
  @Test func stylesAreThoseOfTheLibrary() throws {
    let frame = try Self.frame(RowBookTests.sheets(1), in: try TestFolder())
    let begins = frame.openings.map { String(decoding: $0.numbered(digits: 1).number, as: UTF8.self) }
    #expect(begins.map { $0.contains(" s=") } == [false, true, true, true, false, false])
    #expect(Set(begins[1...3].map { $0.split(separator: "s=").last }).count == 3)
  }
}
