import Testing

@testable import MediationStatistics

struct OutputTableTests {
  private func table(_ text: String, _ columns: [String]) throws -> OutputTable {
    let folder = try OutputFolder()
    try folder.write("t.csv", text)
    return try OutputTable(folder.file("t.csv"), columns: columns)
  }

  @Test func columnsByName() throws {
    let table = try table("\u{FEFF}b,a,c\n1,\"x, \"\"y\"\"\",\n\n2,两\n行,3\n".replacing("两\n行", with: "\"两\n行\""), ["a", "b"])
    #expect(table.rows.count == 2 && table.header == ["b", "a", "c"])
    #expect(table.rows.map { table.text($0, "a") } == ["x, \"y\"", "两\n行"] && table.text(1, "c") == "3")
    #expect(table.text(0, "none") == "" && table.column("c") == 2 && table.column("none") == nil)
    #expect(Array(table.bytes(0, 1)) == Array("x, \"y\"".utf8))
  }

  @Test(arguments: ["", "a\n1\n", "a,b\n1\n", "a,b\n1,2,3\n"])
  func whatARunDidNotWrite(text: String) {
    let fault = #expect(throws: RunFault.self) { try table(text, ["a", "b"]) }
    #expect(fault?.messages.first?.contains("不是本程序写出的表（应有列 a、b） — 请重新运行流程") == true)
  }

  @Test func aFileThatIsNotThere() {
    #expect(#expect(throws: RunFault.self) { try OutputTable("/none/t.csv", columns: []) }?.kind == .inputMissing)
  }
}
