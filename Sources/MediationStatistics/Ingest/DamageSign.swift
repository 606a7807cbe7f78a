internal import CSV

/// A sign of damage by spreadsheets: an ASCII byte that is rare in sound texts, and what must stand beside it. Rows are searched for signs when they are
/// read; only cells of rows that bear one are looked at.
enum DamageSign: UInt16, CaseIterable {
  /// `#NAME?`, `####`.
  case errorValue = 1
  /// `3.30106E+17`.
  case exponent = 2
  /// `?` beside a letter that is not ASCII.
  case questionMark = 4

  var byte: UInt8 {
    switch self {
    case .errorValue: UInt8(ascii: "#")
    case .exponent: UInt8(ascii: "+")
    case .questionMark: UInt8(ascii: "?")
    }
  }

  /// `before` and `behind` stand beside the byte, 0 at the ends of the record.
  func isBorne(_ before: UInt8, _ behind: UInt8) -> Bool {
    switch self {
    // A letter of an error's name, or the next bar.
    case .errorValue: behind == UInt8(ascii: "#") || (0x41...0x5A).contains(behind & 0xDF)
    case .exponent: before & 0xDF == UInt8(ascii: "E") && (0x30...0x39).contains(behind)
    case .questionMark: before >= 0x80 || behind >= 0x80
    }
  }

  /// Where a record bears the sign, from its first byte.
  func places(in record: ArraySlice<UInt8>) -> [Int] {
    var places: [Int] = []
    ByteSearch.all(byte, in: record) { place, before, behind in
      if isBorne(before, behind) { places.append(place) }
    }
    return places
  }

  /// Those that each record of a batch bears, by their bits: each sign is searched for in all of them at once. A line end beside a sign is as good
  /// as none.
  static func borne(by batch: RecordBatch, in window: [UInt8]) -> [UInt16] {
    var signs = [UInt16](repeating: 0, count: batch.recordCount)
    guard batch.recordCount > 0 else { return signs }
    let records = window[batch.contentRange(0).lowerBound..<batch.contentRange(batch.recordCount - 1).upperBound]
    for sign in allCases {
      var record = 0
      ByteSearch.all(sign.byte, in: records) { place, before, behind in
        guard sign.isBorne(before, behind) else { return }
        while batch.contentRange(record).upperBound <= records.startIndex + place { record += 1 }
        signs[record] |= sign.rawValue
      }
    }
    return signs
  }
}
