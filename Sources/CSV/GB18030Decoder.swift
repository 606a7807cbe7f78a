import Glibc

/// GB18030 → UTF-8: characters of two bytes by `GB18030Table`, all others through glibc's `iconv`. One decoder belongs to one task: the descriptor keeps state while it works.
package final class GB18030Decoder {
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
  private let converter: IconvHandle

  /// Nil where the system has no GB18030 table.
  package init?() {
    guard let converter = IconvHandle(to: "UTF-8", from: "GB18030") else { return nil }
    self.converter = converter
  }

  /// The text as UTF-8 bytes, or nil if any sequence can't be decoded.
  package func decode(_ bytes: Span<UInt8>) -> [UInt8]? {
    var output: [UInt8] = []
    return append(decoding: bytes, to: &output) == 0 ? output : nil
  }

  /// Adds the text as UTF-8 bytes. Each character that can't be decoded becomes U+FFFD; the answer is how many did.
  /// Of what `EncodingDetector` takes for GB18030 these are eighteen four-byte codes without a meaning of their own (8235 9037 among them).
  @discardableResult
  package func append(decoding bytes: Span<UInt8>, to output: inout [UInt8]) -> Int {
    let table = GB18030Table.shared
    var replaced = 0
    var index = 0
    while index < bytes.count {
      // No character of one or two bytes takes more than three in UTF-8.
      output.append(addingCapacity: 3 * (bytes.count - index)) { text in
        while index < bytes.count {
          let codePoint = bytes[index] < 0x80 ? UInt32(bytes[index]) : table.codePoint(bytes, at: index)
          if codePoint == 0 { return }
          index += codePoint < 0x80 ? 1 : 2
          text.append(utf8Of: codePoint)
        }
      }
      if index < bytes.count { replaced += appendRare(bytes, &index, to: &output) }
    }
    return replaced
  }

  /// A character of four bytes, a NUL, or what is none: `iconv` knows.
  private func appendRare(_ bytes: Span<UInt8>, _ index: inout Int, to output: inout [UInt8]) -> Int {
    let length = bytes[index] == 0 ? 1 : max(1, GB18030Check.sequenceLength(bytes, at: index))
    let isDecoded = converter.convert(bytes.extracting(index..<(index + length)), from: 0, to: &output) == length
    if !isDecoded { output.append(contentsOf: Self.replacement) }
    index += length
    return isDecoded ? 0 : 1
  }
}

/// Owns one `iconv` descriptor: no pointer leaves it.
@safe final class IconvHandle {
  private let descriptor: iconv_t

  init?(to target: String, from source: String) {
    guard let opened = unsafe iconv_open(target, source), Int(bitPattern: opened) != -1 else { return nil }
    unsafe descriptor = opened
  }

  deinit { unsafe iconv_close(descriptor) }

  /// Converts from `start` on, adds to `output`, and gives the offset where it stopped: the input's end, or the first bad sequence.
  func convert(_ bytes: Span<UInt8>, from start: Int, to output: inout [UInt8]) -> Int {
    let length = bytes.count - start
    // No character of two bytes takes more than three in UTF-8, none of four more than four, and the other way round.
    let room = 2 * length + 8
    var stopped = start
    let converted = unsafe [UInt8](unsafeUninitializedCapacity: room) { target, filled in
      unsafe bytes.withUnsafeBytes { source in
        // iconv takes a mutable pointer by old custom; it never writes to its input.
        var input = unsafe UnsafeMutablePointer(
          mutating: source.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self))
        var inputLeft = length
        var outputStart = unsafe UnsafeMutableRawPointer(target.baseAddress)?.assumingMemoryBound(to: CChar.self)
        var outputLeft = room
        _ = unsafe iconv(descriptor, &input, &inputLeft, &outputStart, &outputLeft)
        stopped = bytes.count - inputLeft
        filled = room - outputLeft
      }
      _ = unsafe iconv(descriptor, nil, nil, nil, nil)
    }
    output.append(contentsOf: converted)
    return stopped
  }
}
