/// Reads a record again where its quotes can be doubted: a stray opening quote that a later quote happens to close swallows fields, or whole
/// rows, into one. The evidence is the number of fields that the table's records have. Byte by byte, since such records are few.
struct QuoteDoubt {
  let delimiter: UInt8
  let fieldCount: Int

  /// With fewer fields a line inside of a text looks like a record by chance.
  static let leastEvidence = 4
  /// More quotes in doubt than this in one record are left as they are, and after so many that don't close no other is tried.
  private static let mostDoubts = 16

  /// The opening quotes of a record (without its line end) that are better taken as characters, or none: one of those in doubt, or, from the left, as
  /// many as it takes until the record fits the table. Where lines inside of quotes are records themselves, all in doubt are, so that no row is lost.
  func literals(_ bytes: Span<UInt8>, _ record: Range<Int>) -> [Int] {
    let quoted = shape(bytes, record, literals: [])
    let swallows = swallows(quoted, bytes, record)
    if quoted.fieldCount == fieldCount, !swallows { return [] }
    for doubt in quoted.doubts {
      let shape = shape(bytes, record, literals: [doubt])
      if fits(shape, bytes, record) { return [doubt] + shape.unclosed }
    }
    var literals: [Int] = []
    var shape = quoted
    while let doubt = shape.doubts.first, literals.count < Self.mostDoubts {
      literals.append(doubt)
      shape = self.shape(bytes, record, literals: literals)
      if fits(shape, bytes, record) { return literals + shape.unclosed }
    }
    return swallows && shape.innerLines == 0 ? literals + shape.unclosed : []
  }

  private func fits(_ shape: Shape, _ bytes: Span<UInt8>, _ record: Range<Int>) -> Bool {
    shape.fieldCount == fieldCount && !swallows(shape, bytes, record.lowerBound..<shape.end)
  }

  /// A record that was swallowed brought its delimiters with it.
  private func swallows(_ shape: Shape, _ bytes: Span<UInt8>, _ record: Range<Int>) -> Bool {
    shape.innerLines > 0 && shape.doubtfulDelimiters >= fieldCount - 1 && holdsRecord(bytes, record)
  }

  private struct Shape {
    var fieldCount = 1
    /// Line ends inside of quotes.
    var innerLines = 0
    /// The opening quotes whose fields hold a quote that isn't doubled, or a line end; the first few.
    var doubts: [Int] = []
    /// Delimiters inside of all such fields.
    var doubtfulDelimiters = 0
    /// Opening quotes that nothing closes before the end.
    var unclosed: [Int] = []
    var end: Int
  }

  /// Of the record that begins with a range and ends in it or with it.
  private func shape(_ bytes: Span<UInt8>, _ range: Range<Int>, literals: [Int]) -> Shape {
    var shape = Shape(end: range.upperBound)
    var at = range.lowerBound
    var fieldStart = at
    while at < range.upperBound {
      if bytes[at] == RecordScanner.quote, at == fieldStart, !literals.contains(at),
        let closing = closingQuote(bytes, at, before: range.upperBound, &shape)
      {
        at = closing + 1
      } else if bytes[at] == delimiter {
        shape.fieldCount += 1
        at += 1
        fieldStart = at
      } else if isLineEnd(bytes[at]) {
        shape.end = at
        return shape
      } else {
        at += 1
      }
    }
    return shape
  }

  private func closingQuote(_ bytes: Span<UInt8>, _ opening: Int, before limit: Int, _ shape: inout Shape) -> Int? {
    guard shape.unclosed.count < Self.mostDoubts else { return nil }
    var at = opening + 1
    var (lines, delimiters, isDoubtful) = (0, 0, false)
    while at < limit {
      let following = at + 1 < bytes.count ? bytes[at + 1] : RecordScanner.lf
      if bytes[at] == RecordScanner.quote {
        if following == delimiter || isLineEnd(following) {
          shape.innerLines += lines
          guard isDoubtful || lines > 0 else { return at }
          shape.doubtfulDelimiters += delimiters
          if shape.doubts.count < Self.mostDoubts { shape.doubts.append(opening) }
          return at
        }
        if following == RecordScanner.quote { at += 1 } else { isDoubtful = true }
      } else if isLineEnd(bytes[at]) {
        lines += 1
      } else if bytes[at] == delimiter {
        delimiters += 1
      }
      at += 1
    }
    shape.unclosed.append(opening)
    return nil
  }

  /// Read alone, a line between the first and the last is a record; or the first and the last are. (Where a text of several lines stands in the
  /// first column, the last line is one by itself.)
  private func holdsRecord(_ bytes: Span<UInt8>, _ record: Range<Int>) -> Bool {
    guard fieldCount >= Self.leastEvidence else { return false }
    var lineStart = record.lowerBound
    var firstIsRecord = false
    for at in record.lowerBound...record.upperBound where at == record.upperBound || isLineEnd(bytes[at]) {
      if lineStart < at, shape(bytes, lineStart..<at, literals: []).fieldCount == fieldCount {
        if lineStart == record.lowerBound {
          firstIsRecord = true
        } else if at < record.upperBound || firstIsRecord {
          return true
        }
      }
      lineStart = at + 1
    }
    return false
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == RecordScanner.lf || byte == RecordScanner.cr }
}
