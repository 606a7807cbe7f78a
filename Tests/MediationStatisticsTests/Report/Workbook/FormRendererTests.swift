import Testing
import XLSX

@testable import MediationStatistics

/// Forms read back from the finished file with the own reader.
struct FormRendererTests {
  private static let columns =
    "[{name: 受理, measure: received}, {name: 来源, columns: [{name: 法院, measure: received, where: {source: 法院委托移送}}, {name: 其他, blank: 平台不采集}]}, {name: 金额, measure: amount}, {name: 率, measure: success_rate}, {name: 累计, measure: received.ytd}]"
  private static let rows = "[{total: 合计}, {name: 成功, where: {result: 调解成功}}, {name: 口头, where: {agreement: 口头协议}, part: true}]"

  private func book(columns: String = columns, rows: String = rows, checks: String = "[]", more: String = "") throws -> FormBook {
    let lines: [CaseLine] = [["案件来源": "法院移送"], ["调解协议金": "5000"]]
    return try FormBook([try FormDesk.filled(try FormDesk.form(columns: columns, rows: rows, checks: checks, more: more), lines)], lines)
  }

  @Test func coverFormsAndChecks() throws {
    let book = try book(more: "sheet: 某表\n")
    #expect(book.book.sheets.map(\.name) == ["封面", "某表", "表式审核"])
    #expect(try WorkbookProof.check(path: book.path).cellsPerSheet.count == 3)
  }

  @Test func titleBlockAndUnits() throws {
    let cells = try book(more: "head: {number: 司统1, issuer: 某局}\nunit: 件\n").cells("试表")
    #expect(cells["A1"] == "试表" && cells["A2"]?.hasPrefix("样表，参照公开资料") == true)
    let texts = Set(cells.values)
    for text in ["表　　号：司统1", "制定机关：某局", "批准机关：", "批准文号：", "有效期至：", "填报单位：五常街道司法所", "报告期：2024年7月", "计量单位：件"] {
      #expect(texts.contains(text), "\(text)")
    }
  }

  /// 样表 until adopted, 送审稿 while a check fails; also where the block takes the whole width.
  @Test(arguments: [(FormDesk.columns, "[{name: 全部}]"), (columns, rows)])
  func standing(columns: String, rows: String) throws {
    for (adopted, word) in [("true", ""), ("false", "样表，参照公开资料")] {
      let texts = try book(columns: columns, rows: rows, more: "adopted: \(adopted)\n").cells("试表").values
      #expect(texts.contains { $0.contains("样表") } == !word.isEmpty)
      #expect(texts.contains { $0.contains("送审稿") }, "the shipped control totals fail over three cases")
    }
  }

  @Test func headsAreMerged() throws {
    let book = try book()
    let (cells, merges) = (try book.cells("试表"), try book.sheet("试表").facts.merges.map(\.a1))
    #expect(merges.contains("A1:G1") && merges.contains("A8:A10") && merges.contains("B8:B9") && merges.contains("C8:D8"))
    #expect(cells["A8"] == "项目" && cells["B8"] == "受理" && cells["C8"] == "来源" && cells["C9"] == "法院" && cells["D9"] == "其他")
    #expect(["B", "C", "D", "E", "F", "G"].map { cells["\($0)10"] } == ["件", "件", nil, "万元", "%", "件"])
    #expect(["A", "B", "C", "G"].map { cells["\($0)11"] } == ["甲", "1", "2", "6"])
    #expect(merges.count == Set(merges).count)
  }

  @Test func bodyAndParts() throws {
    let cells = try book(more: "row_numbers: true\n").cells("试表")
    #expect(
      ["A12", "A13", "A14"].map { cells[$0] } == ["合计", "成功", "　其中：口头"] && ["B12", "B13", "B14"].map { cells[$0] } == ["1", "2", "3"])
    #expect(cells["C12"] == "=SUM(C13) → 2" && cells["E12"] == nil && cells["G12"] == "1")
  }

  @Test func notesRelationsAndFeet() throws {
    let book = try book(
      checks: "[{code: \"1\", formula: 1 ≤ 6, name: 本期≤累计}, {code: \"2\", formula: 1 = 2, level: explain}]", more: "notes: [某注]\n")
    let texts = Set(try book.cells("试表").values)
    for text in [
      "注1：某注", "注2：“—”表示数值为零或比率无从计算；空白表示没有数据。", "注3：空白：平台不采集。", "单位负责人：", "统计负责人：", "填表人：", "联系电话：", "报出日期：　　年　　月　　日",
      "审核关系：（1）1 ≤ 6，本期≤累计，强制性；（2）1 = 2，核实性　不符：合计、成功。",
    ] { #expect(texts.contains { $0.contains(text) }, "\(text)") }
  }

  /// Repeated heads, page numbers, fitted to one page's width, A4 or A3 lying.
  @Test(arguments: [("A4", "9"), ("A3", "8")])
  func page(paper: String, code: String) throws {
    let book = try book(more: "paper: \(paper)\n")
    let xml = try book.part("xl/worksheets/sheet2.xml")
    #expect(xml.contains("paperSize=\"\(code)\"") && xml.contains("orientation=\"landscape\"") && xml.contains("fitToPage=\"1\""))
    #expect(xml.contains("第 &amp;P 页  共 &amp;N 页") && xml.contains("horizontalCentered=\"1\""))
    #expect(book.book.definedNames.contains { $0.name.contains("Print_Titles") && $0.formula.hasSuffix("$8:$11") })
    #expect(book.book.definedNames.contains { $0.name.contains("Print_Area") && $0.formula.contains("$A$1:$G$") })
  }

  /// A form of one narrow column still has its lines, in one cell each.
  @Test func theNarrowestForm() throws {
    let cells = try book(columns: FormDesk.columns, rows: "[{name: 甲}]", more: "unit: 件\n").cells("试表")
    #expect(cells.values.contains { $0.contains("填报单位：五常街道司法所") && $0.contains("报告期：2024年7月") && $0.contains("计量单位：件") })
  }

  @Test func aFormWithoutRows() throws {
    let range = try FormDesk.form(rows: "[{by: month}]")
    let filled = try FormDesk.filled(range, [[:]], "2024-07-01..2024-07-05")
    #expect(filled.rows.isEmpty && filled.checks.isEmpty)
    #expect(try FormBook([filled]).cells("试表")["A1"] == "试表")
  }

  /// Names of sheets are configuration: exit 78.
  @Test(arguments: ["封面", "表式审核", "a/b", "History", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二"])
  func badNamesOfSheets(name: String) throws {
    let fault = #expect(throws: RunFault.self) { try book(more: "sheet: \(name)\n") }
    #expect(fault?.kind == .badConfiguration && fault?.messages.first?.contains("表.yaml: 工作表") == true, "\(fault?.messages ?? [])")
  }
}
