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
    let stream = try InflateStream(limit: limit)
    try stream.add(bytes.span.extracting(range), until: isDone, to: take)
    return try stream.whole()
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
}

extension Inflater.Outcome {
  mutating func add(_ piece: borrowing Span<UInt8>) {
    size += piece.count
    checksum = unsafe piece.withUnsafeBufferPointer { bytes in
      UInt32(truncatingIfNeeded: unsafe crc32(UInt(checksum), bytes.baseAddress, UInt32(bytes.count)))
    }
  }
}
