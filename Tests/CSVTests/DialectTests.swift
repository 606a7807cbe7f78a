import Testing

@testable import CSV

@Suite struct DialectTests {
  @Test func delimiters() {
    #expect(Dialect(delimiter: 0x2C) == .comma)
    #expect([Dialect.comma, .tab, .semicolon, .pipe].map(\.name) == ["逗号", "制表符", "分号", "竖线"])
    for byte: UInt8 in [0, 0x0A, 0x0D, 0x22, 0x80, 0xFF] { #expect(Dialect(delimiter: byte) == nil) }
  }

  /// Safe is what never stands behind the first byte of any GB18030 character.
  @Test func safetyInGB18030() throws {
    var later = Set<UInt8>()
    for character in try EveryCharacter.inGB18030() { later.formUnion(character.dropFirst()) }
    for byte in UInt8(1)..<0x7F {
      guard let dialect = Dialect(delimiter: byte) else { continue }
      #expect(dialect.isSafeInGB18030 == !later.contains(byte), "byte \(byte)")
    }
    #expect(!Dialect.pipe.isSafeInGB18030)
  }

  @Test func pipesInRawGB18030StopTheProgram() async {
    await #expect(processExitsWith: .failure) { _ = RecordScanner(dialect: .pipe, from: 0, scansAsGB18030: true) }
  }
}
