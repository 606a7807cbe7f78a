import CZlib

/// Unpacks one part piece by piece and takes its CRC-32 on the way, so that a sheet of any size needs one small buffer.
struct Inflater {
  static let pieceSize = 1 << 16

  /// `stopped` is no fault: whoever takes the pieces has had enough.
  enum Failure: Error { case damaged, tooLong, stopped }

  /// Bytes that came out, and their CRC-32.
  struct Outcome: Equatable {
    var size = 0
    var checksum: UInt32 = 0
  }

  /// Unpacks a raw deflate stream, which must fill the range exactly. Stops at the first byte beyond `limit`.
  static func inflate(
    _ bytes: [UInt8], _ range: Range<Int>, limit: Int, until isDone: () -> Bool = { false }, to take: (borrowing Span<UInt8>) -> Void
  ) throws(Failure) -> Outcome {
    var outcome = Outcome()
    let code = unsafe bytes.withUnsafeBufferPointer { whole in
      unsafe run(UnsafeBufferPointer(rebasing: whole[range]), limit: limit, outcome: &outcome, until: isDone, to: take)
    }
    guard code != stoppedCode else { throw .stopped }
    guard outcome.size <= limit else { throw .tooLong }
    guard code == Z_STREAM_END else { throw .damaged }
    return outcome
  }

  static func checksum(of bytes: [UInt8]) -> UInt32 {
    var outcome = Outcome()
    outcome.add(bytes.span)
    return outcome.checksum
  }

  /// Hands over a stored part, in the same pieces.
  static func copy(
    _ bytes: [UInt8], _ range: Range<Int>, until isDone: () -> Bool = { false }, to take: (borrowing Span<UInt8>) -> Void
  ) throws(Failure) -> Outcome {
    var outcome = Outcome()
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(range.upperBound, start + pieceSize)
      outcome.add(bytes.span.extracting(start..<end))
      take(bytes.span.extracting(start..<end))
      guard !isDone() else { throw .stopped }
      start = end
    }
    return outcome
  }

  /// A number that zlib does not use.
  private static let stoppedCode: Int32 = 100

  /// Gives zlib's last code; `Z_STREAM_END` only if all of the input was used.
  private static func run(
    _ packed: UnsafeBufferPointer<UInt8>, limit: Int, outcome: inout Outcome, until isDone: () -> Bool,
    to take: (borrowing Span<UInt8>) -> Void
  ) -> Int32 {
    var stream = unsafe z_stream()
    guard unsafe inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return Z_MEM_ERROR }
    defer { unsafe inflateEnd(&stream) }
    unsafe stream.next_in = UnsafeMutablePointer(mutating: packed.baseAddress)
    unsafe stream.avail_in = UInt32(packed.count)
    var piece = [UInt8](repeating: 0, count: pieceSize)
    while true {
      let code = unsafe piece.withUnsafeMutableBufferPointer { out in
        unsafe stream.next_out = out.baseAddress
        unsafe stream.avail_out = UInt32(out.count)
        return unsafe CZlib.inflate(&stream, Z_NO_FLUSH)
      }
      let made = pieceSize - Int(unsafe stream.avail_out)
      outcome.add(piece.span.extracting(0..<made))
      guard outcome.size <= limit else { return Z_BUF_ERROR }
      take(piece.span.extracting(0..<made))
      guard !isDone() else { return stoppedCode }
      if code == Z_STREAM_END { return unsafe stream.avail_in == 0 ? code : Z_DATA_ERROR }
      guard code == Z_OK, made > 0 else { return Z_DATA_ERROR }
    }
  }
}

extension Inflater.Outcome {
  fileprivate mutating func add(_ piece: borrowing Span<UInt8>) {
    size += piece.count
    checksum = unsafe piece.withUnsafeBufferPointer { bytes in
      UInt32(truncatingIfNeeded: unsafe crc32(UInt(checksum), bytes.baseAddress, UInt32(bytes.count)))
    }
  }
}
