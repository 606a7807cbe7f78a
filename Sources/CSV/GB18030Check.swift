internal import CVector

/// GB18030 by its structure: one, two and four bytes, the four-byte forms only where the standard maps them.
enum GB18030Check {
  /// What one pass over a file found.
  struct Census: Equatable {
    /// The offset of the first sequence that isn't GB18030.
    var firstBad: Int?
    /// Two-byte characters, and how many of them are usual in Chinese office texts (the levels and the punctuation of GB 2312).
    var characters = 0
    var common = 0
    var firstUncommon: Int?

    /// At least half of the characters are common ones. Big5 passes the structure of GB18030, but not this. Measured on 14,000 characters of
    /// office texts (court and case names, forms, rules), as the share of common characters in random pieces of a length:
    ///
    ///     characters   simplified, GB18030   traditional, GB18030   traditional, Big5   (least / median / greatest)
    ///     20           95 / 100 / 100 %      25 / 75 / 100 %        0 / 20 / 65 %
    ///     100          99 / 100 / 100 %      47 / 72 / 93 %         4 / 21 / 45 %
    ///     2,000        100 / 100 / 100 %     61 / 75 / 83 %         15 / 20 / 26 %
    ///
    /// Below eight characters there is nothing to measure, and the structure alone decides.
    static let fewest = 8
    /// From so many on, Big5 never looks plausible; of fewer, up to two of three may look common.
    static let enough = 100

    var isPlausible: Bool { characters < Self.fewest || common * 2 >= characters }

    /// Too few characters to be sure, or few of which a fifth isn't common: it may be Big5.
    var isDoubtful: Bool { characters < Self.fewest || characters < Self.enough && common * 5 < characters * 4 }
  }

  static func census(_ bytes: Span<UInt8>) -> Census { census(bytes, inRuns: true) }

  /// `inRuns`: usual characters are taken many at a time, which changes no number.
  static func census(_ bytes: Span<UInt8>, inRuns: Bool) -> Census {
    var index = 0
    var (characters, common) = (0, 0)
    var firstUncommon: Int?
    var length = 1
    while index < bytes.count, length > 0 {
      if inRuns {
        let run = run(bytes, from: index)
        characters += run.characters
        common += run.common
        if firstUncommon == nil, run.firstUncommon < run.length { firstUncommon = index + run.firstUncommon }
        index += run.length
        if index == bytes.count { break }
      }
      // Chinese text comes in runs: only an ASCII byte is worth a look at the whole word.
      if bytes[index] < 0x80 {
        index = skipASCII(bytes, from: index)
        continue
      }
      length = sequenceLength(bytes, at: index)
      if length == 2 {
        let isCommon = Self.isCommon(bytes[index], bytes[index + 1])
        characters += 1
        common += isCommon ? 1 : 0
        if !isCommon, firstUncommon == nil { firstUncommon = index }
      }
      index += length
    }
    return Census(firstBad: length == 0 ? index : nil, characters: characters, common: common, firstUncommon: firstUncommon)
  }

  private static func run(_ bytes: Span<UInt8>, from start: Int) -> cvector_Run {
    // Safe: no byte behind the count is read.
    unsafe bytes.extracting(start..<bytes.count).withUnsafeBufferPointer { unsafe cvector_twoByteRun($0.baseAddress, $0.count) }
  }

  /// The length (2 or 4) of the character above ASCII at `index`, or 0.
  @inline(__always)
  static func sequenceLength(_ bytes: Span<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    guard lead >= 0x81, lead <= 0xFE, index + 1 < bytes.count else { return 0 }
    let second = bytes[index + 1]
    if second >= 0x40 { return second != 0x7F && second != 0xFF ? 2 : 0 }
    guard second >= 0x30, second <= 0x39, index + 3 < bytes.count else { return 0 }
    return isMapped(lead, second, bytes[index + 2], bytes[index + 3]) ? 4 : 0
  }

  /// The standard maps 81308130–8431A439 to the rest of the first plane and 90308130–E3329A35 to the other planes.
  private static func isMapped(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> Bool {
    guard third >= 0x81, third <= 0xFE, fourth >= 0x30, fourth <= 0x39 else { return false }
    let linear = ((Int(first) - 0x81) * 10 + Int(second) - 0x30) * 1260 + (Int(third) - 0x81) * 10 + Int(fourth) - 0x30
    return linear < 39420 || (linear >= 189_000 && linear < 189_000 + 0x100000)
  }

  /// Rows A1–A3 (punctuation, full-width forms) and B0–F7 (both levels of hanzi) of GB 2312.
  @inline(__always)
  private static func isCommon(_ lead: UInt8, _ trail: UInt8) -> Bool {
    trail >= 0xA1 && (lead >= 0xB0 && lead <= 0xF7 || lead >= 0xA1 && lead <= 0xA3)
  }
}
