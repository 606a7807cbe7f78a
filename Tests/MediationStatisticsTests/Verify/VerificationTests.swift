import Foundation
import Testing

@testable import MediationStatistics

/// A whole run of a small register; then one thing in its files is changed and must be told with its place.
struct VerificationTests {
  private static let lines: [CaseLine] = [
    ["纠纷类别": "邻里纠纷", "案件来源": "法院移送", "调解协议金": "100.50"], ["纠纷类别": "物业纠纷", "案件来源": "检察院移送"],
    ["调解组织": "五常街道五常社区人民调解委员会", "调解结果": "调解不成功", "协议类型": "无"],
    ["案件编码": CaseDesk.code(8, day: "20230703"), "受理时间": "2023-07-03 09:00:00", "调解时间": "2023-07-05 09:00:00"],
  ]
  private static let form = FormDesk.yaml(
    columns:
      "[{name: 受理, measure: received}, {name: 移送, measure: received, where: {source: [法院委托移送, 检察院委托移送]}}, {name: 和, formula: 1 + 2}, {name: 率, measure: success_rate}]"
  )

  /// The office stays while its files are looked at.
  private func run(_ body: (SmallOffice, String) throws -> Void) throws {
    let office = try SmallOffice()
    try office.put("inputs/mediation/清单.csv", CaseDesk.csv(Self.lines))
    try office.put("pipelines/forms/own.yaml", Self.form)
    try office.put("pipelines/own.yaml", SmallOffice.plan(forms: ["own"]))
    let folder = try office.run("own", "2024-07")
    try withExtendedLifetime(office) { try body(office, folder) }
  }

  @Test func aRunIsSound() throws {
    try run { office, folder in
      let verification = try Verification(folder)
      #expect(verification.isSound && verification.notes.isEmpty, "\(verification.faults) \(verification.notes)")
      #expect(verification.books.map(\.name) == ["报送.xlsx", "月报.xlsx"] && verification.lines.count == 2)
      let cells = try office.text("out/2024-07/own/cells.csv").split(separator: "\n").count - 1
      #expect(verification.books.map(\.numbers).reduce(0, +) == cells && verification.books.allSatisfy { $0.figures > 10 && $0.sheets > 1 })
    }
  }

  /// One number, one formula, one cached value, one sheet, one number too many.
  @Test(arguments: [
    ("C11", RewrittenBook.Change.value("3"), "报送.xlsx!试表!C11: 应为 2"), ("B11", .value("7"), "报送.xlsx!试表!B11: 应为 3"),
    ("E11", .value("0.6667"), "报送.xlsx!试表!E11: "), ("B11", .formula("SUM(B12:B13)"), "报送.xlsx!试表!B11: 公式 =SUM(B12:B13) 得 "),
    ("D11", .formula("B11-C11"), "报送.xlsx!试表!D11: 公式 =B11-C11 得 1，应为 5"), ("D11", .value("6"), "报送.xlsx!试表!D11: 应为 5（received[2024-07] + "),
    ("B900", .added("5"), "报送.xlsx!试表!B900: 数值 5 不是本程序写入的"), ("", .withoutSheet, "报送.xlsx!试表: 工作表不见了"),
  ])
  func oneChange(cell: String, change: RewrittenBook.Change, part: String) throws {
    try run { _, folder in
      try RewrittenBook.change(folder + "/报送.xlsx", "试表", cell, change)
      let verification = try Verification(folder)
      #expect(!verification.isSound && verification.faults.contains { $0.contains(part) }, "\(verification.faults)")
      #expect(verification.notes == ["报送.xlsx: 写出之后另存过（与 run.json 中的指纹不同）"])
    }
  }

  /// A changed number is told at its cell, and 合计 with it, which is now another sum.
  @Test func aBodyCellAndItsTotal() throws {
    try run { _, folder in
      let row = try wanted(try self.cell("received[2024-07;community=永福社区]", in: folder))
      try RewrittenBook.change(folder + "/报送.xlsx", "试表", row, .value("20"))
      let faults = try Verification(folder).faults
      #expect(faults.count == 4, "\(faults)")
      #expect(faults.contains("报送.xlsx!试表!\(row): 应为 2（received[2024-07;community=永福社区]），现为 20"))
      #expect(faults.contains("报送.xlsx!试表!\(row): 现为 20，figures.csv 中 received[2024-07;community=永福社区] 为 2"))
      #expect(faults.contains { $0.contains("B11: 公式 =SUM(") && $0.contains("得 21，应为 3（received[2024-07]）") })
    }
  }

  /// Cell of the form's sheet with this figure.
  private func cell(_ address: String, in folder: String) throws -> String? {
    let table = try OutputTable(folder + "/cells.csv", columns: ["sheet", "cell", "address"])
    return table.rows.first { table.text($0, "sheet") == "试表" && table.text($0, "address") == address }.map { table.text($0, "cell") }
  }

  /// Saved by a program that does not calculate: what is known from the rows is proved, the rest is a note.
  @Test func formulasWithoutValues() throws {
    try run { _, folder in
      try RewrittenBook.change(folder + "/报送.xlsx", "试表", "B11", .withoutValue)
      let verification = try Verification(folder)
      #expect(verification.isSound, "\(verification.faults)")
    }
  }

  @Test func figuresAndCellsAreProvedToo() throws {
    for (name, from, to, part) in [
      (
        "figures.csv", "received[2024-07],received,受理件数,2024-07,,3,3,1", "received[2024-07],received,受理件数,2024-07,,4,4,1",
        "figures.csv 中 received[2024-07] 为 4"
      ),
      ("figures.csv", "received[2024-07],", "entfernt[2024-07],", "figures.csv 中 received[2024-07] 为 （没有）"),
      ("cells.csv", "试表,B11,3.0,", "试表,B11,4.0,", "报送.xlsx!试表!B11: 公式 =SUM("),
      ("cells.csv", "报送.xlsx,试表,B11,", "报送.xlsx,试表,B99,", "报送.xlsx!试表!B11: 数值 3 不是本程序写入的"),
      ("摘要.txt", "五常", "六常", "摘要.txt: 写出之后被改动"),
    ] {
      try run { _, folder in
        let url = URL(fileURLWithPath: "\(folder)/\(name)")
        let text = try String(contentsOf: url, encoding: .utf8)
        try #require(text.contains(from), "\(name): \(from)")
        try text.replacingOccurrences(of: from, with: to).write(to: url, atomically: true, encoding: .utf8)
        let faults = try Verification(folder).faults
        #expect(faults.contains { $0.contains(part) } && faults.contains { $0.hasPrefix("\(name): 写出之后被改动") }, "\(faults)")
      }
    }
  }

  @Test func aBookOfAnotherRunOrNone() throws {
    try run { _, folder in
      try FileManager.default.removeItem(atPath: folder + "/报送.xlsx")
      #expect(try Verification(folder).faults == ["报送.xlsx: 文件不见了 — 请重新运行流程"])
      try Data("no book".utf8).write(to: URL(fileURLWithPath: folder + "/报送.xlsx"))
      let fault = #expect(throws: RunFault.self) { try Verification(folder) }
      #expect(fault?.kind == .dataUnreadable && fault?.messages.first?.contains("报送.xlsx") == true, "\(fault?.messages ?? [])")
    }
  }
}
