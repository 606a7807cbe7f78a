import Testing

@testable import CSV

@Suite struct FileDigestTests {
  /// On the disk in chunks, held at once; begun early or not, asked once or by many.
  @Test(arguments: [0, 3, 1 << 18, 1 << 18 + 1, 700_001], [false, true])
  func laterIsTheSameAsNow(size: Int, isBegun: Bool) async throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let folder = try TemporaryFolder()
    let file = try OpenFile(try folder.write("a", bytes))
    for digest in [FileDigest(of: bytes), FileDigest(of: .onDisk(file))] {
      if isBegun { digest.begin() }
      digest.begin()
      let asked = await withTaskGroup(of: String.self) { group in
        for _ in 0..<4 { group.addTask { digest.hex } }
        return await group.reduce(into: Set<String>()) { $0.insert($1) }
      }
      #expect(asked == [SHA256.hex(of: bytes.span)])
    }
  }
}
