/// Finds the records and fields of delimited text after RFC 4180, forgiving what real exports do:
/// a quote opens only at a field's very start and closes only before a delimiter, a line end or the end of input; any other is a character.
/// CR LF, LF and a lone CR all end lines. A quote that never closes is a character too, and costs its own record only.
/// Bytes are UTF-8 or raw GB18030; no byte of a longer character can be taken for a separator in either.
package struct RecordScanner: Sendable {
  /// Each quote that never closes costs a pass to the end of input: after this many, quotes count as characters for the rest of the file.
  static let quoteFailureLimit = 16
  private static let quote: UInt8 = 0x22
  private static let lf: UInt8 = 0x0A
  private static let cr: UInt8 = 0x0D

  package let dialect: Dialect
  /// The offset of the next record's first byte, and its line.
  package private(set) var position: Int
  package private(set) var line = 1
  /// The last scan reached the end of the bytes.
  package private(set) var isAtEnd = false
  private var quoteFailures = 0
  /// Line breaks inside of cells count as lines.
  private var countsInnerLines = true
  private let maximumSpan: Int

  /// A scanner that starts at `start` (after a byte-order mark).
  /// The dialect must suit the bytes: see `Dialect.isSafeInGB18030`.
  package init(dialect: Dialect, from start: Int, scansAsGB18030: Bool = false) {
    self.init(dialect: dialect, from: start, scansAsGB18030: scansAsGB18030, maximumSpan: RecordBatch.maximumSpan)
  }

  package init(dialect: Dialect, file: TextFile) {
    self.init(dialect: dialect, from: file.bodyStart, scansAsGB18030: file.scansAsGB18030)
    countsInnerLines = !file.isGrid
  }

  init(dialect: Dialect, from start: Int, scansAsGB18030: Bool, maximumSpan: Int) {
    precondition(!scansAsGB18030 || dialect.isSafeInGB18030, "this delimiter is also a part of GB18030 characters")
    self.dialect = dialect
    position = start
    self.maximumSpan = maximumSpan
  }

  /// The next `maxRecords` records, or fewer at the end of `bytes` (always the same bytes, as a whole).
  package mutating func scan(_ bytes: Span<UInt8>, maxRecords: Int) -> RecordBatch {
    var batch = RecordBatch()
    scan(bytes, maxRecords: maxRecords, into: &batch)
    return batch
  }

  /// The same into a batch whose memory is used again.
  package mutating func scan(_ bytes: Span<UInt8>, maxRecords: Int, into batch: inout RecordBatch) {
    batch.restart(base: position, line: line)
    let limit = min(bytes.count, position + maximumSpan)
    if position < limit {
      var cursor = SeparatorCursor(bytes, from: position, before: limit, delimiter: dialect.delimiter)
      while batch.recordCount < maxRecords, position < limit, scanRecord(bytes, &cursor, &batch) {}
    }
    isAtEnd = position >= bytes.count
  }

  /// One record. False if it doesn't fit into this batch and was left for the next.
  @inline(__always)
  private mutating func scanRecord(_ bytes: Span<UInt8>, _ cursor: inout SeparatorCursor, _ batch: inout RecordBatch) -> Bool {
    var fieldStart = position
    var fieldFlags = RecordBatch.FieldFlags()
    var flags = RecordFlags()
    var innerLines = 0
    while true {
      let at = cursor.next(in: bytes)
      if at >= cursor.limit { return endAtLimit(bytes.count, cursor.limit, fieldFlags, flags, innerLines, &batch) }
      let byte = bytes[at]
      if byte == dialect.delimiter {
        batch.endField(at: at, fieldFlags)
        fieldStart = at &+ 1
        fieldFlags = RecordBatch.FieldFlags()
      } else if byte == Self.lf || byte == Self.cr {
        batch.endField(at: at, fieldFlags)
        endRecord(after: at, bytes, &cursor, flags, innerLines, &batch)
        return true
      } else if byte == Self.quote {
        guard at == fieldStart, quoteFailures < Self.quoteFailureLimit else {
          flags.insert(.strayQuote)
          continue
        }
        if let quoted = scanQuoted(bytes, &cursor) {
          fieldFlags = quoted.isEscaped ? .quotedEscaped : .quoted
          flags.formUnion(quoted.flags)
          innerLines += quoted.lines
        } else if cursor.limit < bytes.count, batch.recordCount > 0 {
          batch.abandonRecord()
          return false
        } else {
          quoteFailures += 1
          flags.insert(.unclosedQuote)
        }
      } else if byte == 0 {
        flags.insert(.nulByte)
      }
    }
  }

  /// What stands between an opening quote and the one that closes it.
  private struct Quoted {
    var isEscaped = false
    var flags = RecordFlags()
    var lines = 0
  }

  /// From after an opening quote to the closing one. Nil, with the cursor where it was, if there is none.
  private func scanQuoted(_ bytes: Span<UInt8>, _ cursor: inout SeparatorCursor) -> Quoted? {
    let opening = cursor
    var quoted = Quoted()
    while true {
      let at = cursor.next(in: bytes)
      if at >= cursor.limit { break }
      let byte = bytes[at]
      let following = at + 1 < bytes.count ? bytes[at + 1] : Self.lf
      if byte == Self.quote {
        if following == dialect.delimiter || following == Self.lf || following == Self.cr { return quoted }
        if following == Self.quote {
          quoted.isEscaped = true
          _ = cursor.next(in: bytes)
        } else {
          quoted.flags.insert(.strayQuote)
        }
      } else if byte == Self.lf || (byte == Self.cr && following != Self.lf) {
        quoted.lines += 1
      } else if byte == 0 {
        quoted.flags.insert(.nulByte)
      }
    }
    cursor = opening
    return nil
  }

  /// The record ends with the line end at `at`.
  @inline(__always)
  private mutating func endRecord(
    after at: Int, _ bytes: Span<UInt8>, _ cursor: inout SeparatorCursor, _ flags: RecordFlags, _ innerLines: Int,
    _ batch: inout RecordBatch
  ) {
    position = at + 1
    if bytes[at] == Self.cr, position < bytes.count, bytes[position] == Self.lf {
      position += 1
      _ = cursor.next(in: bytes)
    }
    line += countsInnerLines ? innerLines + 1 : 1
    batch.endRecord(next: position, line: line, flags)
  }

  /// No line end is left before the limit: the last record of the input, or one that doesn't fit into the batch.
  private mutating func endAtLimit(
    _ count: Int, _ limit: Int, _ fieldFlags: RecordBatch.FieldFlags, _ flags: RecordFlags, _ innerLines: Int, _ batch: inout RecordBatch
  ) -> Bool {
    if limit < count, batch.recordCount > 0 {
      batch.abandonRecord()
      return false
    }
    batch.endField(at: limit, fieldFlags)
    position = limit
    line += countsInnerLines ? innerLines : 0
    batch.endRecord(next: limit, line: line, limit < count ? flags.union(.cut) : flags)
    return true
  }
}
