import CSV
import Testing

@testable import MediationStatistics

@Suite struct PlainTableTests {
  private func table(_ text: String, as encoding: TextEncoding = .utf8) throws -> PlainTable? {
    PlainTable(try TextFile(path: "表.csv", fileBytes: try Transcoder.encode(text, as: encoding)))
  }

  private func read(_ text: String, as encoding: TextEncoding = .utf8) throws -> String {
    String(decoding: try #require(try table(text, as: encoding)).asRead(unmasked: true), as: UTF8.self)
  }

  /// One table, written in all ways that are recognised.
  @Test(arguments: [
    "名,数\n甲,1\n\"乙,丙\",2\n", "名;数\r\n甲;1\r\n乙,丙;2\r\n", "名\t数\r甲\t1\r乙,丙\t2", "名|数\n甲|1\n乙,丙|2\n\n", "'名','数'\n'甲','1'\n'乙,丙','2'\n",
    "名, 数\n甲, 1\n\"乙,丙\", 2\n", "名 数\n甲 1\n乙,丙 2\n", "名,数\n甲,1\r\n\u{FEFF}\"乙,丙\",2\r",
  ])
  func forms(text: String) throws {
    for encoding in TextEncoding.allCases where !(encoding == .gb18030 && text.contains("\u{FEFF}")) {
      #expect(try read(text, as: encoding) == "\u{FEFF}名,数\n甲,1\n\"乙,丙\",2\n", "\(encoding)")
    }
  }

  @Test func whatStandsInFront() throws {
    let table = try #require(
      try table("某街道,,\n,,\n名,数,日\n名,数,日\n甲,1,2024-01-01\n乙,2,2024-01-02\n丙,3,2024-01-03\n丁,4,2024-01-04\n戊,5,2024-01-05\n"))
    #expect(table.linesBefore == 1 && table.line == 3 && table.header == ["名 名", "数 数", "日 日"] && table.records.count == 5)
    #expect(table.text.contains("第 3 行") && table.text.contains("表格之前有 1 行说明"))
  }

  @Test func withoutHeader() throws {
    let table = try #require(try table("甲,1\n乙,2\n"))
    #expect(table.header == nil && table.records == [["甲", "1"], ["乙", "2"]] && table.text.contains("没有"))
  }

  @Test func masked() throws {
    let masked = String(decoding: try #require(try table("姓名,号\n张三某,1\n李四某,2\n")).asRead(unmasked: false), as: UTF8.self)
    #expect(masked.hasPrefix("\u{FEFF}姓名,号\n[文本3字 #") && !masked.contains("张"))
  }

  /// Too few characters to tell GB18030 from Big5: it is said.
  @Test func doubtfulEncoding() throws {
    #expect(try #require(try table("名,数\n甲,1\n", as: .gb18030)).text.contains("存疑"))
    #expect(try !#require(try table("名,数\n甲,1\n")).text.contains("存疑"))
    #expect(try table("") == nil)
  }
}
