/// A value that a `PackedColumn` can hold: it stands for a word and comes back from it. Words keep the order of values as far as they have one, so
/// that what lies close together takes few bytes; word 0 is that of an absent or first value, which is kept apart and widens no block.
package protocol PackedValue: Sendable, Equatable {
  init(word: UInt64)
  var word: UInt64 { get }
}

extension Int64: PackedValue {
  package init(word: UInt64) { self = Int64(bitPattern: word ^ 1 << 63) }
  package var word: UInt64 { UInt64(bitPattern: self) ^ 1 << 63 }
}

extension Int: PackedValue {
  package init(word: UInt64) { self = Int(Int64(word: word)) }
  package var word: UInt64 { Int64(self).word }
}

extension Int32: PackedValue {
  package init(word: UInt64) { self = Int32(bitPattern: UInt32(truncatingIfNeeded: word) ^ 1 << 31) }
  package var word: UInt64 { UInt64(UInt32(bitPattern: self) ^ 1 << 31) }
}

extension UInt16: PackedValue {
  package init(word: UInt64) { self = UInt16(truncatingIfNeeded: word) }
  package var word: UInt64 { UInt64(self) }
}

extension UInt64: PackedValue {
  package init(word: UInt64) { self = word }
  package var word: UInt64 { self }
}

extension Bool: PackedValue {
  package init(word: UInt64) { self = word != 0 }
  package var word: UInt64 { self ? 1 : 0 }
}
