import Testing

@testable import CSV

@Suite struct SHA256Tests {
  /// NIST's published vectors (FIPS 180-4 examples; CAVS), and the lengths around a block from coreutils' sha256sum.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func publishedVectors(text: String, digest: String) { #expect(SHA256.hex(of: Array(text.utf8).span) == digest) }

  @Test func aMillionTimesA() {
    var hash = SHA256()
    let piece = [UInt8](repeating: 0x61, count: 1000)
    for _ in 0..<1000 { hash.update(piece.span) }
    #expect(hash.hex == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func piecesGiveTheSameAsTheWhole() {
    var random = SeededRandom(1)
    let bytes = (0..<1000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let whole = SHA256.hex(of: bytes.span)
    for size in [1, 3, 55, 56, 63, 64, 65, 127, 128, 999] {
      var hash = SHA256()
      for start in stride(from: 0, to: 1000, by: size) { hash.update(bytes[start..<min(1000, start + size)].span) }
      #expect(hash.hex == whole)
      #expect(hash.finalize().count == 32)
    }
  }

  @Test func instructionsAndPlainWordsAgree() {
    var random = SeededRandom(2)
    for count in [0, 1, 63, 64, 65, 128, 1000, 4096] {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      var (own, plain) = (SHA256(usesInstructions: SHA256.hasInstructions), SHA256(usesInstructions: false))
      own.update(bytes.span)
      plain.update(bytes.span)
      #expect(own.hex == plain.hex)
    }
  }

  @Test func goesOnAfterFinalize() {
    var hash = SHA256()
    hash.update(Array("ab".utf8).span)
    _ = hash.finalize()
    hash.update(Array("c".utf8).span)
    #expect(hash.hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
