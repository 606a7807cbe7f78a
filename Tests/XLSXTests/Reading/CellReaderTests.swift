import LooseBooks
import Testing

@testable import XLSX

@Suite struct CellReaderTests {
  private static func value(_ cell: String) throws -> ReadValue? {
    let book = LooseBook(rows: "<row r=\"1\">\(cell)</row>").with {
      $0.strings =
        "<si><t>共享</t></si><si><r><t>富</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 文本</t></r><rPh sb=\"0\" eb=\"1\"><t>fu</t></rPh></si><si/>"
      $0.styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/><xf numFmtId=\"20\"/><xf numFmtId=\"10\"/><xf numFmtId=\"49\"/></cellXfs>"
    }
    return try book.cells().first?.value
  }

  @Test(arguments: [
    (#"<c r="A1"><v>12</v></c>"#, ReadValue.number(text: "12", value: 12)),
    (#"<c r="A1" t="n"><v> 1.5E-2 </v></c>"#, .number(text: "1.5E-2", value: 0.015)),
    (#"<c r="A1"><v>1234.5599999999999</v></c>"#, .number(text: "1234.5599999999999", value: 1_234.56)),
    (#"<c r="A1"><v>NaN</v></c>"#, .text("NaN")), (#"<c r="A1"><v>1e999</v></c>"#, .text("1e999")),
    (#"<c r="A1"><v>0x10</v></c>"#, .text("0x10")),
    (#"<c r="A1" t="s"><v>0</v></c>"#, .text("共享")), (#"<c r="A1" t="s"><v>1</v></c>"#, .text("富 文本")),
    (#"<c r="A1" t="s"><v>2</v></c>"#, .text("")),
    (#"<c r="A1" t="str"><f>A2</f><v>结_x000A_果</v></c>"#, .text("结\n果")), (#"<c r="A1" t="inlineStr"><is><t>内</t></is></c>"#, .text("内")),
    (#"<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh><t>jia</t></rPh></is></c>"#, .text("甲乙")),
    (#"<c r="A1" t="b"><v>1</v></c>"#, .bool(true)), (#"<c r="A1" t="b"><v>false</v></c>"#, .bool(false)),
    (#"<c r="A1" t="e"><v>#REF!</v></c>"#, .error("#REF!")),
    (#"<c r="A1" t="d"><v>2024-12-01T09:30:00</v></c>"#, .date(text: "2024-12-01 09:30:00", serial: nil)),
    (#"<c r="A1" s="1"><v>45627</v></c>"#, .date(text: "2024-12-01", serial: 45_627)),
    (#"<c r="A1" s="2"><v>45627.5</v></c>"#, .date(text: "2024-12-01 12:00:00", serial: 45_627.5)),
    (#"<c r="A1" s="3"><v>45627</v></c>"#, .date(text: "2024-12-01", serial: 45_627)),
    (#"<c r="A1" s="4"><v>0.5</v></c>"#, .date(text: "12:00:00", serial: 0.5)),
    (#"<c r="A1" s="1"><v>-5</v></c>"#, .number(text: "-5", value: -5)),
    (#"<c r="A1" s="5"><v>0.5</v></c>"#, .number(text: "0.5", value: 0.5)),
    (#"<c r="A1" s="6"><v>330106</v></c>"#, .number(text: "330106", value: 330_106)), (#"<c r="A1" t="s" s="1"><v>0</v></c>"#, .text("共享")),
  ])
  func values(cell: String, value: ReadValue) throws { #expect(try Self.value(cell) == value) }

  @Test(arguments: [#"<c r="A1" s="1"/>"#, #"<c r="A1"><v/></c>"#, #"<c r="A1" t="b"><v></v></c>"#]) func holdNothing(cell: String) throws {
    #expect(try Self.value(cell) == nil)
  }

  @Test func formulas() throws {
    let row =
      #"<c r="A1"><f>SUM(B1:C1)&amp;"x"</f><v>3</v></c><c r="B1"><f t="shared" ref="B1:C1" si="0">D1*2</f><v>4</v></c><c r="C1"><f t="shared" si="0"/><v>6</v></c><c r="D1"><f>1/0</f></c>"#
    let formulas = try LooseBook(rows: "<row r=\"1\">\(row)</row>").cells().map(\.formula)
    #expect(
      formulas == [
        ReadFormula(text: #"SUM(B1:C1)&"x""#, isShared: false), ReadFormula(text: "D1*2", isShared: true),
        ReadFormula(text: nil, isShared: true),
        ReadFormula(text: "1/0", isShared: false),
      ])
  }
}
