import LooseBooks
import Testing

@testable import XLSX

@Suite struct SheetReaderTests {
  private static func addresses(_ rows: String) throws -> [String] { try LooseBook(rows: rows).cells().map(\.address.a1) }

  @Test(arguments: [
    (#"<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>1</v></c></row><row r="10"><c r="A10"><v>1</v></c></row>"#, ["B3", "D3", "A10"]),
    // Writers that leave addresses away: each row and cell takes the next place.
    ("<row><c><v>1</v></c><c><v>1</v></c></row><row/><row><c><v>1</v></c></row>", ["A1", "B1", "A3"]),
    (#"<row r="5"><c r="C5"><v>1</v></c><c><v>1</v></c></row><row><c><v>1</v></c></row>"#, ["C5", "D5", "A6"]),
    (#"<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>"#, ["A1", "B1"]),
    (#"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#, ["XFD1048576"]), (#"<row r="1"><c r="A1" s="0"/></row>"#, []),
  ])
  func places(rows: String, cells: [String]) throws { #expect(try Self.addresses(rows) == cells) }

  @Test(arguments: [
    (#"<row r="0"/>"#, SheetProblem.row("0")), (#"<row r="-3"/>"#, .row("-3")), (#"<row r="1048577"/>"#, .row("1048577")),
    (#"<row r="9e9"/>"#, .row("9e9")),
    (#"<row r="99999999999999999999"/>"#, .row("99999999999999999999")), (#"<row r="2"/><row r="1"/>"#, .rowOrder(row: 1, after: 2)),
    (#"<row r="2"/><row r="2"/>"#, .rowOrder(row: 2, after: 2)), (#"<row r="1048576"/><row/>"#, .row("1048577")),
    (#"<row r="1"><c r="A2"/></row>"#, .address("A2")), (#"<row r="1"><c r="XFE1"/></row>"#, .address("XFE1")),
    (#"<row r="1"><c r="1"/></row>"#, .address("1")),
    (#"<row r="1"><c r="XFD1"/><c/></row>"#, .address("XFE1")),
    (#"<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>"#, .addressTwice("A1")),
    (#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#, .sharedString(cell: "A1", index: "0", count: 0)),
    (#"<row r="1"><c r="A1" t="s"><v>-1</v></c></row>"#, .sharedString(cell: "A1", index: "-1", count: 0)),
    (#"<row r="1"><c r="A1" s="7"><v>0</v></c></row>"#, .style(cell: "A1", index: "7", count: 0)),
    (#"<row r="1"><row r="2"/></row>"#, .nesting("row")), (#"<row r="1"><c r="A1"><c r="B1"/></c></row>"#, .nesting("c")),
    (#"<c r="A1"/>"#, .nesting("c")),
  ])
  func refuses(rows: String, problem: SheetProblem) {
    let fault = readFault(LooseBook(rows: rows).bytes)
    #expect(fault?.problem == .sheet(problem))
    #expect(fault?.part == "工作表“表”（xl/worksheets/sheet1.xml）")
  }

  @Test func mergesAndDimension() throws {
    let content =
      #"<dimension ref="A1:C9"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A4"/></mergeCells>"#
    let facts = try LooseBook(sheets: [("表", content)]).open().sheet(0).facts
    #expect(facts == SheetFacts(merges: [range("A1:C1"), range("A2:A4")], dimension: range("A1:C9"), cells: 1))
    let wrong = LooseBook(sheets: [("表", #"<mergeCells><mergeCell ref="C1:A1"/></mergeCells>"#)])
    #expect(readFault(wrong.bytes)?.problem == .sheet(.merge("C1:A1")))
  }

  /// Elements of the same names outside of the data belong to other things.
  @Test func extensionsAreNoCells() throws {
    let content =
      "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData><extLst><ext><row r=\"1\"/><c r=\"Z9\"><v>2</v></c><f>x</f></ext></extLst>"
    #expect(try LooseBook(sheets: [("表", content)]).cells().map(\.address.a1) == ["A1"])
  }

  @Test func theCallerMayStop() throws {
    let rows = (1...1_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>1</v></c></row>" }.joined()
    var seen = 0
    #expect(throws: XLSXReadFault(path: "书.xlsx", part: "工作表“表”（xl/worksheets/sheet1.xml）", .caller(what: "够了", remedy: "无"))) {
      try LooseBook(rows: rows).open().readSheet(0) { row throws(ReadProblem) in
        seen += 1
        if seen == 3 { throw .caller(what: "够了", remedy: "无") }
      }
    }
    #expect(seen == 3)
  }
}
