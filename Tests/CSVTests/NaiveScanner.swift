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

  /// `expecting` is the number of fields of a record, 0 where it isn't known.
  static func records(_ bytes: [UInt8], delimiter: UInt8, from start: Int = 0, expecting: Int = 0) -> [Record] {
    var records: [Record] = []
    var position = start
    while position < bytes.count {
      let quoted = record(bytes, position, delimiter, literals: [])
      let record = expecting > 1 ? plainer(bytes, quoted, delimiter, expecting) : quoted
      records.append(record)
      position = record.bytes.upperBound
    }
    return records
  }

  private static func record(_ bytes: [UInt8], _ position: Int, _ delimiter: UInt8, literals: Set<Int>) -> Record {
    var record = Record(bytes: position..<position, line: 1 + lineEnds(bytes, 0..<position))
    if !literals.isEmpty { record.flags = .unclosedQuote }
    var at = position
    while true {
      let field = field(bytes, at, delimiter, &record.flags, mayQuote: !literals.contains(at))
      record.fields.append(field)
      at = field.range.upperBound + (field.isQuoted ? 1 : 0)
      if at == bytes.count || bytes[at] != delimiter { break }
      at += 1
    }
    if at < bytes.count { at += bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1 }
    record.bytes = position..<at
    return record
  }

  /// The record as it reads with doubtful quotes as characters: one, or as many from the left as make it fit the table; all, where a line inside of
  /// it is a record itself.
  private static func plainer(_ bytes: [UInt8], _ quoted: Record, _ delimiter: UInt8, _ expecting: Int) -> Record {
    let text = Array(bytes[..<contentEnd(bytes, quoted)])
    func fits(_ record: Record) -> Bool { record.fields.count == expecting && !swallows(text, record, delimiter, expecting) }
    if fits(quoted) { return quoted }
    var sets = doubtfulOpenings(text, quoted).map { Set([$0]) }
    var (growing, trial) = (Set<Int>(), quoted)
    while let doubt = doubtfulOpenings(text, trial).first {
      growing.insert(doubt)
      sets.append(growing)
      trial = record(text, quoted.bytes.lowerBound, delimiter, literals: growing)
    }
    let fitting = sets.first { fits(record(text, quoted.bytes.lowerBound, delimiter, literals: $0)) }
    guard var literals = fitting ?? (swallows(text, quoted, delimiter, expecting) ? growing : nil) else { return quoted }
    // What nothing closes inside of the record must not be closed by what stands behind it.
    let read = record(text, quoted.bytes.lowerBound, delimiter, literals: literals)
    for field in read.fields where !field.isQuoted && field.range.first.map({ text[$0] == 0x22 }) == true {
      literals.insert(field.range.lowerBound)
    }
    return record(bytes, quoted.bytes.lowerBound, delimiter, literals: literals)
  }

  /// Lines inside of the record's quotes are records themselves.
  private static func swallows(_ text: [UInt8], _ record: Record, _ delimiter: UInt8, _ expecting: Int) -> Bool {
    let lines = text[record.bytes.lowerBound..<contentEnd(text, record)].split(omittingEmptySubsequences: false) {
      $0 == 0x0A || $0 == 0x0D
    }
    let areRecords = lines.map { !$0.isEmpty && Self.record(Array($0), 0, delimiter, literals: []).fields.count == expecting }
    let doubts = doubtfulOpenings(text, record)
    let doubtful = record.fields.filter { doubts.contains($0.range.lowerBound - 1) && $0.isQuoted }
    let delimiters = doubtful.map { text[$0.range].count { $0 == delimiter } }.reduce(0, +)
    guard expecting >= 4, areRecords.count > 1, delimiters >= expecting - 1 else { return false }
    return areRecords.dropFirst().dropLast().contains(true) || areRecords.first == true && areRecords.last == true
  }

  private static func contentEnd(_ bytes: [UInt8], _ record: Record) -> Int {
    guard let last = record.fields.last else { return record.bytes.upperBound }
    return last.range.upperBound + (last.isQuoted ? 1 : 0)
  }

  private static func doubtfulOpenings(_ bytes: [UInt8], _ record: Record) -> [Int] {
    record.fields.filter { field in
      var inner = Array(bytes[field.range])
      guard field.isQuoted else { return false }
      if inner.contains(0x0A) || inner.contains(0x0D) { return true }
      _ = removePairs(&inner)
      return inner.contains(0x22)
    }.map { $0.range.lowerBound - 1 }
  }

  /// The field that begins at `start`.
  private static func field(
    _ bytes: [UInt8], _ start: Int, _ delimiter: UInt8, _ flags: inout RecordFlags, mayQuote: Bool
  ) -> Field {
    var isOpening = false
    if mayQuote, start < bytes.count, bytes[start] == 0x22 {
      if let close = closingQuote(bytes, start, delimiter) {
        var inner = Array(bytes[start + 1..<close])
        if inner.contains(0) { flags.insert(.nulByte) }
        let isEscaped = removePairs(&inner)
        if inner.contains(0x22) { flags.insert(.strayQuote) }
        return Field(range: start + 1..<close, isQuoted: true, isEscaped: isEscaped)
      }
      flags.insert(.unclosedQuote)
      isOpening = true
    }
    var end = start
    while end < bytes.count, ![delimiter, 0x0A, 0x0D].contains(bytes[end]) {
      if bytes[end] == 0x22, !isOpening || end > start { flags.insert(.strayQuote) }
      if bytes[end] == 0 { flags.insert(.nulByte) }
      end += 1
    }
    return Field(range: start..<end)
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
