import Testing

@testable import CSV

@Suite struct StoredTextTests {
  private let bytes = Array("头\n\n第二行,x\r\n第三行很长很长很长很长很长\r末行".utf8)

  private func both() throws -> [StoredText] {
    let folder = try TemporaryFolder()
    return [.held(bytes), .onDisk(try OpenFile(try folder.write("a", bytes)))]
  }

  @Test func windowsAndParts() throws {
    for text in try both() {
      #expect(text.count == bytes.count && text.bytes == bytes && text.fault == nil)
      for (start, length) in [(0, 3), (4, 10), (10, 1_000), (bytes.count, 5)] {
        let window = text.window(from: start, length)
        let end = min(bytes.count, start + length)
        #expect(window.size == bytes.count && window.start <= start && window.start + window.bytes.count >= end)
        #expect(Array(window.bytes[(start - window.start)..<(end - window.start)]) == Array(bytes[start..<end]))
      }
      let part = text.part(4..<9)
      #expect(part.bytes == Array(bytes[4..<9]) && part.start == 4 && part.reachesEnd)
    }
  }

  /// Parts of any length lie end to end from wherever they begin, and each line stands whole in one of them.
  @Test(arguments: [1, 2, 5, 16, 1_000], [0, 5])
  func partsOfLines(length: Int, origin: Int) throws {
    for text in try both() {
      var part = TextWindow([], of: text.count)
      let parts = (0..<text.lineParts(of: length, from: origin)).map { number in
        text.read(number, of: length, from: origin, into: &part)
        return part
      }.filter { !$0.bytes.isEmpty }
      #expect(parts.flatMap(\.bytes) == Array(bytes[origin...]) && parts.first?.start == origin)
      #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.start + $0.bytes.count == $1.start })
      #expect(parts.dropLast().allSatisfy { $0.bytes.last == 0x0A || $0.bytes.last == 0x0D })
      #expect(text.allLines(of: length) { !$0.bytes.contains(0x00) } && !text.allLines(of: length) { !$0.bytes.contains(0x78) })
    }
  }

  /// Whatever their length, chunks lie end to end, and all but the last end with a line.
  @Test(arguments: [1, 2, 5, 16, 1_000])
  func chunksOfWholeLines(length: Int) throws {
    for text in try both() {
      let chunks = Array(text.lineChunks(of: length))
      #expect(chunks.flatMap(\.bytes) == bytes)
      #expect(zip(chunks, chunks.dropFirst()).allSatisfy { $0.start + $0.bytes.count == $1.start })
      #expect(chunks.dropLast().allSatisfy { $0.bytes.last == 0x0A || $0.bytes.last == 0x0D })
    }
  }
}
