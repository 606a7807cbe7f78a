import Glibc

/// Finds a file's encoding from all of its bytes, or refuses. The order: signatures of binary files, byte-order marks, the pattern of
/// NULs in UTF-16, strict UTF-8, GB18030 by its structure and then by plausibility. Nothing is guessed from a sample.
package enum EncodingDetector {
  /// A web page is no table; whoever reads pages says so with `acceptsMarkup`.
  package static func detect(_ bytes: Span<UInt8>, acceptsMarkup: Bool = false) throws(EncodingFault) -> TextEncoding {
    if let kind = BinaryKind.of(bytes), !(acceptsMarkup && kind == .markup) { throw .binary(kind) }
    for encoding in [TextEncoding.utf8BOM, .utf16LEBOM, .utf16BEBOM] where starts(bytes, with: encoding.byteOrderMark) {
      return try confirm(encoding, bytes)
    }
    if let nul = firstNUL(bytes) {
      guard let encoding = UTF16Check.order(bytes) else { throw .nul(place(of: nul, in: bytes)) }
      return try confirm(encoding, bytes)
    }
    guard let badUTF8 = UTF8Check.firstBad(bytes, from: 0) else { return .utf8 }
    return try confirmGB18030(bytes, badUTF8: badUTF8)
  }

  /// An encoding that the file itself names: it must hold to the last byte.
  private static func confirm(_ encoding: TextEncoding, _ bytes: Span<UInt8>) throws(EncodingFault) -> TextEncoding {
    let start = encoding.byteOrderMark.count
    if encoding.isUTF16 {
      if let bad = UTF16Check.firstBad(bytes, from: start, bigEndian: encoding.isBigEndian) {
        throw .invalid(encoding, UTF16Check.place(of: bad, in: bytes, bigEndian: encoding.isBigEndian))
      }
      return encoding
    }
    if let nul = firstNUL(bytes) { throw .nul(place(of: nul, in: bytes)) }
    if let bad = UTF8Check.firstBad(bytes, from: start) { throw .invalid(encoding, place(of: bad, in: bytes)) }
    return encoding
  }

  private static func confirmGB18030(_ bytes: Span<UInt8>, badUTF8: Int) throws(EncodingFault) -> TextEncoding {
    let census = GB18030Check.census(bytes)
    if UTF8Check.hasPureLine(bytes) { throw .mixed(place(of: badUTF8, in: bytes)) }
    if let bad = census.firstBad {
      throw .unknown(utf8: place(of: badUTF8, in: bytes), gb18030: place(of: bad, in: bytes))
    }
    guard census.isPlausible else {
      throw .implausible(common: census.common, characters: census.characters, place(of: census.firstUncommon ?? 0, in: bytes))
    }
    return .gb18030
  }

  static func holdsNoNUL(_ bytes: Span<UInt8>) -> Bool { firstNUL(bytes) == nil }

  /// The offset of the first NUL byte.
  private static func firstNUL(_ bytes: Span<UInt8>) -> Int? {
    unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress, let found = unsafe memchr(base, 0, raw.count) else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  /// CR LF, LF and a lone CR each end a line.
  static func place(of offset: Int, in bytes: Span<UInt8>) -> Place {
    var line = 1
    for index in 0..<min(offset, bytes.count) {
      let isLoneCR = bytes[index] == 0x0D && (index + 1 >= bytes.count || bytes[index + 1] != 0x0A)
      if bytes[index] == 0x0A || isLoneCR { line += 1 }
    }
    return Place(offset: offset, line: line)
  }
}
