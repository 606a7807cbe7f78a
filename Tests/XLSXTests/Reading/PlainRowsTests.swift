import LooseBooks
import Testing

@testable import XLSX

@Suite struct PlainRowsTests {
  private func slow(_ book: XLSXFile, _ sheet: Int = 0) throws -> SheetNumbers {
    var numbers = SheetNumbers()
    for cell in try book.sheet(sheet).rows.flatMap(\.cells) { numbers.add(NumberCell(cell)) }
    return numbers
  }

  private static func book(_ rows: String) -> LooseBook {
    LooseBook(rows: rows).with {
      $0.strings = "<si><t>共享</t></si>"
      $0.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
    }
  }

  /// Plain rows, read both ways.
  @Test(arguments: [
    #"<row r="1"><c r="A1"><v>5</v></c><c r="C1" s="1"><v>45627</v></c></row><row r="7" spans="1:2" ht="18" customHeight="1"><c r="XFD7" t="s"><v>0</v></c></row>"#,
    #"<row r="1"/><row r="2" ht="5"/><row r="3"><c r="A3" s="0"/><c r="B3"><v></v></c><c r="C3"><f>A1+1</f></c><c r="D3"><f>A1</f><v></v></c></row>"#,
    #"<row r="1"><c r="A1"><f>SUM(B1:C1)&amp;"x"&lt;&gt;'表'!A1</f><v>3</v></c><c r="B1" t="str"><f>A1</f><v>甲&amp;乙</v></c></row>"#,
    #"<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1"><v>-0.3333333333333333</v></c><c r="D1"><v>1E-3</v></c></row>"#,
    "",
  ])
  func plain(rows: String) throws {
    let book = try Self.book(rows).open()
    let cells = try #require(book.plainNumbers(0))
    #expect(try cells == slow(book) && cells == book.numbers(0))
  }

  /// What is not plain is left to the rules of XML: the same numbers, or the same fault.
  @Test(arguments: [
    #"<row><c><v>1</v></c></row>"#, #"<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>"#,
    #"<row r="1"><c r="A1" t="n"><v> 1 </v></c></row>"#, #"<row r="1"><!-- <c r="A1"><v>1</v></c> --></row>"#,
    #"<row r="1"><c r="A1"><f t="shared" si="0"/><v>4</v></c></row>"#, #"<row r="1"><c r="A1" t="inlineStr"><is><t>1</t></is></c></row>"#,
    #"<row r="1"><c r="A1"><v>NaN</v></c></row>"#, #"<row r="1"><c s="1" r="A1"><v>3</v></c></row>"#,
    #"<row r="1"> <c r="A1"><v>3</v></c></row>"#,
    #"<row r="1"><c r="A1"><v>&#53;</v></c></row>"#, #"<row r="1"><c r="A1" t="str"><f>A&#49;</f><v>x</v></c></row>"#,
    #"<row r="2"/><row r="1"/>"#, #"<row r="1"><c r="A2"/></row>"#, #"<row r="1"><c r="A1" t="s"><v>1</v></c></row>"#,
    #"<row r="1"><c r="A1" s="7"><v>0</v></c></row>"#, #"<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>"#,
    #"<row r="1"><c r="A1"><v>1</v></row>"#, #"<row r="1"><c r="A1" t="str"><v>]]></v></c></row>"#, #"<row r="1048577"/>"#,
    #"<row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row>"#, #"<row r="1"><c r="XFE1"/></row>"#,
  ])
  func notPlain(rows: String) throws {
    let book = try Self.book(rows).open()
    #expect(book.plainNumbers(0) == nil)
    let (one, other) = (Result { try book.numbers(0) }, Result { try slow(book) })
    #expect((try? one.get()) == (try? other.get()))
  }

  /// What stands around the rows is looked at as ever.
  @Test(arguments: [
    ("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>", true),
    ("<sheetData></sheetData><pageMargins/>", true), ("<sheetData/>", false), ("<sheetData></sheetData><pageMargins>", false),
    ("<sheetData></sheetData><mergeCells><mergeCell ref=\"x\"/></mergeCells>", false), ("<!-- --><sheetData></sheetData>", false),
    ("<sheetData></sheetData><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>", false),
  ])
  func frames(content: String, isPlain: Bool) throws {
    let book = try LooseBook(sheets: [("表", content)]).open()
    #expect((book.plainNumbers(0) != nil) == isPlain)
    #expect((try? book.numbers(0)) == (try? slow(book)))
  }

  /// Our own books are plain, and cut anywhere they are not.
  @Test func ownBooks() throws {
    let folder = try TestFolder()
    try SampleBook.write(to: folder.file())
    let book = try XLSXFile.open(folder.file())
    var numbers = 0
    for index in book.sheets.indices where book.sheets[index].hasCells {
      let cells = try #require(book.plainNumbers(index), "\(book.sheets[index].name)")
      #expect(try cells == slow(book, index))
      numbers += cells.count
    }
    #expect(numbers > 20)
  }

  private static let sheet =
    #"<row r="1" ht="18"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1"><f>A1</f><v>1.5</v></c></row><row r="2"/><row r="3"><c r="C3"><v>7</v></c></row><row r="9" ht="4"/></sheetData><x a="</row>"/>"#

  /// Wherever a part is cut into pieces, its rows are read.
  @Test func piecesOfAnyLength() {
    let bytes = Array(Self.sheet.utf8)
    for length in 1...bytes.count {
      var rows = PlainRows(strings: 1, styles: 1)
      for start in stride(from: 0, to: bytes.count, by: length) {
        let piece = Array(bytes[start..<min(start + length, bytes.count)])
        rows.take(piece.span)
      }
      #expect(rows.state == .ended && String(decoding: rows.behind, as: UTF8.self) == #"</sheetData><x a="</row>"/>"#)
      #expect(rows.count == 2 && rows.numbers[CellAddress(row: 2, column: 2)] == 7 && rows.numbers.count == 2)
    }
  }

  @Test func cutAnywhere() {
    let whole = Array(Self.sheet.utf8)
    let end = whole.count - #"<x a="</row>"/>"#.utf8.count
    for length in 0..<end {
      var rows = PlainRows(strings: 1, styles: 1)
      let part = Array(whole[..<length])
      rows.take(part.span)
      #expect(rows.state == .rows)
    }
  }
}
