internal import Dispatch
import Glibc
internal import Synchronization

/// Some consecutive bytes of a text, and where they stand in it.
package struct TextWindow: Sendable {
  package fileprivate(set) var bytes: [UInt8]
  /// The offset in the text of the first of them.
  package fileprivate(set) var start: Int
  /// Bytes of the whole text.
  package let size: Int

  package init(_ bytes: [UInt8], start: Int = 0, of size: Int? = nil) {
    (self.bytes, self.start, self.size) = (bytes, start, size ?? start + bytes.count)
  }

  var reachesEnd: Bool { start + bytes.count >= size }
}

/// A text of any length: held in memory where it is small or was made there, else read from its file part by part, as often as it is asked for.
package enum StoredText: Sendable {
  case held([UInt8])
  case onDisk(OpenFile)

  /// Files up to so many bytes are held: an office's exports, whose rows are looked at more than once.
  static let heldSize = 8 << 20

  package var count: Int {
    switch self {
    case .held(let bytes): bytes.count
    case .onDisk(let file): file.size
    }
  }

  /// The whole text: for small ones, and for those that must be written anew.
  package var bytes: [UInt8] {
    switch self {
    case .held(let bytes): bytes
    case .onDisk(let file): file.read(0..<file.size)
    }
  }

  /// What went wrong with the file since it was opened.
  package var fault: FileFault? {
    switch self {
    case .held: nil
    case .onDisk(let file): file.fault
    }
  }

  /// At least `length` bytes from `start` on, or up to the end. What is held is given whole, without a copy.
  package func window(from start: Int, _ length: Int) -> TextWindow {
    switch self {
    case .held(let bytes): TextWindow(bytes)
    case .onDisk(let file): TextWindow(file.read(start..<min(file.size, start + length)), start: start, of: file.size)
    }
  }

  /// These bytes and no others, as if the text ended behind them.
  package func part(_ range: Range<Int>) -> TextWindow {
    switch self {
    case .held(let bytes): TextWindow(Array(bytes[range]), start: range.lowerBound)
    case .onDisk(let file): TextWindow(file.read(range), start: range.lowerBound)
    }
  }

  /// The text's bytes from the first to the last, some at a time; what is held, at once.
  func forEachChunk(_ body: (Span<UInt8>) -> Void) {
    switch self {
    case .held(let bytes): body(bytes.span)
    case .onDisk(let file):
      var bytes: [UInt8] = []
      for start in stride(from: 0, to: file.size, by: Self.chunkSize) {
        file.read(start..<Swift.min(file.size, start + Self.chunkSize), into: &bytes)
        body(bytes.span)
      }
    }
  }

  /// Small enough for the processor's second cache.
  private static let chunkSize = 1 << 18

  /// The text in chunks that end with a line, so that no character of UTF-8 or GB18030 is cut: what is held, at once and whole.
  func lineChunks(of length: Int = 1 << 20) -> LineChunks { LineChunks(self, length: length) }
}

extension StoredText {
  private static let mostCores = 16

  /// Whether each part of the text from `origin` on is as `isSound` wants it; parts end with a line. They are looked at on all cores, handed out from the
  /// first to the last, and the rest is left once one is not. A part's memory is used again for the next one.
  func allLines(of length: Int = 1 << 20, from origin: Int = 0, satisfy isSound: @Sendable (TextWindow) -> Bool) -> Bool {
    let next = Atomic(0)
    let isRefuted = Atomic(false)
    let count = lineParts(of: length, from: origin)
    DispatchQueue.concurrentPerform(iterations: Swift.min(count, Self.mostCores)) { _ in
      var lines = TextWindow([], of: self.count)
      while !isRefuted.load(ordering: .relaxed) {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        read(number, of: length, from: origin, into: &lines)
        if !isSound(lines) { isRefuted.store(true, ordering: .relaxed) }
      }
    }
    return !isRefuted.load(ordering: .relaxed)
  }

  /// How many parts `read` gives.
  func lineParts(of length: Int, from origin: Int = 0) -> Int { (count - origin + length - 1) / length }

  /// Of the text from `origin` on, the lines that begin in its bytes from `number * length` on, up to `length` of them: the parts of all numbers lie end
  /// to end. Where a line is longer than that, the parts that it runs through are empty.
  func read(_ number: Int, of length: Int, from origin: Int = 0, into lines: inout TextWindow) {
    let first = origin + number * length
    let last = Swift.min(count, first + length)
    guard let start = number == 0 ? origin : lineStart(in: first..<last) else {
      lines.bytes.removeAll(keepingCapacity: true)
      lines.start = last
      return
    }
    let end = last == count ? count : lineStart(in: last..<count) ?? count
    lines.start = start
    switch self {
    case .held(let bytes): lines.bytes = Array(bytes[start..<end])
    case .onDisk(let file): file.read(start..<end, into: &lines.bytes)
    }
  }

  /// Where the first line begins in a range that is not the text's beginning.
  private func lineStart(in range: Range<Int>) -> Int? {
    var from = range.lowerBound - 1
    while from < range.upperBound - 1 {
      let bytes = part(from..<Swift.min(range.upperBound - 1, from + 1 << 12)).bytes
      if let end = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) { return from + end + 1 }
      from += bytes.count
    }
    return nil
  }
}

/// Goes through a text from line end to line end. A line that is longer than a chunk makes that chunk longer.
struct LineChunks: Sequence, IteratorProtocol {
  private let text: StoredText
  private let length: Int
  private var position = 0

  init(_ text: StoredText, length: Int) { (self.text, self.length) = (text, length) }

  mutating func next() -> TextWindow? {
    guard position < text.count else { return nil }
    let chunk: TextWindow
    switch text {
    case .held(let bytes): chunk = TextWindow(bytes)
    case .onDisk(let file): chunk = TextWindow(wholeLines(file), start: position, of: file.size)
    }
    position += chunk.bytes.count
    return chunk
  }

  private func wholeLines(_ file: OpenFile) -> [UInt8] {
    var length = self.length
    while true {
      let end = Swift.min(file.size, position + length)
      var bytes = file.read(position..<end)
      if end == file.size { return bytes }
      if let last = bytes.lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
        bytes.removeLast(bytes.count - last - 1)
        return bytes
      }
      length *= 2
    }
  }
}
