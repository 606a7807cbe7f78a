import Synchronization
import Testing

@testable import XLSX

@Suite struct RowPackerTests {
  /// The rows of a part, unpacked, and how often each was asked for.
  private static func pack(_ rows: Range<Int>) throws -> (xml: String, cells: Int, asked: [Int]) {
    let packer = RowPacker(("表", rows), [CellOpenings(column: 0, style: 0)], first: 1)
    let asked = Mutex<[Int]>([])
    var packed: [UInt8] = []
    try packer.pack(
      { row, cells in
        asked.withLock { $0.append(row) }
        cells.integer(Int64(row))
      }, to: { piece throws(XLSXError) in packed += piece.bytes })
    packed += try packer.piece([], isLast: true).bytes
    var out: [UInt8] = []
    _ = try Inflater.inflate(packed, 0..<packed.count, limit: .max) { out.append(span: $0) }
    return (String(decoding: out, as: UTF8.self), packer.cells, asked.withLock { $0.sorted() })
  }

  /// Against a plain loop; more stretches than are packed at a time.
  @Test(arguments: [0..<0, 5..<6, 0..<1_024, 700..<10_000, 0..<20_001])
  func rowsStandInTheirOrder(rows: Range<Int>) throws {
    let expected = rows.enumerated().map { #"<row r="\#($0 + 2)"><c r="A\#($0 + 2)"><v>\#($1)</v></c></row>"# }.joined()
    let (xml, cells, asked) = try Self.pack(rows)
    #expect(xml == expected && cells == rows.count && asked == Array(rows))
  }
}
