import Testing

@testable import CSV

@Suite struct ByteSearchTests {
  /// Against the obvious search.
  @Test(arguments: 1...4)
  func equalsTheTwin(seed: UInt64) throws {
    var random = SeededRandom(seed)
    for _ in 0..<300 {
      let text: [UInt8] = (0..<Int.random(in: 1...60, using: &random)).map { _ in [0x61, 0x62, 0x0A].randomElement(using: &random) ?? 0x61 }
      let pattern: [UInt8] = (0..<Int.random(in: 1...5, using: &random)).map { _ in [0x61, 0x62].randomElement(using: &random) ?? 0x61 }
      for start in [0, 7] {
        let twin = (start..<max(start, text.count)).first { text[$0...].starts(with: pattern) }
        #expect(ByteSearch.first(pattern, in: text.span, from: start) == twin)
      }
    }
  }

  @Test func lines() throws {
    let file = try TextFile(path: "t", fileBytes: Array("a\r\nbc\nd".utf8))
    #expect(file.line(of: 4) == 2 && file.lineStart(of: 4) == 3 && file.lineStart(of: 0) == 0)
    #expect(file.offset(of: [], from: 0) == nil)
  }
}

extension ByteSearchTests {
  /// Of a file that is read chunk by chunk the same as of one in memory.
  @Test func onTheDisk() throws {
    let lines = (0..<200_000).map { "第\($0)行,#,\($0 % 1_000 == 7 ? "编码" : "")" }
    let bytes = Array(lines.joined(separator: "\r\n").utf8)
    let held = try TextFile(path: "t", fileBytes: bytes)
    let folder = try TemporaryFolder()
    let onDisk = try TextFile(try OpenFile(try folder.write("a", bytes)), heldSize: 0)
    var from = 0
    for _ in 0..<5 {
      let place = try #require(held.offset(of: Array("编码".utf8), from: from))
      #expect(onDisk.offset(of: Array("编码".utf8), from: from) == place)
      #expect(onDisk.line(of: place) == held.line(of: place) && onDisk.lineStart(of: place) == held.lineStart(of: place))
      from = place + 700_000
    }
    #expect(onDisk.digest.hex == held.digest.hex)
  }

  /// The first of all places, whichever part is searched first.
  @Test(arguments: [1, 3, 10, 1_000], [0, 1, 9])
  func firstOfMany(chunkSize: Int, start: Int) throws {
    let bytes = Array("x,编码\nab,编码,编码很长的一行\n\n编码\n".utf8)
    let folder = try TemporaryFolder()
    let onDisk = try TextFile(try OpenFile(try folder.write("a", bytes)), heldSize: 0)
    for from in start..<bytes.count {
      let found = onDisk.offset(of: Array("编码".utf8), from: from, chunkSize: chunkSize)
      #expect(found == ByteSearch.first(Array("编码".utf8), in: bytes.span, from: from))
    }
  }

  @Test func placesOfAByte() throws {
    func places(_ byte: UInt8, in text: String) -> [String] {
      var places: [String] = []
      ByteSearch.all(byte, in: Array(text.utf8)[1...]) { places.append("\($0) \($1) \($2)") }
      return places
    }
    #expect(places(0x23, in: "x#a#,#") == ["0 0 97", "2 97 44", "4 44 0"])
    #expect(places(0x3F, in: "x#a#").isEmpty && places(0x23, in: "x").isEmpty)
  }
}
