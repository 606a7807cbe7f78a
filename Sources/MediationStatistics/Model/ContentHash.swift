/// A 64-bit hash of bytes with a fixed seed (FNV-1a, finished with a mixer): the same on every machine and run, unlike Swift's `Hasher`.
/// For comparing texts that are never shown, and for telling rows without a code apart: with 64 bits two of ten million texts collide by
/// chance once in some 400,000 runs.
func contentHash(_ bytes: Span<UInt8>) -> UInt64 {
  var hasher = ContentHasher()
  for index in bytes.indices { hasher.add(bytes[index]) }
  return hasher.finished
}

/// The same of the bytes above the blank, 0 when there are none: text of which blanks and line ends are no part.
func visibleHash(_ bytes: Span<UInt8>) -> UInt64 {
  var hasher = ContentHasher()
  var isEmpty = true
  for index in bytes.indices where bytes[index] > 0x20 {
    hasher.add(bytes[index])
    isEmpty = false
  }
  return isEmpty ? 0 : hasher.finished
}

/// The same, byte by byte.
struct ContentHasher {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  var finished: UInt64 { mixed(state) }
}

func contentHash(_ text: String) -> UInt64 { contentHash(Array(text.utf8).span) }

/// One hash for a sequence of hashes; their order counts.
func combined(_ hashes: some Sequence<UInt64>) -> UInt64 { hashes.reduce(0x9E37_79B9_7F4A_7C15, joined) }

/// The hash of a sequence with one more behind it.
func joined(_ hash: UInt64, _ next: UInt64) -> UInt64 { mixed(hash &* 31 &+ next) }

/// The finalizer of SplitMix64.
private func mixed(_ value: UInt64) -> UInt64 {
  var z = value &+ 0x9E37_79B9_7F4A_7C15
  z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
  z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
  return z ^ (z >> 31)
}
