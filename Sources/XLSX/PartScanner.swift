/// Looks at an XML part as it comes out of the package, in pieces of any size: counts its cells and sees whether it ends with the
/// closing tag of its root. Not a parser; a stray `<` cannot stand in a text of well-formed XML.
struct PartScanner {
  private static let headLimit = 4_096
  private static let tailLimit = 512

  /// The number of `<c ` tags: the cells of a sheet.
  private(set) var cells = 0
  private var head: [UInt8] = []
  private var tail: [UInt8] = []
  private var size = 0
  /// How much of `<c ` the last bytes have matched.
  private var matched = 0

  mutating func take(_ piece: borrowing Span<UInt8>) {
    // What began in the piece before ends in the first two bytes.
    for index in 0..<min(2, piece.count) { step(piece[index]) }
    cells += Self.tags(in: piece)
    if piece.count >= 2 {
      matched = 0
      for index in (piece.count - 2)..<piece.count { step(piece[index], counts: false) }
    }
    keepEnds(of: piece)
    size += piece.count
  }

  private mutating func step(_ byte: UInt8, counts: Bool = true) {
    if counts && matched == 2 && byte == UInt8(ascii: " ") { cells += 1 }
    if byte == UInt8(ascii: "<") { matched = 1 } else { matched = matched == 1 && byte == UInt8(ascii: "c") ? 2 : 0 }
  }

  /// The tags that lie whole in the piece, eight places at a time: a byte of `difference` is zero where all three bytes are as they must be.
  private static func tags(in piece: borrowing Span<UInt8>) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = ones &* 0x7F
    var count = 0
    var index = 0
    while index + 10 <= piece.count {
      // Safe: every bit pattern is a UInt64, and all ten bytes lie in the piece.
      let first = unsafe piece.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
      let second = unsafe piece.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index &+ 1, as: UInt64.self)
      let third = unsafe piece.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index &+ 2, as: UInt64.self)
      let difference = (first ^ ones &* UInt64(UInt8(ascii: "<"))) | (second ^ ones &* UInt64(UInt8(ascii: "c"))) | (third ^ ones &* 0x20)
      count &+= (~(((difference & low) &+ low) | difference | low)).nonzeroBitCount
      index &+= 8
    }
    while index + 3 <= piece.count {
      if piece[index] == UInt8(ascii: "<"), piece[index + 1] == UInt8(ascii: "c"), piece[index + 2] == 0x20 { count += 1 }
      index += 1
    }
    return count
  }

  private mutating func keepEnds(of piece: borrowing Span<UInt8>) {
    for index in 0..<min(piece.count, Self.headLimit - head.count) { head.append(piece[index]) }
    for index in max(0, piece.count - Self.tailLimit)..<piece.count { tail.append(piece[index]) }
    if tail.count > Self.tailLimit { tail.removeFirst(tail.count - Self.tailLimit) }
  }

  /// True if the part begins with a root element and ends with its closing tag, or is nothing but an empty root element.
  var isWhole: Bool {
    guard let start = rootStart else { return false }
    let name = head[(start + 1)...].prefix { !Self.endsName($0) }
    guard !name.isEmpty else { return false }
    let end = tail[...].trimmingTail(while: Self.isSpace)
    if end.endsWith(Array("</".utf8) + name + Array(">".utf8)) { return true }
    let isEmptyRoot = size <= Self.headLimit && !head[(start + 1)...].contains(UInt8(ascii: "<"))
    return isEmptyRoot && end.endsWith(Array("/>".utf8))
  }

  /// The `<` of the first tag after the XML declaration.
  private var rootStart: Int? {
    guard let first = head.firstIndex(of: UInt8(ascii: "<")), first + 1 < head.count else { return nil }
    guard head[first + 1] == UInt8(ascii: "?") else { return first }
    guard let close = head[first...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
    return head[close...].firstIndex(of: UInt8(ascii: "<"))
  }

  private static func endsName(_ byte: UInt8) -> Bool { isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}

extension ArraySlice<UInt8> {
  fileprivate func trimmingTail(while isDropped: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var rest = self
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return rest
  }

  fileprivate func endsWith(_ end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}
