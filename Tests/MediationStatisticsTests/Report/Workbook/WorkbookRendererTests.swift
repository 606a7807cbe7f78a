import Testing

@testable import MediationStatistics

struct WorkbookRendererTests {
  private func fault(_ sheets: [SheetContent], _ path: String) throws -> RunFault? {
    let folder = try OutputFolder()
    let context = try CaseDesk.context([[:]])
    return #expect(throws: RunFault.self) {
      try renderWorkbook(sheets, context.bookFrame(), path: folder.file(path), temporaryFolder: folder.path)
    }
  }

  @Test func faultsOfTheBookAreFaultsOfTheRun() throws {
    #expect(try fault([SheetContent("表", title: "a"), SheetContent("表", title: "b")], "w.xlsx")?.description.contains("名称重复") == true)
    #expect(try fault([SheetContent("表", title: "a")], "no/such/folder/w.xlsx")?.kind == .cannotWrite)
  }

  @Test func propertiesComeFromOfficeAndPlan() throws {
    let folder = try OutputFolder()
    try renderWorkbook(
      [SheetContent("表", title: "a")], try CaseDesk.context([[:]], "2024-02").bookFrame(), path: folder.file("w.xlsx"),
      temporaryFolder: folder.path)
    let core = try PackedWords.part("docProps/core.xml", of: folder.file("w.xlsx"))
    #expect(core.contains("人民调解工作统计月报（2024年2月）") && core.contains("五常街道司法所") && core.contains("2024-02-29"))
    #expect(try PackedWords.part("xl/worksheets/sheet1.xml", of: folder.file("w.xlsx")).contains("内部资料"))
  }
}
