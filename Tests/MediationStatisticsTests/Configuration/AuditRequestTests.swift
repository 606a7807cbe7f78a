import Testing

@testable import MediationStatistics

@Suite struct AuditRequestTests {
  static func read(_ text: String) throws -> AuditRequest { try parseYAML(text) { AuditRequest($0, file: $0.text("file")) } }

  static func table(_ keys: String) throws -> AuditRequest.Table {
    try wanted(try read("file: a.xlsx\ntables:\n  - {name: 表, \(keys)}\n").tables.first)
  }

  @Test func defaults() throws {
    let table = try Self.table("measures: [received], columns: [value, value.prev_year, value.yoy]")
    #expect(table.title == "表" && table.by.isEmpty && table.notes.isEmpty && !table.hidesEmpty)
    #expect(table.columns.map(\.description) == ["value", "value.prev_year", "value.yoy"])
    #expect(try Self.read("file: a.xlsx\ntables: [{name: 表, by: type, columns: received}]").maxRows == AuditRequest.usualLimit)
    #expect(try Self.read("file: a.xlsx\nmax_rows: 7\ntables: [{name: 表, by: type, columns: received, hide_empty: true}]").maxRows == 7)
  }

  @Test(
    arguments: [
      ("file: a.xlsx", "底稿没有任何表"), ("file: a.txt\ntables: [{name: 表, by: type, columns: received}]", "应以 .xlsx 结尾"),
      ("file: a.xlsx\ntables: [{name: 案件, by: type, columns: received}]", "“案件”是底稿自有的表"),
      ("file: a.xlsx\ntables: [{name: 表, by: type, columns: received}, {name: 表, by: type, columns: received}]", "用了 2 次"),
      ("file: a.xlsx\ntables: [{name: 表, by: type, measures: received, columns: received}]", "之一"),
      ("file: a.xlsx\ntables: [{name: 表, columns: received}]", "之一"), ("file: a.xlsx\ntables: [{name: 表, by: type}]", "缺少列"),
      ("file: a.xlsx\ntables: [{by: type, columns: received}]", "缺少“name”"),
      ("file: a.xlsx\ntables: [{name: 表, by: type, columns: value}]", "不用 value"),
      ("file: a.xlsx\ntables: [{name: 表, measures: received, columns: received}]", "应以 value 开头，现为“received”"),
      ("file: a.xlsx\ntables: [{name: 表, by: type, columns: [received.foo]}]", "“received.foo”不是"),
      ("file: a.xlsx\ntables: [{name: 表, by: type, columns: [received, received.ytd.yoy]}]", "由“received.ytd.prev_year”算出"),
      ("file: a.xlsx\nmax_rows: 0\ntables: [{name: 表, by: type, columns: received}]", "整数"),
      ("file: a.xlsx\ntabels: []\ntables: [{name: 表, by: type, columns: received}]", "是不是“tables”"),
    ])
  func faults(text: String, part: String) {
    let messages = faultMessages { _ = try Self.read(text) }
    #expect(messages.contains { $0.contains(part) }, "\(messages)")
  }

  @Test func allFaultsTogetherWithTheirLines() {
    let messages = faultMessages { _ = try Self.read("file: a.txt\ntables:\n  - {name: 说明}\n  - {by: type, columns: [a.b]}\n") }
    #expect(messages.count >= 5 && messages.contains { $0.contains(":3:") } && messages.contains { $0.contains(":4:") }, "\(messages)")
  }

  @Test(
    arguments: [
      ("received", []), ("received.prev_year", []), ("received.yoy", ["received", "received.prev_year"]),
      ("received.ytd.yoy", ["received.ytd", "received.ytd.prev_year"]), ("received.mom", ["received", "received.prev"]),
    ])
  func operandsOfChanges(column: String, operands: [String]) throws {
    #expect(try wanted(SheetRequest.Column(column)).operands.map(\.description) == operands)
  }
}
