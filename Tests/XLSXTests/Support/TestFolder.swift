import Foundation
import XLSX

@testable import XLSX

/// A folder of its own for one test, removed at its end.
final class TestFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("xlsx-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String = "书.xlsx") -> String { "\(path)/\(name)" }

  func write(_ bytes: [UInt8], to name: String = "书.xlsx") throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }

  var contents: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }
}

/// A book with the usual settings.
func newBook(_ path: String, temporaryFolder: String? = nil) throws -> Workbook {
  var properties = DocumentProperties(created: .init(year: 2024, month: 12, day: 31))
  properties.title = "统计月报"
  properties.author = "司法所"
  return try Workbook(
    path: path, properties: properties, defaultFont: DefaultFont(name: "宋体", size: 11), temporaryFolder: temporaryFolder)
}

/// Writes a book of one sheet named 表 and gives its bytes.
func bookBytes(in folder: TestFolder, _ fill: (Sheet) throws -> Void) throws -> [UInt8] {
  let book = try newBook(folder.file())
  try fill(try book.addSheet("表"))
  try book.close()
  return try FileContent.read(folder.file())
}

/// The same, rows and all, by the C library alone: the oracle of what is written here.
func libraryBookBytes(in folder: TestFolder, _ fill: (Workbook) throws -> Void) throws -> [UInt8] {
  let book = try newBook(folder.file("库.xlsx"))
  try fill(book)
  for sheet in book.sheets { try sheet.handOver(.all) }
  try book.writeFrame()
  defer { FileContent.remove(book.framePath) }
  return try FileContent.read(book.framePath)
}

/// The text of one part of a workbook.
func part(_ name: String, of bytes: [UInt8]) throws -> String {
  guard let entry = try ZipDirectory(bytes: bytes, path: "test").entries().first(where: { $0.name == name }) else { return "" }
  var text: [UInt8] = []
  _ = try Inflater.inflate(bytes, entry.data, limit: entry.size) { piece in
    for index in piece.indices { text.append(piece[index]) }
  }
  return String(decoding: text, as: UTF8.self)
}

func sheetXML(_ bytes: [UInt8]) throws -> String { try part("xl/worksheets/sheet1.xml", of: bytes) }

/// The error that an act throws, or nil.
func thrown(_ act: () throws -> Void) -> XLSXError? {
  do {
    try act()
    return nil
  } catch {
    return error as? XLSXError
  }
}

/// What is thrown by an act on a fresh sheet of a book that is never written.
func thrownOnSheet(_ act: (Sheet) throws -> Void) throws -> XLSXError? {
  let book = try newBook("/nonexistent/never-written.xlsx")
  let sheet = try book.addSheet("表")
  return thrown { try act(sheet) }
}

func cell(_ a1: String) -> CellAddress { CellAddress(a1) ?? CellAddress(row: -1, column: -1) }

func range(_ a1: String) -> CellRange { CellRange(a1) ?? CellRange(row: -1, column: -1) }
