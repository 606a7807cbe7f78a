import Testing

@testable import XLSX

@Suite struct PackedPieceTests {
  private static func piece(_ bytes: [UInt8], isLast: Bool = false) throws -> PackedPiece {
    let packer = try #require(PiecePacker())
    unsafe bytes.withUnsafeBufferPointer { unsafe packer.add($0) }
    return packer.finish(isLast: isLast)
  }

  /// Size and checksum of pieces are those of what they hold together.
  @Test func piecesAddUp() throws {
    let stretches: [[UInt8]] = [Array("甲".utf8), [], Array(repeating: 7, count: 300_000), [1]]
    var whole = PackedPiece()
    for stretch in stretches { whole.note(try Self.piece(stretch)) }
    let all = Array(stretches.joined())
    #expect(whole.size == all.count && whole.checksum == Inflater.checksum(of: all))
  }

  /// A piece knows nothing of those before it, so that it can be made anywhere.
  @Test func theSameBytesGiveTheSamePiece() throws {
    let bytes = Array("<row><c/></row>".utf8)
    #expect(try Self.piece(bytes).bytes == Self.piece(bytes).bytes)
    #expect(try Self.piece(bytes).bytes.suffix(4) == [0, 0, 0xFF, 0xFF], "ends with a whole byte and goes on")
  }
}
