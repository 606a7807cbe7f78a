import Testing

@testable import MediationStatistics

struct OpenRequestReaderTests {
  private static let least: [(String, String)] = [
    ("file", "4.xlsx"), ("package", "4.zip"), ("title", "开放数据"), ("keywords", "[调解]"),
    ("notes", "[{id: lead, text: 以主办为准, by: community}]"),
    ("tables", "[{id: by_community, name: 社区, title: 各社区, by: community, columns: [received, received.yoy]}]"),
    ("definitions", "{id: measures, name: 口径, title: 口径}"),
  ]

  /// The least section with some keys changed; nil takes a key away.
  private func read(_ changes: [String: String?] = [:]) throws -> OpenRequest {
    let text = Self.least.compactMap { key, value in (changes[key] ?? value).map { "\(key): \($0)\n" } }.joined()
    return try parseYAML(text) { OpenRequestReader($0).request { $0.requiredText($1) } }
  }

  @Test func everyKey() throws {
    let request = try read()
    #expect(request.subject == "开放数据" && request.license == nil && request.keywords == ["调解"])
    #expect(request.tables[0].by == [.community] && request.tables[0].columns.map(\.suffixes) == [[], [.yoy]])
    #expect(request.notes[0].by == [.community] && request.notes[0].isUsed(in: request.tables[0]) && request.definitions.name == "口径")
  }

  @Test(
    arguments: [
      ("file", "4.xls", "应以 .xlsx 结尾"), ("package", "4.tar", "应以 .zip 结尾"), ("keywords", nil, "缺少“keywords”"),
      ("tables", nil, "缺少“tables”"), ("definitions", nil, "缺少“definitions”"), ("title", nil, "缺少“title”"),
      ("definitions", "{id: by_community, name: 口径, title: 口径}", "编号“by_community”重复"),
      ("definitions", "{id: notes, name: 口径, title: 口径}", "编号“notes”重复或已被占用"),
      ("definitions", "{id: measures, name: 目录, title: 口径}", "工作表名“目录”重复或已被占用"),
      ("tables", "[{id: By, name: 社区, title: 各社区, by: community, columns: received}]", "“By”应由小写字母"),
      ("tables", "[{id: 2nd, name: 社区, title: 各社区, by: community, columns: received}]", "以字母开头"),
      ("tables", "[{id: a, name: 社区, title: 各社区, by: community}]", "缺少“columns”"),
      ("tables", "[{id: a, name: 社区, title: 各社区, by: community, columns: [received.foo]}]", "“received.foo”不是"),
      ("tables", "[{id: a, name: 社区, title: 各社区, by: community, columns: received, notes: led}]", "没有注“led”，是不是“lead”？"),
      ("tables", "[{id: a, name: 社区, title: 各社区, by: type, columns: received}]", "没有一张表用到注“lead”"),
      ("notes", "[{id: lead, text: 甲, by: community}, {id: lead, text: 乙, by: community}]", "注“lead”重复"),
      ("tables", "[{id: a, nme: 社区, title: 各社区, by: community, columns: received}]", "是不是“name”"),
    ] as [(String, String?, String)])
  func faults(key: String, value: String?, part: String) {
    let messages = faultMessages { _ = try read([key: value]) }
    #expect(messages.contains { $0.contains(part) && $0.hasPrefix("/") && $0.contains(".yaml:") }, "\(messages)")
  }

  @Test func allFaultsTogether() {
    let messages = faultMessages { _ = try read(["file": "4.xls", "keywords": nil, "definitions": nil]) }
    #expect(messages.count == 3, "\(messages)")
  }
}
