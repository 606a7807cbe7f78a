import Testing

@testable import XLSX

@Suite struct SheetTablesTests {
  static func column(_ header: String, formula: String? = nil, cached: [CachedValue] = []) -> TableSpec.Column {
    var column = TableSpec.Column(header: header)
    column.formula = formula
    column.cached = cached
    return column
  }

  static let wrong: [(String, TableSpec, TableFault)] = [
    ("A1:B3", TableSpec(name: "1表", columns: [column("a"), column("b")]), .name("1表")),
    ("A1:B3", TableSpec(name: "A1", columns: [column("a"), column("b")]), .name("A1")),
    ("A1:C3", TableSpec(name: "表一", columns: [column("a"), column("b")]), .columnCount(2, 3)),
    ("A1:B1", TableSpec(name: "表一", columns: [column("a"), column("b")]), .noDataRow),
    ("A1:B3", TableSpec(name: "表一", columns: [column("a"), column("")]), .header("")),
    ("A1:B3", TableSpec(name: "表一", columns: [column("a"), column("x\ny")]), .header("x\ny")),
    ("A1:B3", TableSpec(name: "表一", columns: [column("a"), column("A")]), .headerTwice("A")),
    ("A1:B3", TableSpec(name: "表一", columns: [column("a"), column("b", formula: "A1")]), .formula(.noEqualsSign)),
    ("A1:B3", TableSpec(name: "表一", columns: [column("a"), column("b", formula: "=1", cached: [.number(1)])]), .cachedCount(1, 2)),
  ]

  @Test(arguments: wrong)
  func refuses(area: String, spec: TableSpec, fault: TableFault) throws {
    #expect(try thrownOnSheet { try $0.table(range(area), spec) } == .sheet(name: "表", .table(fault)))
  }

  @Test func overlapsAreRefused() throws {
    let spec = TableSpec(name: "表一", columns: [Self.column("a"), Self.column("b")])
    let fault = XLSXError.sheet(name: "表", .table(.overlaps("A1:B3", "B2:C4")))
    let overMerge = try thrownOnSheet { sheet in
      try sheet.merge(range("B2:C4"), .blank)
      try sheet.table(range("A1:B3"), spec)
    }
    let overFilter = try thrownOnSheet { sheet in
      try sheet.autofilter(range("B2:C4"))
      try sheet.table(range("A1:B3"), spec)
    }
    let mergeOverTable = try thrownOnSheet { sheet in
      try sheet.table(range("B2:C4"), spec)
      try sheet.merge(range("A1:B3"), .blank)
    }
    #expect([overMerge, overFilter, mergeOverTable] == [fault, fault, fault])
  }

  /// The C library caches 0 in every calculated cell.
  @Test func calculatedColumnsShowTheirValues() throws {
    let folder = try TestFolder()
    let spec = TableSpec(
      name: "明细", columns: [Self.column("a<b"), Self.column("率", formula: "=明细[@[a<b]]&\"@\"", cached: [.text("1@"), .number(0.5)])])
    let bytes = try bookBytes(in: folder) { sheet in
      try sheet.table(range("B2:C4"), spec)
      #expect(sheet.cellCount == 4)
    }
    let xml = try sheetXML(bytes)
    #expect(xml.contains(#"<c r="C3" t="str"><f>明细[[#This Row],[a&lt;b]]&amp;"@"</f><v>1@</v></c>"#))
    #expect(xml.contains(#"<c r="C4"><f>明细[[#This Row],[a&lt;b]]&amp;"@"</f><v>0.5</v></c>"#))
    let table = try part("xl/tables/table1.xml", of: bytes)
    #expect(table.contains(#"name="明细" displayName="明细" ref="B2:C4""#) && table.contains(#"name="a&lt;b""#))
  }
}
