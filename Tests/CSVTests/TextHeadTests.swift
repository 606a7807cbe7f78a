import Testing

@testable import CSV

@Suite struct TextHeadTests {
  private func file(_ text: String) throws -> TextFile { try TextFile(path: "t", fileBytes: Array(text.utf8)) }

  private func cells(_ piece: RecordReader.Piece, _ file: TextFile) -> [[String]] {
    let (batch, window) = piece
    var cells = CellBytes(window, of: file)
    return (0..<batch.recordCount).map { record in (0..<batch.fieldCount(record)).map { cells.text(batch, record, $0) } }
  }

  /// Of a text no longer than the part that is looked at: what the scanner finds in the whole.
  @Test func shortTextsAreReadWhole() throws {
    for text in ["", "\u{FEFF}a,b\n1,2\n", "a,\"b\nc\"\n1,2\n3", "\"a,b\n1,2\n"] {
      let file = try file(text)
      var reader = RecordReader(file, dialect: .comma)
      #expect(cells(file.head(.comma, records: 10), file) == cells(reader.next(10), file), "\(text)")
    }
  }

  /// Further down nothing is looked at: neither for records nor for a closing quote.
  @Test func longTextsAreCut() throws {
    let file = try file("\u{FEFF}a,b\n\"1,2\n3,4\n" + String(repeating: "x", count: 100) + "\"\n")
    #expect(cells(file.head(.comma, records: 10, size: 13), file) == [["a", "b"], ["\"1", "2"], ["3", "4"]])
    #expect(cells(file.head(.comma, records: 1), file) == [["a", "b"]])
  }
}
