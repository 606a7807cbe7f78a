import CSV
import Testing

@testable import MediationStatistics

@Suite struct SeedTableTests {
  private func read(_ text: String, as encoding: TextEncoding = .utf8) throws -> SeedTable {
    let folder = try ScratchFolder()
    return try withExtendedLifetime(folder) {
      try SeedTable.read(try folder.put("seed.csv", try Transcoder.encode(text, as: encoding)), columns: ["id", "name"])
    }
  }

  @Test func rowsWithLines() throws {
    let table = try read("# head\nid,name\n\na, 甲 \n# between\n\"b\",\"乙\n二\"\nc,子|丑\n", as: .utf8BOM)
    #expect(table.rows.map { $0["id"] } == ["a", "b", "c"] && table.rows.map(\.line) == [4, 6, 8])
    #expect(table.rows[0]["name"] == "甲" && table.rows[1]["name"] == "乙\n二" && table.rows[2].list("name") == ["子", "丑"])
    #expect(table.rows[0]["nowhere"].isEmpty && table.rows[0].list("nowhere").isEmpty)
  }

  @Test func columnsInAnyOrder() throws { #expect(try read("name,id\n甲,a\n").rows[0]["name"] == "甲") }

  @Test(arguments: [
    ("", "参考表为空"), ("# only\n", "参考表为空"), ("id\n", "缺少name"), ("id,name,nane\n", "多出nane"), ("id;name\n", "首行应为 id,name"),
    ("id,name\na,b,c\nd\n", ":2: 应有 2 列，实有 3 列"),
  ])
  func faults(text: String, part: String) {
    let messages = faultMessages { _ = try read(text) }
    #expect(messages.contains { $0.contains(part) && $0.contains("seed.csv") }, "\(messages)")
  }

  @Test func allCrookedLinesAreTold() { #expect(faultMessages { _ = try read("id,name\na\nb,c\nd\n") }.count == 2) }

  @Test(arguments: ["id,name\na,b\n,\n", "id,name\na,b\n , \n"])
  func linesOfCommasAreBlank(text: String) throws {
    let table = try read(text)
    #expect(table.rows.count == 1)
  }

  @Test func doubledHeaderIsRefused() {
    #expect(!faultMessages { _ = try read("id,name,name\na,甲,乙\n") }.isEmpty)

  }
}
