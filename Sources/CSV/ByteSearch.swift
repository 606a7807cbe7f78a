import Glibc

extension TextFile {
  /// The first place at or after `start` where `pattern` stands in the text's bytes. Horspool's search: it looks at few bytes besides those
  /// where the pattern may end.
  package func offset(of pattern: [UInt8], from start: Int) -> Int? {
    guard let last = pattern.last, pattern.count < Int(UInt8.max) else { return nil }
    var steps = [UInt8](repeating: UInt8(pattern.count), count: 256)
    for (place, byte) in pattern.dropLast().enumerated() { steps[Int(byte)] = UInt8(pattern.count - 1 - place) }
    let (text, table) = (bytes.span, steps.span)
    var end = start + pattern.count - 1
    while end < text.count {
      let byte = text[end]
      if byte == last, (0..<pattern.count).allSatisfy({ text[end - pattern.count + 1 + $0] == pattern[$0] }) {
        return end - pattern.count + 1
      }
      end += Int(table[Int(byte)])
    }
    return nil
  }

  /// The line, from 1, in which a byte stands.
  package func line(of offset: Int) -> Int { EncodingDetector.place(of: offset, in: bytes.span).line }

  /// Where the line begins in which a byte stands; no further back than a header can reach.
  package func lineStart(of offset: Int) -> Int {
    var start = offset
    while start > bodyStart, start > offset - 1 << 16, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    return start
  }
}

extension TextFile {
  /// All places of an ASCII byte, given the bytes before and behind it (0 at the ends of the text).
  package func offsets(of byte: UInt8, where isWanted: (_ before: UInt8, _ behind: UInt8) -> Bool) -> [Int] {
    var offsets: [Int] = []
    unsafe bytes.withUnsafeBytes { text in
      guard let base = text.baseAddress else { return }
      var from = 0
      // Safe: the search stays within the text, and so does the place that it finds.
      while from < text.count, let found = unsafe memchr(base + from, Int32(byte), text.count - from) {
        let offset = unsafe UnsafeRawPointer(found) - base
        let before = offset > 0 ? unsafe text[offset - 1] : 0
        let behind = offset + 1 < text.count ? unsafe text[offset + 1] : 0
        if isWanted(before, behind) { offsets.append(offset) }
        from = offset + 1
      }
    }
    return offsets
  }
}
