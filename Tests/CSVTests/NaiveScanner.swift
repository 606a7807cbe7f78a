@testable import CSV

/// The scanner's rules said once more, byte by byte and as slowly as they read: the twin that the fast one is held against.
struct NaiveScanner {
  struct Field: Equatable {
    var range: Range<Int>
    var isQuoted = false
    var isEscaped = false
  }

  struct Record: Equatable {
    var fields: [Field] = []
    var bytes: Range<Int>
    var line: Int
    var flags: RecordFlags = []
  }

  static func records(_ bytes: [UInt8], delimiter: UInt8, from start: Int = 0) -> [Record] {
    var records: [Record] = []
    var position = start
    var failures = 0
    while position < bytes.count {
      var record = Record(bytes: position..<position, line: 1 + lineEnds(bytes, start..<position))
      var at = position
      while true {
        let (field, isClosed) = field(bytes, at, delimiter, &record.flags, mayQuote: failures < 16)
        if !isClosed { failures += 1 }
        record.fields.append(field)
        at = field.range.upperBound + (field.isQuoted ? 1 : 0)
        if at == bytes.count || bytes[at] != delimiter { break }
        at += 1
      }
      if at < bytes.count { at += bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1 }
      record.bytes = position..<at
      records.append(record)
      position = at
    }
    return records
  }

  /// The field that begins at `start`; false if a quote was opened there in vain.
  private static func field(
    _ bytes: [UInt8], _ start: Int, _ delimiter: UInt8, _ flags: inout RecordFlags, mayQuote: Bool
  ) -> (Field, isClosed: Bool) {
    var isClosed = true
    if mayQuote, start < bytes.count, bytes[start] == 0x22 {
      if let close = closingQuote(bytes, start, delimiter) {
        var inner = Array(bytes[start + 1..<close])
        if inner.contains(0) { flags.insert(.nulByte) }
        let isEscaped = removePairs(&inner)
        if inner.contains(0x22) { flags.insert(.strayQuote) }
        return (Field(range: start + 1..<close, isQuoted: true, isEscaped: isEscaped), true)
      }
      flags.insert(.unclosedQuote)
      isClosed = false
    }
    var end = start
    while end < bytes.count, ![delimiter, 0x0A, 0x0D].contains(bytes[end]) {
      if bytes[end] == 0x22, isClosed || end > start { flags.insert(.strayQuote) }
      if bytes[end] == 0 { flags.insert(.nulByte) }
      end += 1
    }
    return (Field(range: start..<end), isClosed)
  }

  private static func closingQuote(_ bytes: [UInt8], _ opening: Int, _ delimiter: UInt8) -> Int? {
    var at = opening + 1
    while at < bytes.count {
      if bytes[at] == 0x22 {
        if at + 1 == bytes.count || [delimiter, 0x0A, 0x0D].contains(bytes[at + 1]) { return at }
        if bytes[at + 1] == 0x22 { at += 1 }
      }
      at += 1
    }
    return nil
  }

  /// Takes out all pairs of quotes; whether there were any.
  private static func removePairs(_ bytes: inout [UInt8]) -> Bool {
    var rest: [UInt8] = []
    var found = false
    var at = 0
    while at < bytes.count {
      if bytes[at] == 0x22, at + 1 < bytes.count, bytes[at + 1] == 0x22 {
        found = true
        at += 2
      } else {
        rest.append(bytes[at])
        at += 1
      }
    }
    bytes = rest
    return found
  }

  private static func lineEnds(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    range.count { bytes[$0] == 0x0A || (bytes[$0] == 0x0D && !($0 + 1 < bytes.count && bytes[$0 + 1] == 0x0A)) }
  }
}

extension RecordBatch {
  /// All that the batch says, in the twin's form.
  var described: [NaiveScanner.Record] {
    (0..<recordCount).map { record in
      let fields = (0..<fieldCount(record)).map { field in
        NaiveScanner.Field(range: range(record, field), isQuoted: isQuoted(record, field), isEscaped: isEscaped(record, field))
      }
      return NaiveScanner.Record(fields: fields, bytes: byteRange(record), line: line(record), flags: flags(record))
    }
  }
}
