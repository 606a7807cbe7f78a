import CZlib

/// A stretch of a part, packed by itself: the pieces of a part lie end to end and are one deflate stream, so that they can be made on
/// several cores and in any order.
struct PackedPiece: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Of what was packed.
  private(set) var size = 0
  private(set) var checksum: UInt32 = 0

  /// Puts another stretch behind this one.
  mutating func note(_ next: PackedPiece) {
    checksum = UInt32(truncatingIfNeeded: crc32_combine(UInt(checksum), UInt(next.checksum), next.size))
    size += next.size
  }
}

/// Packs one piece. Ended by a flush to a whole byte, or, the last one of a part, by the end of the stream.
@safe final class PiecePacker {
  /// Quick: more would save a tenth of the bytes for twice the time (docs/decisions/0017-row-sheets.md).
  static let level: Int32 = 2

  private let stream: UnsafeMutablePointer<z_stream>
  private var packed: [UInt8] = []
  private var room = [UInt8](repeating: 0, count: 1 << 16)
  private var size = 0
  private var checksum: UInt = 0

  /// Nil where zlib gets no memory.
  init?() {
    unsafe stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let code = unsafe deflateInit2_(
      stream, Self.level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else { return nil }
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe run(bytes, Z_NO_FLUSH)
    size += bytes.count
    checksum = unsafe crc32(checksum, bytes.baseAddress, UInt32(bytes.count))
  }

  func finish(isLast: Bool) -> PackedPiece {
    unsafe run(UnsafeBufferPointer(start: nil, count: 0), isLast ? Z_FINISH : Z_SYNC_FLUSH)
    return PackedPiece(bytes: packed, size: size, checksum: UInt32(truncatingIfNeeded: checksum))
  }

  private func run(_ bytes: UnsafeBufferPointer<UInt8>, _ flush: Int32) {
    unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
    unsafe stream.pointee.avail_in = UInt32(bytes.count)
    repeat {
      let made = unsafe room.withUnsafeMutableBufferPointer { out in
        unsafe stream.pointee.next_out = out.baseAddress
        unsafe stream.pointee.avail_out = UInt32(out.count)
        _ = unsafe deflate(stream, flush)
        return out.count - Int(unsafe stream.pointee.avail_out)
      }
      packed.append(contentsOf: room[..<made])
    } while unsafe stream.pointee.avail_out == 0
  }
}
