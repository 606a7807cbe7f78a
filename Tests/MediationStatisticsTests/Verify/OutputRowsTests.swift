import Testing

@testable import MediationStatistics

/// The same as `OutputTable` reads, which holds all of it.
struct OutputRowsTests {
  private func rows(_ text: String, _ columns: [String]) throws -> [[String]] {
    let folder = try OutputFolder()
    try folder.write("t.csv", text)
    var rows: [[String]] = []
    try OutputRows(folder.file("t.csv"), columns: columns).forEach(columns) { bytes, fields in
      rows.append(
        fields.map { range in
          let field = bytes.extracting(range)
          return String(decoding: field.indices.map { field[$0] }, as: UTF8.self)
        })
    }
    return rows
  }

  @Test func columnsByName() throws {
    let text = "\u{FEFF}b,a,c\n1,\"x, \"\"y\"\"\",\n\n2,\"两\n行\",3\n"
    #expect(try rows(text, ["a", "b"]) == [["x, \"y\"", "1"], ["两\n行", "2"]] && rows(text, ["c"]) == [[""], ["3"]])
    #expect(try rows("\n\na,b\r\n1,2\r\n", ["b", "a"]) == [["2", "1"]] && rows("a\n", ["a"]).isEmpty)
  }

  /// Longer than a window.
  @Test func manyRows() throws {
    let lines = (0..<120_000).map { "\($0),永福社区\($0 % 7),\($0 % 3 == 0 ? "\"a\"\"b\"" : "ab")" }
    let found = try rows("n,name,x\n" + lines.map { $0 + "\n" }.joined(), ["x", "n", "name"])
    #expect(found == (0..<120_000).map { [$0 % 3 == 0 ? "a\"b" : "ab", "\($0)", "永福社区\($0 % 7)"] })
  }

  @Test(arguments: ["", "a\n1\n", "a,b\n1\n", "a,b\n1,2,3\n"])
  func whatARunDidNotWrite(text: String) {
    let fault = #expect(throws: RunFault.self) { try rows(text, ["a", "b"]) }
    #expect(fault?.messages.first?.contains("不是本程序写出的表（应有列 a、b） — 请重新运行流程") == true)
  }

  @Test func aFileThatIsNotThere() {
    #expect(#expect(throws: RunFault.self) { try OutputRows("/none/t.csv", columns: []) }?.kind == .inputMissing)
  }
}
