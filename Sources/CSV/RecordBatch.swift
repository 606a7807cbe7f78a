/// What was odd about a record's quotes or bytes.
package struct RecordFlags: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A field opened a quote that never closed: the quote was taken as a character, and the record ends at its own first line end.
  package static let unclosedQuote = RecordFlags(rawValue: 1)
  /// A quote stood inside a field without being doubled, and was taken as a character.
  package static let strayQuote = RecordFlags(rawValue: 2)
  package static let nulByte = RecordFlags(rawValue: 4)
  /// The record was longer than one batch can address, and was cut.
  package static let cut = RecordFlags(rawValue: 8)
}

/// Where a field stands in a byte array (`RecordBatch.range`), and whether it holds doubled quotes.
package struct FieldPlace: Sendable {
  package let range: Range<Int>
  package let isEscaped: Bool

  static let none = FieldPlace(range: 0..<0, isEscaped: false)
}

/// Where the fields of some consecutive records stand in a byte array: positions in a few flat arrays, no bytes of its own.
/// A batch can be filled again and again, so that reading a file of any length needs the memory of one batch.
package struct RecordBatch: Sendable {
  /// A batch addresses this many bytes: a field's end and two flags share 32 bits.
  static let maximumSpan = 1 << 30
  private static let quotedBit: UInt32 = 1 << 31
  private static let escapedBit: UInt32 = 1 << 30

  /// The batch's first byte in the byte array, where that array stands in the text, and that byte's line.
  private var base = 0
  private var origin = 0
  private var firstLine = 1
  /// Per record, and one more for the end: its first byte from `base`; its first line from `firstLine`; its first field.
  private var recordStarts: ContiguousArray<UInt32> = [0]
  private var recordLines: ContiguousArray<UInt32> = [0]
  private var firstFields: ContiguousArray<UInt32> = [0]
  private var recordFlags: ContiguousArray<RecordFlags> = []
  /// Per field: the byte after it (a delimiter, a line end, or the end of input) from `base`, and the flags.
  private var fieldEnds: ContiguousArray<UInt32> = []

  package init() {}

  package var recordCount: Int { recordFlags.count }

  package func fieldCount(_ record: Int) -> Int { Int(firstFields[record + 1] - firstFields[record]) }

  /// The field's bytes in the array, without the quotes around it. Doubled quotes inside are still doubled.
  package func range(_ record: Int, _ field: Int) -> Range<Int> { place(record, field).range }

  /// One field in each of some records, in one pass over them; empty where a record ends before it.
  package func places(_ field: Int, of records: [Int]) -> ContiguousArray<FieldPlace> {
    var places: ContiguousArray<FieldPlace> = []
    places.reserveCapacity(records.count)
    for record in records { places.append(field < fieldCount(record) ? place(record, field) : .none) }
    return places
  }

  @inline(__always)
  private func place(_ record: Int, _ field: Int) -> FieldPlace {
    let index = Int(firstFields[record]) + field
    precondition(field >= 0 && index < Int(firstFields[record + 1]), "no such field")
    let packed = fieldEnds[index]
    let start = field == 0 ? Int(recordStarts[record]) : Self.offset(fieldEnds[index - 1]) + 1
    let inset = packed & Self.quotedBit == 0 ? 0 : 1
    let range = base + start + inset..<base + Self.offset(packed) - inset
    return FieldPlace(range: range, isEscaped: packed & Self.escapedBit != 0)
  }

  /// The field stood in quotes.
  package func isQuoted(_ record: Int, _ field: Int) -> Bool { packed(record, field) & Self.quotedBit != 0 }

  /// The field holds doubled quotes, which its reader must make single.
  package func isEscaped(_ record: Int, _ field: Int) -> Bool { packed(record, field) & Self.escapedBit != 0 }

  /// The record's first physical line in the file, from 1. Line breaks inside quotes count.
  package func line(_ record: Int) -> Int { firstLine + Int(recordLines[record]) }

  package func flags(_ record: Int) -> RecordFlags { recordFlags[record] }

  /// The whole record with its line end, in the text: the ranges of a file's records lie end to end and leave no byte out.
  package func byteRange(_ record: Int) -> Range<Int> {
    origin + base + Int(recordStarts[record])..<origin + base + Int(recordStarts[record + 1])
  }

  /// The record without its line end, in the array.
  package func contentRange(_ record: Int) -> Range<Int> {
    base + Int(recordStarts[record])..<base + Self.offset(fieldEnds[Int(firstFields[record + 1]) - 1])
  }

  /// An empty line: nothing stands before the line end.
  package func isBlank(_ record: Int) -> Bool { contentRange(record).isEmpty }

  private func packed(_ record: Int, _ field: Int) -> UInt32 {
    let index = Int(firstFields[record]) + field
    precondition(field >= 0 && index < Int(firstFields[record + 1]), "no such field")
    return fieldEnds[index]
  }

  @inline(__always)
  private static func offset(_ packed: UInt32) -> Int { Int(packed & (escapedBit - 1)) }
}

extension RecordBatch {
  /// What the scanner knows of a field besides its place.
  struct FieldFlags {
    var bits: UInt32 = 0
    static let quoted = FieldFlags(bits: quotedBit)
    static let quotedEscaped = FieldFlags(bits: quotedBit | escapedBit)
  }

  /// Empties the batch and keeps its memory. The next record begins at `base` of an array that begins at `origin` of the text.
  mutating func restart(base: Int, origin: Int = 0, line: Int) {
    (self.base, self.origin) = (base, origin)
    firstLine = line
    recordFlags.removeAll(keepingCapacity: true)
    fieldEnds.removeAll(keepingCapacity: true)
    for array in [\RecordBatch.recordStarts, \.recordLines, \.firstFields] {
      self[keyPath: array].removeAll(keepingCapacity: true)
      self[keyPath: array].append(0)
    }
  }

  /// Ends a field of the record at hand before the byte at `end`.
  @inline(__always)
  mutating func endField(at end: Int, _ flags: FieldFlags) {
    fieldEnds.append(UInt32(truncatingIfNeeded: end &- base) | flags.bits)
  }

  /// Ends the record at hand. The next one begins at `next`, on `line`.
  @inline(__always)
  mutating func endRecord(next: Int, line: Int, _ flags: RecordFlags) {
    recordFlags.append(flags)
    recordStarts.append(UInt32(truncatingIfNeeded: next &- base))
    recordLines.append(UInt32(truncatingIfNeeded: line &- firstLine))
    firstFields.append(UInt32(truncatingIfNeeded: fieldEnds.count))
  }

  /// Fields of the record at hand that have ended.
  var openFieldCount: Int { fieldEnds.count - Int(firstFields[recordCount]) }

  /// Forgets the fields of a record that wasn't ended.
  mutating func abandonRecord() {
    fieldEnds.removeLast(fieldEnds.count - Int(firstFields[recordCount]))
  }
}
