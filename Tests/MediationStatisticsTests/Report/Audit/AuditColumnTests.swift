import Testing
import XLSX

@testable import MediationStatistics

struct AuditColumnTests {
  @Test(
    arguments: [
      ("社区", "社区"), ("参与_社区", "参与_社区"), ("是否/同意（1）", "是否_同意_1_"), ("2024年", "_2024年"), ("A1", "_A1"), ("R", "_R"), ("", "_"),
      (String(repeating: "长", count: 50), String(repeating: "长", count: 30)),
    ])
  func names(wanted: String, name: String) {
    var names = AuditNames()
    #expect(names.take(wanted) == name)
  }

  @Test func eachNameOnce() {
    var names = AuditNames()
    #expect(["社区", "社区", "Ab年", "aB年"].map { names.take($0) } == ["社区", "社区_2", "Ab年", "aB年_2"])
  }

  /// Whatever seeds call a dimension, the workbook library takes the name.
  @Test func theLibraryTakesThem() throws {
    let folder = try OutputFolder()
    let book = try Workbook(
      path: folder.file("w.xlsx"), properties: DocumentProperties(created: .init(year: 2024, month: 1, day: 1)),
      defaultFont: DefaultFont(name: "宋体", size: 11))
    _ = try book.addSheet("诉讼复议")
    var names = AuditNames()
    for name in ["AB12", "R1C1", "a b", "“引号”", "1", "é", String(repeating: "长", count: 60), "c", "TRUE"] {
      #expect(throws: Never.self, "\(name)") { try book.defineName(names.take(name), formula: "='诉讼复议'!$AA$4:$AA$1048576") }
    }
  }
}
