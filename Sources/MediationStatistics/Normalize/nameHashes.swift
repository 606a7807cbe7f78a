/// The hashes of the names in a list of parties, in order. The text is UTF-8; names stand between commas and the like, half or full width
/// (`nameSeparators`), blanks inside and around them are put aside. Names are compared and counted, never kept.
func nameHashes(_ text: Span<UInt8>) -> [UInt64] {
  var hashes: [UInt64] = []
  var name = NameHash()
  var index = 0
  while index < text.count {
    let skipped = separatorLength(text, index)
    if skipped > 0 {
      if let hash = name.taken() { hashes.append(hash) }
      index += skipped
      continue
    }
    let blank = blankLength(text, index)
    if blank == 0 { name.add(text[index]) }
    index += max(1, blank)
  }
  if let hash = name.taken() { hashes.append(hash) }
  return hashes
}

/// Words for no name at all.
private let nothings = ["无", "不涉及", "-", "--", "—", "——", "空"].map { contentHash($0) }

/// Hashes one name byte by byte; nothing comes out of nothing.
private struct NameHash {
  private var hash = ContentHasher()
  private var isEmpty = true

  mutating func add(_ byte: UInt8) {
    hash.add(byte)
    isEmpty = false
  }

  mutating func taken() -> UInt64? {
    guard !isEmpty else { return nil }
    defer { self = NameHash() }
    return nothings.contains(hash.finished) ? nil : hash.finished
  }
}

/// Length of the separator that starts at `index`, 0 for none: `, ; / |`, line ends, `，` `；` `、`, full-width `／` `｜`.
private func separatorLength(_ text: Span<UInt8>, _ index: Int) -> Int {
  switch text[index] {
  case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "|"), 0x0A, 0x0D: return 1
  case 0xEF where index + 2 < text.count:
    let tail = (text[index + 1], text[index + 2])
    return tail == (0xBC, 0x8C) || tail == (0xBC, 0x9B) || tail == (0xBC, 0x8F) || tail == (0xBD, 0x9C) ? 3 : 0
  case 0xE3 where index + 2 < text.count: return text[index + 1] == 0x80 && text[index + 2] == 0x81 ? 3 : 0
  default: return 0
  }
}

/// Length of the blank that starts at `index`, 0 for none: space, tab, no-break space, ideographic space.
private func blankLength(_ text: Span<UInt8>, _ index: Int) -> Int {
  switch text[index] {
  case 0x20, 0x09: 1
  case 0xC2 where index + 1 < text.count && text[index + 1] == 0xA0: 2
  case 0xE3 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x80: 3
  default: 0
  }
}
