/// Finds the records and fields of delimited text after RFC 4180, forgiving what real exports do:
/// a quote opens only at a field's very start and closes only before a delimiter, a line end or the end of input; any other is a character.
/// CR LF, LF and a lone CR all end lines. A quote that never closes is a character too, and costs its own record only; so is one that closes,
/// but swallows what is a record by itself (`QuoteDoubt`). A byte-order mark in front of a record, left by files put together, is no part of it.
/// Bytes are UTF-8 or raw GB18030; no byte of a longer character can be taken for a separator in either.
package struct RecordScanner: Sendable {
  static let quote: UInt8 = 0x22
  static let lf: UInt8 = 0x0A
  static let cr: UInt8 = 0x0D

  package let dialect: Dialect
  /// The offset of the next record's first byte, and its line.
  package private(set) var position: Int
  package private(set) var line = 1
  /// The last scan reached the end of the bytes.
  package private(set) var isAtEnd = false
  private var trust = QuoteTrust()
  /// Where the last search for a closing quote began that found none, and where it ended, in the text.
  private var vain = Int.max..<Int.max
  /// The opening quotes of the record at hand that are taken as characters.
  private var literals: [Int] = []
  private let skipsMarks: Bool
  /// Line breaks inside of cells count as lines.
  private var countsInnerLines = true
  private let maximumSpan: Int
  /// Of the scan at hand: where its bytes begin in the text; bytes of the whole text; whether more text follows behind what is scanned; whether a
  /// first record that doesn't fit waits for a larger window.
  private var origin = 0
  private var textSize = 0
  private var goesOn = false
  private var waits = false

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
    skipsMarks = !scansAsGB18030
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
    scan(bytes, at: 0, of: bytes.count, maxRecords: maxRecords, into: &batch)
  }

  /// The next `maxRecords` records, or fewer at the end of the window, in which the scanner's position stands. None, before the end of the text,
  /// if not one record ends in the window: it must be given a larger one.
  package mutating func scan(_ window: TextWindow, maxRecords: Int) -> RecordBatch {
    var batch = RecordBatch()
    scan(window.bytes.span, at: window.start, of: window.size, maxRecords: maxRecords, into: &batch)
    return batch
  }

  /// Positions count from the window's start as long as it is scanned.
  private mutating func scan(_ bytes: Span<UInt8>, at origin: Int, of size: Int, maxRecords: Int, into batch: inout RecordBatch) {
    position -= origin
    batch.restart(base: position, origin: origin, line: line)
    let isWhole = origin + bytes.count >= size
    let limit = min(isWhole ? bytes.count : bytes.count - Self.lookAhead, position + maximumSpan)
    (self.origin, textSize, goesOn) = (origin, size, !isWhole || limit < bytes.count)
    waits = !isWhole && bytes.count - position < Self.longestRecord
    if position < limit {
      var cursor = SeparatorCursor(bytes, from: position, before: limit, delimiter: dialect.delimiter)
      while batch.recordCount < maxRecords, position < limit, scanRecord(bytes, &cursor, &batch) {}
    }
    position += origin
    isAtEnd = position >= size
  }

  /// What is looked at behind a quote or a line end stays within the window: a line end of two bytes, byte-order marks.
  private static let lookAhead = 64
  /// A window is not made larger than this for one record.
  private static let longestRecord = 64 << 20

  /// One record. False if it doesn't fit into this batch and was left for the next.
  @inline(__always)
  private mutating func scanRecord(_ bytes: Span<UInt8>, _ cursor: inout SeparatorCursor, _ batch: inout RecordBatch) -> Bool {
    var fieldStart = position
    var fieldFlags = RecordBatch.FieldFlags()
    var open = OpenRecord()
    while true {
      let at = cursor.next(in: bytes)
      let byte = at < cursor.limit ? bytes[at] : Self.lf
      if byte == dialect.delimiter {
        batch.endField(at: at, fieldFlags)
        fieldStart = at &+ 1
        fieldFlags = RecordBatch.FieldFlags()
      } else if byte == Self.lf || byte == Self.cr {
        if at >= cursor.limit, leavesForNext(&batch) { return false }
        if open.isDoubtful, readsBetterPlain(bytes, before: at, &cursor, &batch, open) {
          (fieldStart, fieldFlags, open) = (position, RecordBatch.FieldFlags(), OpenRecord(flags: .unclosedQuote))
          continue
        }
        batch.endField(at: at, fieldFlags)
        if at < cursor.limit { endRecord(after: at, bytes, &cursor, open, &batch) } else { endRecord(atLimit: at, open, &batch) }
        return true
      } else if byte == Self.quote {
        guard at == fieldStart, mayOpen(at) else {
          open.flags.insert(.strayQuote)
          continue
        }
        switch scanQuoted(bytes, from: at, &cursor) {
        case .closed(let quoted):
          fieldFlags = quoted.isEscaped ? .quotedEscaped : .quoted
          open.add(quoted)
        case .unclosed(let end, let isKnown):
          if !isKnown { noteVain(at..<end, cursor.limit) }
          if end >= cursor.limit, leavesForNext(&batch) { return false }
          if !isKnown { trust.searchedInVain(end - at, of: textSize) }
          open.flags.insert(.unclosedQuote)
        }
      } else if byte == 0 {
        open.flags.insert(.nulByte)
      }
    }
  }

  @inline(__always)
  private func mayOpen(_ at: Int) -> Bool { trust.level != .none && (literals.isEmpty || !literals.contains(at)) }

  /// What is known of the record at hand besides its fields.
  private struct OpenRecord {
    var flags = RecordFlags()
    var innerLines = 0
    /// Delimiters inside of quotes.
    var quotedDelimiters = 0
    /// Delimiters inside of fields whose quotes can be doubted: they hold another quote, or line ends.
    var doubtfulDelimiters = 0
    var isDoubtful = false

    init(flags: RecordFlags = []) { self.flags = flags }

    @inline(__always)
    mutating func add(_ quoted: Quoted) {
      flags.formUnion(quoted.flags)
      innerLines &+= quoted.lines
      quotedDelimiters &+= quoted.delimiters
      guard quoted.lines > 0 || quoted.flags.contains(.strayQuote) else { return }
      isDoubtful = true
      doubtfulDelimiters &+= quoted.delimiters
    }
  }

  /// A record that doesn't end before the limit is left for the next scan, if another record was found or a larger window can be had.
  private mutating func leavesForNext(_ batch: inout RecordBatch) -> Bool {
    guard goesOn, batch.recordCount > 0 || waits else { return false }
    batch.abandonRecord()
    literals = []
    return true
  }

  /// Looks at a record whose quotes can be doubted, before it ends at `end`. True if it must be scanned again from its start, with the quotes in
  /// `literals` as characters.
  @inline(never)
  private mutating func readsBetterPlain(
    _ bytes: Span<UInt8>, before end: Int, _ cursor: inout SeparatorCursor, _ batch: inout RecordBatch, _ open: OpenRecord
  ) -> Bool {
    let expected = dialect.fieldCount
    guard expected > 1, literals.isEmpty else { return false }
    // With too few delimiters inside of them its quotes swallow no record (`QuoteDoubt`), nor do they hide the fields that it lacks.
    let count = batch.openFieldCount + 1
    guard count == expected ? open.doubtfulDelimiters >= expected - 1 : count + open.quotedDelimiters >= expected else { return false }
    let found = QuoteDoubt(delimiter: dialect.delimiter, fieldCount: expected).literals(bytes, position..<end)
    guard !found.isEmpty, trust.mayReread(end - position, of: textSize) else { return false }
    literals = found
    batch.abandonRecord()
    cursor = SeparatorCursor(bytes, from: position, before: cursor.limit, delimiter: dialect.delimiter)
    return true
  }

  /// What stands between an opening quote and the one that closes it.
  private struct Quoted {
    var isEscaped = false
    var flags = RecordFlags()
    var lines = 0
    var delimiters = 0
  }

  private enum QuotedField {
    case closed(Quoted)
    /// The quote doesn't close before the place `end`, where the search ended, or would have ended if it weren't known.
    case unclosed(end: Int, isKnown: Bool)
  }

  /// Nothing closes a quote in this range of the bytes. Kept if it reaches up to the limit: later searches would end there too.
  @inline(never)
  private mutating func noteVain(_ range: Range<Int>, _ limit: Int) {
    if range.upperBound >= limit { vain = origin + range.lowerBound..<origin + limit }
  }

  /// An earlier search is known to have passed this opening quote and found nothing up to the limit. Quotes pair from the beginning of those that stand
  /// together, so that both find the same, but for those that stand at the opening quote itself.
  @inline(__always)
  private func isKnownToBeVain(_ opening: Int, _ bytes: Span<UInt8>, _ limit: Int) -> Bool {
    origin &+ opening >= vain.lowerBound && origin &+ limit <= vain.upperBound && trust.level == .full
      && !closesAtOnce(opening, bytes, limit)
  }

  /// The quotes behind an opening quote are an odd number, and the last of them ends the field.
  @inline(never)
  private func closesAtOnce(_ opening: Int, _ bytes: Span<UInt8>, _ limit: Int) -> Bool {
    var end = opening + 1
    while end < limit, bytes[end] == Self.quote { end += 1 }
    guard (end - opening).isMultiple(of: 2) else { return false }
    return end >= bytes.count || bytes[end] == dialect.delimiter || bytes[end] == Self.lf || bytes[end] == Self.cr
  }

  /// From after an opening quote to the closing one. The cursor stays where it was if there is none.
  private func scanQuoted(_ bytes: Span<UInt8>, from start: Int, _ cursor: inout SeparatorCursor) -> QuotedField {
    if isKnownToBeVain(start, bytes, cursor.limit) { return .unclosed(end: cursor.limit, isKnown: true) }
    let opening = cursor
    var quoted = Quoted()
    var at = start
    while true {
      at = cursor.next(in: bytes)
      if at >= cursor.limit { break }
      let byte = bytes[at]
      let following = at + 1 < bytes.count ? bytes[at + 1] : Self.lf
      if byte == Self.quote {
        if following == dialect.delimiter || following == Self.lf || following == Self.cr { return .closed(quoted) }
        if following == Self.quote {
          quoted.isEscaped = true
          _ = cursor.next(in: bytes)
        } else {
          quoted.flags.insert(.strayQuote)
        }
      } else if byte == dialect.delimiter {
        quoted.delimiters &+= 1
      } else if byte == Self.lf || (byte == Self.cr && following != Self.lf) {
        if trust.level != .full { break }
        quoted.lines += 1
      } else if byte == 0 {
        quoted.flags.insert(.nulByte)
      }
    }
    cursor = opening
    return .unclosed(end: at, isKnown: false)
  }

  /// The record ends with the line end at `at`.
  @inline(__always)
  private mutating func endRecord(
    after at: Int, _ bytes: Span<UInt8>, _ cursor: inout SeparatorCursor, _ open: OpenRecord, _ batch: inout RecordBatch
  ) {
    position = at + 1
    if bytes[at] == Self.cr, position < bytes.count, bytes[position] == Self.lf {
      position += 1
      _ = cursor.next(in: bytes)
    }
    if skipsMarks, position < bytes.count, bytes[position] == 0xEF { skipMark(bytes) }
    line += countsInnerLines ? open.innerLines + 1 : 1
    if !literals.isEmpty { literals = [] }
    batch.endRecord(next: position, line: line, open.flags)
  }

  /// Passes over byte-order marks in front of a record.
  @inline(never)
  private mutating func skipMark(_ bytes: Span<UInt8>) {
    while position + 3 <= bytes.count, bytes[position] == 0xEF, bytes[position + 1] == 0xBB, bytes[position + 2] == 0xBF { position += 3 }
  }

  /// No line end is left before the limit: the last record of the input, or one that is cut there.
  private mutating func endRecord(atLimit limit: Int, _ open: OpenRecord, _ batch: inout RecordBatch) {
    literals = []
    position = limit
    line += countsInnerLines ? open.innerLines : 0
    batch.endRecord(next: limit, line: line, goesOn ? open.flags.union(.cut) : open.flags)
  }
}
