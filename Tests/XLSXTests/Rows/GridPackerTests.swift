import Testing

@testable import XLSX

@Suite struct GridPackerTests {
  private static func grid(_ rows: Int) -> SheetGrid {
    var grid = SheetGrid()
    for row in 0..<rows { grid.put(.number(Double(row)), style: -1, at: CellAddress(row: row, column: 0)) }
    return grid
  }

  private static let frame = PackageFrame.SheetPart(head: Array("<s>".utf8), tail: Array("</s>".utf8))

  private static func text(_ pieces: [PackedPiece]) throws -> String {
    let packed = pieces.flatMap(\.bytes)
    var out: [UInt8] = []
    _ = try Inflater.inflate(packed, 0..<packed.count, limit: .max) { out.append(span: $0) }
    return String(decoding: out, as: UTF8.self)
  }

  /// All sheets at once, each against its rows written in one go.
  @Test func stretchesAreOneStream() throws {
    let sizes = [0, 1, 255, 256, 257, 512, 1_500]
    let parts = sizes.map {
      GridPacker.Part(frame: Self.frame, xml: GridXML(Self.grid($0), styles: [], columnStyles: [:]), rows: $0, isWhole: true)
    }
    let packed = try GridPacker.packed(parts)
    for (part, pieces) in zip(parts, packed) {
      let xml = XMLBuffer(capacity: 16)
      part.xml.write(0..<part.rows, to: xml)
      let rows = xml.take { unsafe String(decoding: $0, as: UTF8.self) }
      #expect(try Self.text(pieces) == (rows.isEmpty ? "<s><sheetData/></s>" : "<s><sheetData>\(rows)</sheetData></s>"))
      #expect(pieces.count == max(1, (part.rows + GridPacker.rowsPerPiece - 1) / GridPacker.rowsPerPiece))
    }
  }

  /// What goes on below has no end yet.
  @Test func aPartThatGoesOnIsLeftOpen() throws {
    let part = GridPacker.Part(frame: Self.frame, xml: GridXML(Self.grid(3), styles: [], columnStyles: [:]), rows: 3, isWhole: false)
    let rest = try RowPacker(("表", 0..<0), [], first: 3).piece(Array("…".utf8), isLast: true)
    let text = try Self.text(try GridPacker.packed([part])[0] + [rest])
    #expect(text.hasPrefix("<s><sheetData><row r=\"1\"") && text.hasSuffix("</row>…"))
  }
}
