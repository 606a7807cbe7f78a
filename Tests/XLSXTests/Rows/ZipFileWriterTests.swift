import Foundation
import Testing

@testable import XLSX

@Suite struct ZipFileWriterTests {
  private static func piece(_ text: String, isLast: Bool) throws(XLSXError) -> PackedPiece {
    try RowPacker(("表", 0..<0), [], first: 1).piece(Array(text.utf8), isLast: isLast)
  }

  @Test func partsCopiedAndInPieces() throws {
    let folder = try TestFolder()
    let source = try bookBytes(in: folder) { try $0.write(.text("甲"), at: cell("A1")) }
    let entry = try #require(try ZipDirectory(bytes: source, path: "x").entries().first { $0.name == "xl/workbook.xml" })
    let writer = try ZipFileWriter(folder.file("包.zip"))
    try writer.add(entry, source[entry.data])
    try writer.add("a/b.xml") { take throws(XLSXError) in
      try take(Self.piece("<a>", isLast: false))
      try take(Self.piece("</a>", isLast: true))
    }
    try writer.finish()
    let bytes = try FileContent.read(folder.file("包.zip"))
    #expect(try ZipDirectory(bytes: bytes, path: "x").entries().map(\.name) == ["xl/workbook.xml", "a/b.xml"])
    #expect(try part("a/b.xml", of: bytes) == "<a></a>")
    #expect(try part("xl/workbook.xml", of: bytes) == part("xl/workbook.xml", of: source))
    let mode = try FileManager.default.attributesOfItem(atPath: folder.file("包.zip"))[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  /// A longer file that stood there leaves nothing behind.
  @Test func whatStoodThereIsOverwritten() throws {
    let folder = try TestFolder()
    let path = try folder.write([UInt8](repeating: 1, count: 10_000), to: "包.zip")
    let writer = try ZipFileWriter(path)
    try writer.add("a.xml") { take throws(XLSXError) in try take(Self.piece("<a/>", isLast: true)) }
    try writer.finish()
    #expect(try part("a.xml", of: FileContent.read(path)) == "<a/>")
  }
}
