/// Builds packages as other programs write them, and as no program should: extra fields, descriptors, comments, lies.
package struct LooseZip: Sendable {
  package struct Part: Sendable {
    package var name: String
    package var content: [UInt8]
    package var method = 0
    package var flags = 0
    /// What the directory says, where it is not the truth.
    package var size: Int?
    package var packedSize: Int?
    package var checksum: UInt32?
    package var localName: String?
    package var localOffset: Int?
    package var extra: [UInt8] = []
    package var localExtra: [UInt8] = []
    package var comment: [UInt8] = []
    /// Sizes and checksum stand behind the content, as in streamed packages; the local header has zeros.
    package var hasDescriptor = false

    package init(_ name: String, _ content: [UInt8]) { (self.name, self.content) = (name, content) }
    package init(_ name: String, _ content: String) { self.init(name, Array(content.utf8)) }

    package func with(_ change: (inout Part) -> Void) -> Part {
      var copy = self
      change(&copy)
      return copy
    }
  }

  package var parts: [Part]
  package var comment: [UInt8] = []
  /// Bytes before the first part, as a program that unpacks itself has them.
  package var head: [UInt8] = []
  /// What the end record says of the number of parts, where it is not the truth.
  package var count: Int?

  package init(parts: [Part], comment: [UInt8] = [], head: [UInt8] = [], count: Int? = nil) {
    (self.parts, self.comment, self.head, self.count) = (parts, comment, head, count)
  }

  package var bytes: [UInt8] {
    var file = head
    var directory: [UInt8] = []
    for part in parts {
      let offset = part.localOffset ?? file.count
      directory += central(part, offset)
      file += local(part) + part.content
      if part.hasDescriptor { file += [0x50, 0x4B, 7, 8] + facts(part) }
    }
    let count = self.count ?? parts.count
    let end =
      [0x50, 0x4B, 5, 6] + le(0, 4) + le(count, 2) + le(count, 2) + le(directory.count, 4) + le(file.count, 4) + le(comment.count, 2)
      + comment
    return file + directory + end
  }

  private func facts(_ part: Part) -> [UInt8] {
    let checksum = part.checksum ?? ZipBuilder.checksum(part.content)
    return le(Int(checksum), 4) + le(part.packedSize ?? part.content.count, 4) + le(part.size ?? part.content.count, 4)
  }

  private func central(_ part: Part, _ offset: Int) -> [UInt8] {
    let name = Array(part.name.utf8)
    let lengths = le(name.count, 2) + le(part.extra.count, 2) + le(part.comment.count, 2)
    return [0x50, 0x4B, 1, 2] + le(0x14, 2) + le(20, 2) + le(flags(part), 2) + le(part.method, 2) + le(0x5A21_1234, 4) + facts(part)
      + lengths
      + le(0, 8) + le(offset, 4) + name + part.extra + part.comment
  }

  private func local(_ part: Part) -> [UInt8] {
    let name = Array((part.localName ?? part.name).utf8)
    let facts = part.hasDescriptor ? le(0, 12) : facts(part)
    return [0x50, 0x4B, 3, 4] + le(20, 2) + le(flags(part), 2) + le(part.method, 2) + le(0x5A21_1234, 4) + facts + le(name.count, 2)
      + le(part.localExtra.count, 2) + name + part.localExtra
  }

  private func flags(_ part: Part) -> Int { part.flags | (part.hasDescriptor ? 8 : 0) }

  package func le(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { $0 < 8 ? UInt8(value >> ($0 * 8) & 0xFF) : 0 } }
}

/// A deflate stream made by hand: a head, one byte many times over, a tail. Some 158 to 1.
package enum SwellingStream {
  /// `count` must be at least 2; it is met exactly. One block with the fixed codes of RFC 1951 §3.2.6.
  package static func bytes(_ head: [UInt8], _ filler: UInt8, count: Int, _ tail: [UInt8]) -> [UInt8] {
    var bits = BitWriter()
    bits.add(0b011, 3)
    for byte in head + [filler] { bits.literal(byte) }
    let (runs, rest) = (count - 1).quotientAndRemainder(dividingBy: 258)
    for _ in 0..<runs {
      bits.code(0b1100_0101, 8)
      bits.code(0, 5)
    }
    for byte in [UInt8](repeating: filler, count: rest) + tail { bits.literal(byte) }
    bits.code(0, 7)
    return bits.finished
  }

  private struct BitWriter {
    private var bytes: [UInt8] = []
    private var used = 8

    mutating func add(_ value: Int, _ count: Int) {
      for bit in 0..<count {
        if used == 8 {
          bytes.append(0)
          used = 0
        }
        if value >> bit & 1 == 1 { bytes[bytes.count - 1] |= 1 << used }
        used += 1
      }
    }

    /// Huffman codes go in from their highest bit.
    mutating func code(_ value: Int, _ count: Int) { for bit in (0..<count).reversed() { add(value >> bit & 1, 1) } }

    mutating func literal(_ byte: UInt8) {
      if byte < 144 { code(0b0011_0000 + Int(byte), 8) } else { code(0b1_1001_0000 + Int(byte) - 144, 9) }
    }

    var finished: [UInt8] { bytes }
  }
}
