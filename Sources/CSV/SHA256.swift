internal import CSHA

/// SHA-256 after FIPS 180-4, fed in pieces of any size. By the processor's own instructions where it has them; else in plain words, which tests
/// compare with them.
package struct SHA256: Sendable {
  private static let blockSize = 64
  private var state: State
  private var pending: [UInt8] = []
  private var byteCount: UInt64 = 0

  package init() { self.init(usesInstructions: SHA256.hasInstructions) }

  init(usesInstructions: Bool) { state = State(usesInstructions: usesInstructions) }

  static let hasInstructions = csha_isSupported()

  package mutating func update(_ bytes: Span<UInt8>) {
    byteCount &+= UInt64(bytes.count)
    var offset = 0
    if !pending.isEmpty {
      offset = min(Self.blockSize - pending.count, bytes.count)
      for index in 0..<offset { pending.append(bytes[index]) }
      guard pending.count == Self.blockSize else { return }
      let block = pending
      pending.removeAll()
      state.absorb(block.span, from: 0, to: Self.blockSize)
    }
    let whole = offset + (bytes.count - offset) / Self.blockSize * Self.blockSize
    state.absorb(bytes, from: offset, to: whole)
    for index in whole..<bytes.count { pending.append(bytes[index]) }
  }

  /// The digest's 32 bytes of all that was given so far. More may be added afterwards; the hash goes on as if never asked.
  package func finalize() -> [UInt8] {
    var tail = pending
    tail.append(0x80)
    while tail.count % Self.blockSize != Self.blockSize - 8 { tail.append(0) }
    let bitCount = byteCount &* 8
    for shift in stride(from: UInt64(56), through: 0, by: -8) { tail.append(UInt8(truncatingIfNeeded: bitCount &>> shift)) }
    var last = state
    last.absorb(tail.span, from: 0, to: tail.count)
    return last.bytes
  }

  /// The digest as 64 lower-case hexadecimal digits.
  package var hex: String { SHA256.hex(finalize()) }

  /// The digest of `bytes` as 64 lower-case hexadecimal digits.
  package static func hex(of bytes: Span<UInt8>) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.hex
  }

  private static func hex(_ digest: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest { text += [digits[Int(byte &>> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}

extension SHA256 {
  /// The eight working words between blocks (FIPS 180-4 §5.3.3 gives the first ones).
  private struct State: Sendable {
    var words: SIMD8<UInt32> = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    let usesInstructions: Bool

    init(usesInstructions: Bool) { self.usesInstructions = usesInstructions }

    var bytes: [UInt8] {
      var digest: [UInt8] = []
      for index in 0..<8 {
        for shift in stride(from: UInt32(24), through: 0, by: -8) { digest.append(UInt8(truncatingIfNeeded: words[index] &>> shift)) }
      }
      return digest
    }

    /// Takes the whole blocks in `from ..< to`.
    mutating func absorb(_ bytes: Span<UInt8>, from: Int, to: Int) {
      if usesInstructions { return absorbByInstructions(bytes, from: from, to: to) }
      var offset = from
      while offset < to {
        absorbBlock(bytes, at: offset)
        offset += SHA256.blockSize
      }
    }

    /// Safe: eight words have the layout of `words`, and the blocks lie within the span.
    private mutating func absorbByInstructions(_ bytes: Span<UInt8>, from: Int, to: Int) {
      guard from < to else { return }
      unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe withUnsafeMutableBytes(of: &words) { words in
          guard let state = unsafe words.assumingMemoryBound(to: UInt32.self).baseAddress, let start = bytes.baseAddress else {
            return
          }
          unsafe csha_absorb(state, start + from, (to - from) / SHA256.blockSize)
        }
      }
    }

    private mutating func absorbBlock(_ bytes: Span<UInt8>, at offset: Int) {
      var schedule = InlineArray<16, UInt32>(repeating: 0)
      for index in 0..<16 {
        // Safe: every bit pattern is a UInt32, and the raw span checks its bounds.
        schedule[index] = UInt32(bigEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset + index * 4, as: UInt32.self))
      }
      var working = words
      for round in stride(from: 0, to: 48, by: 16) { SHA256.sixteenRounds(&working, &schedule, from: round, extending: true) }
      SHA256.sixteenRounds(&working, &schedule, from: 48, extending: false)
      words &+= working
    }
  }

  /// Sixteen rounds. The eight names turn by one place a round: written out, no word has to move.
  @inline(__always)
  private static func sixteenRounds(
    _ working: inout SIMD8<UInt32>, _ schedule: inout InlineArray<16, UInt32>, from start: Int, extending: Bool
  ) {
    var (a, b, c, d) = (working[0], working[1], working[2], working[3])
    var (e, f, g, h) = (working[4], working[5], working[6], working[7])
    round(a, b, c, &d, e, f, g, &h, take(&schedule, 0, constant: start + 0, extending))
    round(h, a, b, &c, d, e, f, &g, take(&schedule, 1, constant: start + 1, extending))
    round(g, h, a, &b, c, d, e, &f, take(&schedule, 2, constant: start + 2, extending))
    round(f, g, h, &a, b, c, d, &e, take(&schedule, 3, constant: start + 3, extending))
    round(e, f, g, &h, a, b, c, &d, take(&schedule, 4, constant: start + 4, extending))
    round(d, e, f, &g, h, a, b, &c, take(&schedule, 5, constant: start + 5, extending))
    round(c, d, e, &f, g, h, a, &b, take(&schedule, 6, constant: start + 6, extending))
    round(b, c, d, &e, f, g, h, &a, take(&schedule, 7, constant: start + 7, extending))
    round(a, b, c, &d, e, f, g, &h, take(&schedule, 8, constant: start + 8, extending))
    round(h, a, b, &c, d, e, f, &g, take(&schedule, 9, constant: start + 9, extending))
    round(g, h, a, &b, c, d, e, &f, take(&schedule, 10, constant: start + 10, extending))
    round(f, g, h, &a, b, c, d, &e, take(&schedule, 11, constant: start + 11, extending))
    round(e, f, g, &h, a, b, c, &d, take(&schedule, 12, constant: start + 12, extending))
    round(d, e, f, &g, h, a, b, &c, take(&schedule, 13, constant: start + 13, extending))
    round(c, d, e, &f, g, h, a, &b, take(&schedule, 14, constant: start + 14, extending))
    round(b, c, d, &e, f, g, h, &a, take(&schedule, 15, constant: start + 15, extending))
    working = SIMD8(a, b, c, d, e, f, g, h)
  }

  /// Constant plus schedule word of one round. The word is then replaced by the one sixteen rounds on (§6.2.2 step 1).
  @inline(__always)
  private static func take(_ w: inout InlineArray<16, UInt32>, _ index: Int, constant: Int, _ extending: Bool) -> UInt32 {
    let word = w[index]
    if extending {
      let near = w[(index &+ 1) & 15]
      let far = w[(index &+ 14) & 15]
      let small0 = turn(near, 7) ^ turn(near, 18) ^ (near &>> 3)
      let small1 = turn(far, 17) ^ turn(far, 19) ^ (far &>> 10)
      w[index] = word &+ small0 &+ w[(index &+ 9) & 15] &+ small1
    }
    return sha256Constants[constant] &+ word
  }

  /// One round (§6.2.2 step 3); `k` is constant plus schedule word.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ k: UInt32
  ) {
    let choice = g ^ (e & (f ^ g))
    let majority = (a & b) | (c & (a | b))
    let first = h &+ (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) &+ choice &+ k
    d = d &+ first
    h = first &+ (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) &+ majority
  }

  @inline(__always)
  private static func turn(_ word: UInt32, _ bits: UInt32) -> UInt32 { word &>> bits | word &<< (32 &- bits) }
}

/// FIPS 180-4 §4.2.2: the first 32 bits of the fractional parts of the cube roots of the first 64 primes.
private let sha256Constants: InlineArray<64, UInt32> = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
  0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
  0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
  0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
  0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
  0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
  0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
  0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
]
