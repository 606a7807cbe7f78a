import Foundation
import Testing

@testable import XLSX

/// The C library prints to stderr when it refuses something. Every refusal must be ours, before it is asked.
@Suite(.serialized) struct SilenceTests {
  /// What is printed to the process's stderr meanwhile, but only lines in the library's manner: other tests run at the same time.
  static func libraryWords(during act: () throws -> Void) throws -> [String] {
    let folder = try TestFolder()
    let kept = dup(2)
    let file = open(folder.file("stderr"), O_RDWR | O_CREAT, 0o600)
    dup2(file, 2)
    defer {
      close(kept)
      close(file)
    }
    let result = Result { try act() }
    dup2(kept, 2)
    let text = String(decoding: try FileContent.read(folder.file("stderr")), as: UTF8.self)
    for line in text.split(separator: "\n") where !isLibrary(line) { say(line + "\n") }
    try result.get()
    return text.split(separator: "\n").filter(isLibrary).map(String.init)
  }

  private static func say(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  private static func isLibrary(_ line: Substring) -> Bool { line.contains("[WARNING]") || line.contains("[ERROR]") }

  @Test func theEarHears() throws {
    let words = try Self.libraryWords { Self.say("[WARNING]: worksheet_test()\n") }
    #expect(words == ["[WARNING]: worksheet_test()"])
  }

  @Test func badInputIsRefusedInSilence() throws {
    let words = try Self.libraryWords {
      let book = try newBook("/nicht/da/x.xlsx")
      let sheet = try book.addSheet("表")
      for (value, _) in SheetCellsTests.wrong { _ = thrown { try sheet.write(value, at: cell("A1")) } }
      for (area, table, _) in SheetTablesTests.wrong { _ = thrown { try sheet.table(range(area), table) } }
      for (chart, _) in ChartTests.wrong { _ = thrown { try sheet.chart(chart, at: cell("A1")) } }
      for (style, _) in CellStyleTests.wrong { _ = thrown { try sheet.write(.blank, at: cell("A1"), style: style) } }
      for name in ["", "表", "a/b", "'a", "History", String(repeating: "长", count: 40)] { _ = thrown { _ = try book.addSheet(name) } }
      for name in ["1a", "A1", "a b", ""] { _ = thrown { try book.defineName(name, formula: "=1") } }
      _ = thrown { try sheet.merge(range("B2"), .integer(1)) }
      _ = thrown { try sheet.merge(CellRange(row: 5, column: 5, rows: -3), .blank) }
      _ = thrown { try sheet.validation(range("A1"), ListValidation(sheet: "表", items: range("A1:B9"))) }
      _ = thrown { try book.close() }
    }
    #expect(words == [])
  }

  @Test func goodInputIsWrittenInSilence() throws {
    let words = try Self.libraryWords {
      let folder = try TestFolder()
      try SampleBook.write(to: folder.file())
    }
    #expect(words == [])
  }
}
