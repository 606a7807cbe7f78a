import Testing

@testable import XLSX

@Suite struct RowCellsTests {
  private static func row(_ columns: Int = 1, _ fill: (RowCells) -> Void) throws -> (xml: String, cells: RowCells) {
    let tags = (0..<columns).map { CellOpenings(column: $0, style: $0) }
    let cells = RowCells(tags, try #require(PiecePacker()))
    cells.begin(6)
    fill(cells)
    cells.end()
    let piece = cells.finish(isLast: true)
    var out: [UInt8] = []
    _ = try Inflater.inflate(piece.bytes, 0..<piece.bytes.count, limit: piece.size) { out.append(span: $0) }
    return (String(decoding: out, as: UTF8.self), cells)
  }

  @Test func cellsFromLeftToRight() throws {
    let (xml, cells) = try Self.row(4) {
      $0.text("甲 & 乙")
      $0.blank()
      $0.integer(-12)
      $0.text(" 丁")
    }
    #expect(
      xml == #"<row r="7"><c r="A7" t="inlineStr"><is><t>甲 &amp; 乙</t></is></c><c r="C7" s="2"><v>-12</v></c>"#
        + #"<c r="D7" s="3" t="inlineStr"><is><t xml:space="preserve"> 丁</t></is></c></row>"#)
    #expect(cells.cells == 3 && cells.fault == nil)
  }

  @Test(
    arguments: [
      (0, 2, "0"), (100, 2, "1"), (12_345, 2, "123.45"), (5, 2, "0.05"), (-5, 2, "-0.05"), (-12_300, 2, "-123"), (7, 0, "7"),
      (1 << 53, 0, "9007199254740992"),
    ] as [(Int64, Int, String)])
  func decimals(value: Int64, places: Int, expected: String) throws {
    #expect(try Self.row { $0.decimal(value, places: places) }.xml.contains("<v>\(expected)</v>"))
  }

  @Test(arguments: [(1.5, "1.5"), (-0.0, "0"), (3, "3"), (1e300, "1e+300"), (0.1 + 0.2, "0.30000000000000004")])
  func numbers(value: Double, expected: String) throws {
    #expect(try Self.row { $0.number(value) }.xml.contains("<v>\(expected)</v>"))
  }

  @Test func daysAndMoments() throws {
    let (xml, _) = try Self.row(2) {
      $0.day(19_723)
      $0.moment(19_723 * 86_400 + 43_200)
    }
    #expect(xml.contains("<v>45292</v>") && xml.contains("<v>45292.5</v>"))
  }

  /// The row goes on, and the first fault is told.
  @Test func whatCannotBeWritten() throws {
    let long = String(repeating: "字", count: 32_768)
    for (fill, fault) in [
      ({ $0.text(long) }, .textTooLong(units: 32_768)), ({ $0.text(" " + long) }, .textTooLong(units: 32_769)),
      ({ $0.integer(1 << 53 + 1) }, .integerTooLarge(1 << 53 + 1)), ({ $0.number(.nan) }, .numberNotFinite),
      ({ $0.number(-.infinity) }, .numberNotFinite),
    ] as [((RowCells) -> Void, CellFault)] {
      let (xml, cells) = try Self.row(3) {
        $0.text("甲")
        fill($0)
        $0.number(.nan)
      }
      #expect(cells.fault?.fault == fault && cells.fault?.row == 6 && cells.fault?.column == 1)
      #expect(xml == #"<row r="7"><c r="A7" t="inlineStr"><is><t>甲</t></is></c></row>"# && cells.cells == 1)
    }
    #expect(try Self.row { $0.text(String(repeating: "字", count: 32_767)) }.cells.cells == 1)
  }

  /// No cell for what is empty once it is cleaned.
  @Test(arguments: ["", "\u{1}", "\u{202E}\u{FFFE}"])
  func emptyTexts(text: String) throws { #expect(try Self.row { $0.text(text) }.xml == #"<row r="7"></row>"#) }
}
