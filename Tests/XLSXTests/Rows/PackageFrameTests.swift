import Testing

@testable import XLSX

@Suite struct PackageFrameTests {
  @Test(arguments: [
    ("<a/><sheetData/><b/>", "<a/>", "<b/>"),
    ("<a/><sheetData><row r=\"1\"><c r=\"A1\"/></row></sheetData><b/>", "<a/>", "<b/>"),
    ("<sheetData></sheetData>", "", ""),
  ])
  func rowsAreCutOut(part: String, head: String, tail: String) throws {
    let found = try #require(PackageFrame.cut(Array(part.utf8)))
    #expect(String(decoding: found.head, as: UTF8.self) == head && String(decoding: found.tail, as: UTF8.self) == tail)
  }

  @Test(arguments: ["", "<a/>", "<sheetData>", "<sheetData", "<sheetData><row>", "</sheetData>"])
  func aPartThatWasCutIsTold(part: String) { #expect(PackageFrame.cut(Array(part.utf8)) == nil) }

  @Test func sheetsByNumber() throws {
    let folder = try TestFolder()
    let book = try newBook(folder.file())
    for name in ["甲", "乙"] { try book.addSheet(name).write(.integer(1), at: cell("B3")) }
    try book.close()
    let frame = try PackageFrame(folder.file())
    for number in 1...2 {
      let sheet = try #require(frame.sheet(number))
      #expect(String(decoding: sheet.head, as: UTF8.self).hasSuffix("<sheetFormatPr defaultRowHeight=\"15\"/>"))
      #expect(String(decoding: sheet.tail, as: UTF8.self).hasPrefix("<pageMargins"))
    }
    #expect(frame.sheet(0) == nil && frame.sheet(3) == nil && frame.entries.contains { $0.name == "xl/styles.xml" })
  }

  /// A byte that the disk changed is noticed before anything is made of it.
  @Test func damageIsTold() throws {
    let folder = try TestFolder()
    var bytes = try bookBytes(in: folder) { try $0.write(.integer(1), at: cell("B3")) }
    let entry = try #require(try ZipDirectory(bytes: bytes, path: "x").entries().first { $0.name == "xl/worksheets/sheet1.xml" })
    bytes[entry.data.lowerBound + entry.data.count / 2] ^= 0xFF
    let path = try folder.write(bytes, to: "坏.xlsx")
    #expect(thrown { _ = try PackageFrame(path) } == .proof(path: path, .inflate("xl/worksheets/sheet1.xml")))
  }
}
