/// File, line and bytes of one row.
package struct RowPlace: Sendable, Equatable {
  package let file: Int32
  package let line: Int32
  package let start: Int
  package let length: Int32
  /// More or fewer cells than the header: its cells can't be told apart by field.
  package let isMisaligned: Bool
  /// Signs of damage that its bytes bear (`DamageSign`).
  var signs: UInt16 = 0
}

/// Where each row stands.
package struct RowPlaces: Sendable, RandomAccessCollection {
  /// Number of the file that each row is in. The rows of a file follow one another.
  package private(set) var files = PackedColumn<Int32>()
  private var lines = PackedColumn<Int32>()
  private var starts = PackedColumn<Int>()
  /// In bytes.
  private(set) var lengths = PackedColumn<Int32>()
  private(set) var misalignments = PackedColumn<Bool>()
  private(set) var signs = PackedColumn<UInt16>()

  init(_ places: some Sequence<RowPlace> = []) { for place in places { append(place) } }

  mutating func append(_ place: RowPlace) {
    files.append(place.file)
    lines.append(place.line)
    starts.append(place.start)
    lengths.append(place.length)
    misalignments.append(place.isMisaligned)
    signs.append(place.signs)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { files.count }

  package subscript(row: Int) -> RowPlace {
    RowPlace(
      file: files[row], line: lines[row], start: starts[row], length: lengths[row], isMisaligned: misalignments[row], signs: signs[row])
  }
}
