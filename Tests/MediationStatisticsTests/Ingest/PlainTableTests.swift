import CSV
import Testing

@testable import MediationStatistics

@Suite struct PlainTableTests {
  private func table(_ text: String, as encoding: TextEncoding = .utf8) throws -> PlainTable {
    PlainTable(try TextFile(path: "表.csv", fileBytes: try Transcoder.encode(text, as: encoding)))
  }

  private func read(_ text: String, as encoding: TextEncoding = .utf8) throws -> String {
    String(decoding: try table(text, as: encoding).asRead(unmasked: true), as: UTF8.self)
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
    let table = try table(
      "某街道,,\n,,\n名,数,日\n名,数,日\n甲,1,2024-01-01\n乙,2,2024-01-02\n丙,3,2024-01-03\n丁,4,2024-01-04\n戊,5,2024-01-05\n")
    #expect(table.linesBefore == 1 && table.line == 3 && table.header == ["名 名", "数 数", "日 日"] && table.records.count == 5)
    #expect(table.text.contains("第 3 行") && table.text.contains("表格之前有 1 行说明"))
  }

  @Test func withoutHeader() throws {
    let table = try table("甲,1\n乙,2\n")
    #expect(table.header == nil && table.records == [["甲", "1"], ["乙", "2"]] && table.text.contains("没有"))
  }

  @Test func masked() throws {
    let masked = String(decoding: try table("姓名,号\n张三某,1\n李四某,2\n").asRead(unmasked: false), as: UTF8.self)
    #expect(masked.hasPrefix("\u{FEFF}姓名,号\n[文本3字 #") && !masked.contains("张"))
  }

  /// Too few characters to tell GB18030 from Big5: it is said.
  @Test func doubtfulEncoding() throws {
    let doubtful = try table("名,数\n甲,1\n", as: .gb18030)
    #expect(doubtful.text.contains("存疑") && doubtful.doubts.count == 1 && doubtful.doubts[0].contains("Big5"))
    let sound = try table("名,数\n甲,1\n")
    #expect(!sound.text.contains("存疑") && sound.doubts.isEmpty)
  }

  /// Nothing is a table of no rows, and said to be: only where something is to be counted is it a fault.
  @Test(arguments: ["", "\n\n\r\n"]) func empty(text: String) throws {
    let nothing = try table(text)
    #expect(nothing.records.isEmpty && nothing.header == nil && nothing.asRead(unmasked: true) == Array("\u{FEFF}".utf8))
    #expect(nothing.doubts == ["文件是空的，没有表格。"] && nothing.text.contains("文件是空的"))
  }

  /// Quotes behind backslashes are characters where the table is more regular so; elsewhere a backslash is one itself.
  @Test func backslashes() throws {
    let rows = (1...6).map { "\"甲\($0)\",\"高 \($0)\\\", 宽 2\\\"\",\"C:\\\\案\",\($0)\n" }.joined()
    let read = try table("名,尺寸,路径,数\n" + rows)
    #expect(read.form == "逗号，反斜杠转义" && read.records.count == 6 && read.records[2] == ["甲3", "高 3\", 宽 2\"", "C:\\案", "3"])
    let plain = try table("名,路径\n" + (1...6).map { "\"甲\",\"C:\\案\\\($0)\\\"\n" }.joined())
    #expect(plain.form == "逗号" && plain.records[0] == ["甲", "C:\\案\\1\\"])
  }

  /// A header that recurs is none of the rows; with other columns it begins another table, which is not read under the first one's names.
  @Test func furtherTables() throws {
    let again = try table("名,数,注\n甲,1,子\n名,数,注\n乙,2,丑\n")
    #expect(again.records.map { $0[0] } == ["甲", "乙"] && again.otherTable == nil)
    for second in ["名,数\n乙,2\n", "名,数,注,另\n乙,2,丑,寅\n"] {
      let two = try table("名,数,注\n甲,1,子\n丙,3,卯\n" + second)
      #expect(two.records.map { $0[0] } == ["甲", "丙"] && two.otherTable == 4 && two.text.contains("从第 4 行起是另一张表"))
      #expect(two.doubts.count == 1)
    }
  }
}
