extension EncodingDetector {
  /// The encoding of a text that is sound from end to end, found chunk by chunk; nil for what must be looked at as a whole (`detect`): UTF-16, and
  /// whatever is to be refused with its place. A chunk of whole lines can be judged by itself in UTF-8 and in GB18030.
  static func soundEncoding(of text: StoredText, chunkSize: Int = 1 << 20) -> TextEncoding? {
    let chunks = text.lineChunks(of: chunkSize)
    guard let head = chunks.first(where: { _ in true })?.bytes, BinaryKind.of(head.span) == nil else { return nil }
    let marked = [TextEncoding.utf16LEBOM, .utf16BEBOM].contains { starts(head.span, with: $0.byteOrderMark) }
    guard !marked else { return nil }
    if chunks.allSatisfy({ holdsNoNUL($0.bytes.span) && UTF8Check.firstBad($0.bytes.span, from: 0) == nil }) {
      return starts(head.span, with: TextEncoding.utf8BOM.byteOrderMark) ? .utf8BOM : .utf8
    }
    return isSoundGB18030(chunks) ? .gb18030 : nil
  }

  private static func isSoundGB18030(_ chunks: LineChunks) -> Bool {
    guard GB18030Decoder() != nil else { return false }
    var whole = GB18030Check.Census()
    for chunk in chunks {
      let census = GB18030Check.census(chunk.bytes.span)
      guard holdsNoNUL(chunk.bytes.span), census.firstBad == nil, !UTF8Check.hasPureLine(chunk.bytes.span) else { return false }
      whole.characters += census.characters
      whole.common += census.common
    }
    return whole.isPlausible
  }
}
