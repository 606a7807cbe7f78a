internal import CVector

/// Strict UTF-8 after Unicode's table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF.
enum UTF8Check {
  /// The offset of the first ill-formed sequence at or after `start`, or nil.
  static func firstBad(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    let rest = bytes.extracting(start..<bytes.count)
    // Safe: no byte behind the count is read.
    let sound = unsafe rest.withUnsafeBufferPointer { unsafe cvector_soundUTF8($0.baseAddress, $0.count) }
    return firstBadByCharacters(bytes, from: start + sound)
  }

  /// The same, character by character.
  static func firstBadByCharacters(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while true {
      index = skipASCII(bytes, from: index)
      // Chinese text comes in runs: stay here until the next ASCII byte.
      while index < bytes.count, bytes[index] >= 0x80 {
        let length = sequenceLength(bytes, at: index)
        if length == 0 { return index }
        index += length
      }
      if index >= bytes.count { return nil }
    }
  }

  /// Whether some line is UTF-8 beyond chance: at least four hanzi, and nothing ill-formed. In a file that isn't UTF-8 throughout it tells
  /// of a cut or a mixed file. A line of GB18030 gives this by chance about once in 10^10: each sequence of three bytes needs a lead E3–E9,
  /// which is rare in both levels of hanzi, and the sequences must fill the whole line.
  static func hasPureLine(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    var hanzi = 0
    while true {
      let ascii = index
      index = skipASCII(bytes, from: index)
      if hanzi >= 4, index >= bytes.count || containsLineEnd(bytes, ascii..<index) { return true }
      if index >= bytes.count { return false }
      if index > ascii, containsLineEnd(bytes, ascii..<index) { hanzi = 0 }
      let length = sequenceLength(bytes, at: index)
      if length == 0 {
        index = lineEnd(bytes, from: index)
        hanzi = 0
      } else {
        if length == 3, bytes[index] >= 0xE3, bytes[index] <= 0xE9 { hanzi += 1 }
        index += length
      }
    }
  }

  private static func containsLineEnd(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.contains { bytes[$0] == 0x0A || bytes[$0] == 0x0D }
  }

  private static func lineEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let word = ByteWord.load(bytes, at: index, before: bytes.count)
      let ends = ByteWord.equal(word, ByteWord.repeated(0x0A)) | ByteWord.equal(word, ByteWord.repeated(0x0D))
      if ends != 0 { return index + ByteWord.firstIndex(ends) }
      index += ByteWord.width
    }
    return bytes.count
  }

  /// The length (2…4) of the well-formed sequence above ASCII at `index`, or 0.
  @inline(__always)
  static func sequenceLength(_ bytes: Span<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    let left = bytes.count - index
    if lead >= 0xE0 && lead <= 0xEF {
      guard left >= 3, isContinuation(bytes[index + 2]) else { return 0 }
      let second = bytes[index + 1]
      let low: UInt8 = lead == 0xE0 ? 0xA0 : 0x80
      let high: UInt8 = lead == 0xED ? 0x9F : 0xBF
      return second >= low && second <= high ? 3 : 0
    }
    if lead >= 0xC2 && lead <= 0xDF { return left >= 2 && isContinuation(bytes[index + 1]) ? 2 : 0 }
    guard lead >= 0xF0, lead <= 0xF4, left >= 4 else { return 0 }
    let second = bytes[index + 1]
    let low: UInt8 = lead == 0xF0 ? 0x90 : 0x80
    let high: UInt8 = lead == 0xF4 ? 0x8F : 0xBF
    guard second >= low, second <= high else { return 0 }
    return isContinuation(bytes[index + 2]) && isContinuation(bytes[index + 3]) ? 4 : 0
  }

  @inline(__always)
  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
