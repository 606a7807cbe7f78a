extension TextFile {
  /// Titles, a preamble and a header end within so many bytes.
  static let headSize = 1 << 20

  /// The first records, of the text's first part: so that finding out how a text is written costs the same whatever its length, and whatever stands
  /// further down. The last one of them may be cut.
  package func head(_ dialect: Dialect, records: Int, size: Int = headSize) -> RecordReader.Piece {
    let window = text.part(0..<min(text.count, bodyStart + size))
    var scanner = RecordScanner(dialect: dialect, file: self)
    return (scanner.scan(window, maxRecords: records), window)
  }
}
