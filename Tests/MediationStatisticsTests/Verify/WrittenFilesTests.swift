import CSV
import Testing

@testable import MediationStatistics

struct WrittenFilesTests {
  /// A folder of four files with a record of three, as a run leaves it.
  private func folder() throws -> OutputFolder {
    let folder = try OutputFolder()
    let texts = [("a.csv", "1"), ("b.xlsx", "2"), ("c.txt", "3")]
    for (name, text) in texts { try folder.write(name, text) }
    let outputs = texts.map { "{\"path\": \"\($0.0)\", \"sha256\": \"\(sha256Hex(Array($0.1.utf8)))\"}" }
    try folder.write("run.json", "{\"outputs\": [\(outputs.joined(separator: ", "))]}")
    return folder
  }

  @Test func whatWasWrittenIsThere() throws {
    let folder = try folder()
    let files = try WrittenFiles(folder.path)
    #expect(files.workbooks == ["b.xlsx"] && files.present.contains("c.txt") && !files.present.contains("d.txt"))
    let changes = try files.changes()
    #expect(changes.faults.isEmpty && changes.notes.isEmpty)
  }

  /// A workbook may have been saved again; other files may not have changed; what is strange is only told.
  @Test func missingChangedStrange() throws {
    let folder = try folder()
    try folder.write("a.csv", "1 ")
    try folder.write("b.xlsx", "2 ")
    try folder.write("备注.docx", "x")
    try folder.write(".DS_Store", "x")
    let changes = try WrittenFiles(folder.path).changes()
    #expect(changes.faults == ["a.csv: 写出之后被改动（与 run.json 中的指纹不同） — 请重新运行流程"])
    #expect(changes.notes == ["b.xlsx: 写出之后另存过（与 run.json 中的指纹不同）", "备注.docx: 不是本次运行写出的文件"])
  }

  @Test func aMissingFileIsAFault() throws {
    let other = try OutputFolder()
    try other.write("run.json", "{\"outputs\": [{\"path\": \"a.csv\", \"sha256\": \"0\"}, {\"path\": \"b.xlsx\", \"sha256\": \"0\"}]}")
    let files = try WrittenFiles(other.path)
    // Workbooks are told where they are read.
    #expect(try files.changes().faults == ["a.csv: 文件不见了 — 请重新运行流程"] && !files.present.contains("b.xlsx"))
  }

  @Test(
    arguments: [(nil, RunFault.Kind.inputMissing), ("{}", .dataUnreadable), ("no json", .dataUnreadable), ("", .dataUnreadable)]
      as [(String?, RunFault.Kind)])
  func foldersThatAreNone(manifest: String?, kind: RunFault.Kind) throws {
    let folder = try OutputFolder()
    if let manifest { try folder.write("run.json", manifest) }
    #expect(#expect(throws: RunFault.self) { try WrittenFiles(folder.path) }?.kind == kind)
  }
}
