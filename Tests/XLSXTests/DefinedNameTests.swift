import Testing

@testable import XLSX

@Suite struct DefinedNameTests {
  @Test(arguments: ["全年合计", "_a", "a.b1", "税率2024", "ABCD1"])
  func takes(name: String) { #expect(DefinedName.isWellFormed(name)) }

  @Test(arguments: ["", "1a", ".a", "a b", "a-b", "A1", "R1C1", "r", "a!b", "a\u{0}b", String(repeating: "a", count: 256)])
  func refuses(name: String) throws {
    #expect(!DefinedName.isWellFormed(name))
    let book = try newBook("/nonexistent/x.xlsx")
    #expect(thrown { try book.defineName(name, formula: "=1") } == .book(.definedName(name)))
  }

  /// The C library would cut both at 127 bytes.
  @Test func longNamesAndFormulasAreRefusedNotCut() throws {
    let book = try newBook("/nonexistent/x.xlsx")
    let long = String(repeating: "税", count: 43)
    #expect(thrown { try book.defineName(long, formula: "=1") } == .book(.definedName(long)))
    let formula = "=\"" + String(repeating: "税", count: 42) + "\""
    #expect(thrown { try book.defineName("税率", formula: formula) } == .book(.definedFormula(name: "税率")))
  }

  @Test func namesAndTablesShareOneSpace() throws {
    let book = try newBook("/nonexistent/x.xlsx")
    let sheet = try book.addSheet("表")
    try book.defineName("Rate", formula: "='表'!$A$1")
    #expect(thrown { try book.defineName("rate", formula: "=1") } == .book(.definedNameTaken("rate")))
    let table = TableSpec(name: "RATE", columns: [.init(header: "a")])
    #expect(thrown { try sheet.table(range("A1:A2"), table) } == .sheet(name: "表", .table(.nameTaken("RATE"))))
  }
}
