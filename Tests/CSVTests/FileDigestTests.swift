import Testing

@testable import CSV

@Suite struct FileDigestTests {
  @Test func laterIsTheSameAsNow() {
    let bytes = Array("甲,1\n".utf8)
    #expect(FileDigest(of: bytes).hex == SHA256.hex(of: bytes.span))
  }
}
