internal import Synchronization

extension EncodingDetector {
  /// The encoding of a text that is sound from end to end, found chunk by chunk; nil for what must be looked at as a whole (`detect`): UTF-16, and
  /// whatever is to be refused with its place. A chunk of whole lines can be judged by itself in UTF-8 and in GB18030.
  static func soundEncoding(of text: StoredText, chunkSize: Int = 1 << 20) -> TextEncoding? {
    guard let head = text.lineChunks(of: chunkSize).first(where: { _ in true })?.bytes, BinaryKind.of(head.span) == nil else { return nil }
    let marked = [TextEncoding.utf16LEBOM, .utf16BEBOM].contains { starts(head.span, with: $0.byteOrderMark) }
    guard !marked else { return nil }
    if text.allLines(of: chunkSize, satisfy: { holdsNoNUL($0.bytes.span) && UTF8Check.firstBad($0.bytes.span, from: 0) == nil }) {
      return starts(head.span, with: TextEncoding.utf8BOM.byteOrderMark) ? .utf8BOM : .utf8
    }
    return isSoundGB18030(text, chunkSize) ? .gb18030 : nil
  }

  private static func isSoundGB18030(_ text: StoredText, _ chunkSize: Int) -> Bool {
    guard GB18030Decoder() != nil else { return false }
    let whole = Mutex(GB18030Check.Census())
    let isSound = text.allLines(of: chunkSize) { lines in
      let bytes = lines.bytes.span
      let census = GB18030Check.census(bytes)
      whole.withLock { whole in
        whole.characters += census.characters
        whole.common += census.common
      }
      return holdsNoNUL(bytes) && census.firstBad == nil && !UTF8Check.hasPureLine(bytes)
    }
    return isSound && whole.withLock { $0.isPlausible }
  }
}
