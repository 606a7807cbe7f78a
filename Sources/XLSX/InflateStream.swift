import CZlib

/// A raw deflate stream whose packed bytes come in pieces of any size.
@safe final class InflateStream {
  private let stream: UnsafeMutablePointer<z_stream>
  private let limit: Int
  private var outcome = Inflater.Outcome()
  private var isEnded = false
  private var piece = [UInt8](repeating: 0, count: Inflater.pieceSize)

  /// `limit`: more bytes than that are refused.
  init(limit: Int) throws(Inflater.Failure) {
    unsafe stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    self.limit = limit
    guard unsafe inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { throw .damaged }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Hands out what these packed bytes give. Bytes behind the end of the stream are damage.
  func add(
    _ packed: borrowing Span<UInt8>, until isDone: () -> Bool = { false }, to take: (borrowing Span<UInt8>) -> Void
  ) throws(Inflater.Failure) {
    guard packed.count > 0 else { return }
    guard !isEnded else { throw .damaged }
    try unsafe packed.withUnsafeBufferPointer { bytes throws(Inflater.Failure) in
      unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
      unsafe stream.pointee.avail_in = UInt32(bytes.count)
      while try step(until: isDone, to: take) {}
    }
  }

  /// What came out, once the stream has ended.
  func whole() throws(Inflater.Failure) -> Inflater.Outcome {
    guard isEnded else { throw .damaged }
    return outcome
  }

  /// Fills the piece once and hands it out; false when the input is used up or the stream ends.
  private func step(until isDone: () -> Bool, to take: (borrowing Span<UInt8>) -> Void) throws(Inflater.Failure) -> Bool {
    let code = unsafe piece.withUnsafeMutableBufferPointer { out in
      unsafe stream.pointee.next_out = out.baseAddress
      unsafe stream.pointee.avail_out = UInt32(out.count)
      return unsafe CZlib.inflate(stream, Z_NO_FLUSH)
    }
    let room = Int(unsafe stream.pointee.avail_out)
    let made = Inflater.pieceSize - room
    outcome.add(piece.span.extracting(0..<made))
    guard outcome.size <= limit else { throw .tooLong }
    take(piece.span.extracting(0..<made))
    guard !isDone() else { throw .stopped }
    let rest = unsafe stream.pointee.avail_in
    if code == Z_STREAM_END {
      isEnded = true
      guard rest == 0 else { throw .damaged }
      return false
    }
    // `Z_BUF_ERROR`: nothing could be done, for there is no input left.
    guard code == Z_OK || (code == Z_BUF_ERROR && rest == 0) else { throw .damaged }
    return room == 0 || rest > 0
  }
}
