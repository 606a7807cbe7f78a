internal import CVector
import Glibc
internal import Synchronization

extension TextFile {
  /// The first place at or after `start` where `pattern`, which holds no line end, stands in the text's bytes.
  package func offset(of pattern: [UInt8], from start: Int) -> Int? { offset(of: pattern, from: start, chunkSize: 1 << 20) }

  func offset(of pattern: [UInt8], from start: Int, chunkSize: Int) -> Int? {
    guard case .onDisk = text else { return ByteSearch.first(pattern, in: text.bytes.span, from: start) }
    let first = Mutex(Int.max)
    _ = text.allLines(of: chunkSize, from: start) { lines in
      guard let found = ByteSearch.first(pattern, in: lines.bytes.span, from: 0) else { return true }
      first.withLock { $0 = min($0, lines.start + found) }
      return false
    }
    return first.withLock { $0 == Int.max ? nil : $0 }
  }

  /// The line, from 1, in which a byte stands.
  package func line(of offset: Int) -> Int {
    var line = 1
    for chunk in text.lineChunks() where chunk.start <= offset {
      line += EncodingDetector.place(of: offset - chunk.start, in: chunk.bytes.span).line - 1
    }
    return line
  }

  /// Where the line begins in which a byte stands; no further back than a header can reach.
  package func lineStart(of offset: Int) -> Int {
    let first = Swift.max(bodyStart, offset - 1 << 16)
    let before = text.part(first..<offset).bytes
    return before.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { first + $0 + 1 } ?? first
  }
}

package enum ByteSearch {
  static func first(_ pattern: [UInt8], in text: Span<UInt8>, from start: Int) -> Int? {
    guard !pattern.isEmpty, start < text.count else { return nil }
    // Safe: the search stays within the text.
    let place = unsafe text.extracting(start...).withUnsafeBufferPointer { rest in
      start + (unsafe cvector_find(rest.baseAddress, rest.count, pattern, pattern.count))
    }
    return place < text.count ? place : nil
  }

  /// Every place of `byte`, from the first of the bytes, with its neighbours: 0 before the bytes and behind them.
  package static func all(_ byte: UInt8, in bytes: ArraySlice<UInt8>, _ body: (_ place: Int, _ before: UInt8, _ behind: UInt8) -> Void) {
    unsafe bytes.withUnsafeBytes { text in
      guard let base = text.baseAddress else { return }
      var from = 0
      // Safe: the search stays within the text, and so does the place that it finds.
      while from < text.count, let found = unsafe memchr(base + from, Int32(byte), text.count - from) {
        let place = unsafe UnsafeRawPointer(found) - base
        body(place, place > 0 ? unsafe text[place - 1] : 0, place + 1 < text.count ? unsafe text[place + 1] : 0)
        from = place + 1
      }
    }
  }
}
