/// Reads a text's records piece by piece, with one window of the text in memory.
package struct RecordReader: Sendable {
  /// Some consecutive records, and the bytes that they stand in.
  package typealias Piece = (batch: RecordBatch, window: TextWindow)

  private let text: StoredText
  private var scanner: RecordScanner
  private let windowSize: Int
  /// The last window: small pieces follow one another in it.
  private var window: TextWindow?

  /// No more than the second cache of a core holds: each column of a piece goes through its bytes again.
  private static let windowSize = 1 << 19

  package init(_ file: TextFile, dialect: Dialect) { self.init(file, dialect: dialect, windowSize: Self.windowSize) }

  init(_ file: TextFile, dialect: Dialect, windowSize: Int) {
    (text, self.windowSize) = (file.text, windowSize)
    scanner = RecordScanner(dialect: dialect, file: file)
  }

  package var isAtEnd: Bool { scanner.isAtEnd }

  /// The next `maxRecords` records, or fewer where a window or the text ends; none for an empty text.
  package mutating func next(_ maxRecords: Int) -> Piece {
    var length = windowSize
    while true {
      let window = window(of: length)
      let batch = scanner.scan(window, maxRecords: maxRecords)
      if batch.recordCount > 0 || scanner.isAtEnd { return (batch, window) }
      length *= 2
    }
  }

  /// From the scanner's place on: the last window as long as more than half of `length` is left of it.
  private mutating func window(of length: Int) -> TextWindow {
    if let window, window.start + window.bytes.count - scanner.position > length / 2 { return window }
    let next = text.window(from: scanner.position, length)
    window = next
    return next
  }

  /// One record that stands at a known place, read again by itself.
  package static func record(at range: Range<Int>, of file: TextFile, dialect: Dialect) -> Piece {
    let window = file.text.part(range)
    var scanner = RecordScanner(dialect: dialect, from: range.lowerBound, scansAsGB18030: file.scansAsGB18030)
    return (scanner.scan(window, maxRecords: 1), window)
  }
}
