import Foundation
import Testing

@testable import XLSX

@Suite struct WorkbookTests {
  @Test func sampleBookIsWrittenAndProved() throws {
    let folder = try TestFolder()
    try SampleBook.write(to: folder.file(), temporaryFolder: folder.path)
    let proof = try WorkbookProof.check(path: folder.file())
    #expect(proof.cellsPerSheet == [52, 9])
    #expect(proof.entries.filter { $0.name.hasPrefix("xl/charts/") }.count == 7)
    #expect(folder.contents == ["书.xlsx"])
  }

  @Test func sameCallsGiveSameBytes() throws {
    let folder = try TestFolder()
    try SampleBook.write(to: folder.file("1.xlsx"))
    try SampleBook.write(to: folder.file("2.xlsx"), temporaryFolder: folder.path)
    #expect(try FileContent.read(folder.file("1.xlsx")) == (try FileContent.read(folder.file("2.xlsx"))))
  }

  @Test func booksAreWrittenInParallel() async throws {
    let folder = try TestFolder()
    let paths = (0..<8).map { folder.file("\($0).xlsx") }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for path in paths { group.addTask { try SampleBook.write(to: path) } }
      try await group.waitForAll()
    }
    #expect(Set(try paths.map { try FileContent.read($0) }).count == 1)
  }

  @Test func badPathsAndFoldersAreNamed() throws {
    let folder = try TestFolder()
    #expect(thrown { _ = try newBook("") } == .file(path: "", .path))
    #expect(thrown { _ = try newBook("a\u{0}b") } == .file(path: "a\u{0}b", .path))
    #expect(thrown { _ = try newBook("/x", temporaryFolder: "/nicht/da") } == .file(path: "/nicht/da", .temporaryFolder(code: ENOENT)))
    let file = try folder.write([1], to: "datei")
    #expect(thrown { _ = try newBook("/x", temporaryFolder: file) } == .file(path: file, .temporaryFolder(code: ENOTDIR)))
    for path in ["/nicht/da/x.xlsx", folder.path] {
      let book = try newBook(path)
      _ = try book.addSheet("表")
      #expect(thrown { try book.close() } == .file(path: path, .open(code: path == folder.path ? EISDIR : ENOENT)))
      #expect(thrown { try book.close() } == .book(.closed))
    }
  }

  @Test func aBookThatFailsLeavesNothingAndSparesWhatWasThere() throws {
    let folder = try TestFolder()
    let old = try folder.write([1, 2, 3], to: "旧.xlsx")
    let book = try newBook(old)
    #expect(thrown { try book.close() } == .book(.noSheets))
    #expect(try FileContent.read(old) == [1, 2, 3])
    _ = try newBook(folder.file("丢.xlsx")).addSheet("表")
    #expect(folder.contents == ["旧.xlsx"])
  }

  /// The proof fails when the file holds other cells than were counted; then the file goes.
  @Test func aFileThatFailsItsProofIsRemoved() throws {
    let folder = try TestFolder()
    let book = try newBook(folder.file())
    let sheet = try book.addSheet("表")
    try sheet.write(.integer(1), at: cell("A1"))
    sheet.streamedCells = 1
    #expect(thrown { try book.close() } == .proof(path: folder.file(), .cellCount(sheet: 1, expected: 2, found: 1)))
    #expect(folder.contents.isEmpty)
  }

  /// The library's part of a book cannot be written: nothing is left but what was in its way.
  @Test func aBookWithoutRoomForItsFrameIsRemoved() throws {
    let folder = try TestFolder()
    let book = try newBook(folder.file())
    try book.addSheet("表").write(.integer(1), at: cell("A1"))
    try FileManager.default.createDirectory(atPath: book.framePath, withIntermediateDirectories: false)
    #expect(thrown { try book.close() } == .file(path: book.framePath, .open(code: EISDIR)))
    #expect(folder.contents == ["书.xlsx.frame"])
    #expect(thrown { try book.close() } == .book(.closed))
  }

  @Test func badDefaultFontIsRefused() {
    let properties = DocumentProperties(created: .init(year: 2024, month: 1, day: 1))
    #expect(
      thrown { _ = try Workbook(path: "/x", properties: properties, defaultFont: DefaultFont(name: "", size: 11)) } == .style(.fontName(""))
    )
    #expect(
      thrown { _ = try Workbook(path: "/x", properties: properties, defaultFont: DefaultFont(name: "宋体", size: .nan)) } != nil)
  }
}
