import CSV
import Testing

@testable import MediationStatistics

@Suite struct IngestTests {
  @Test func filesOfAFolderInByteOrder() throws {
    let folder = try ScratchFolder()
    for name in ["b.CSV", "a.csv", "c.tsv", "说明.md", ".hidden.csv", "sub/d.csv", "e.txt"] { try folder.put(name, "x") }
    #expect(try inputFiles(folder.path) == ["a.csv", "b.CSV", "c.tsv", "e.txt"].map { "\(folder.path)/\($0)" })
    #expect(try inputFiles(folder.path + "/说明.md") == [folder.path + "/说明.md"], "a named file is taken as it is")
  }

  /// `~$…` is what Excel leaves beside a workbook while it is open.
  @Test func workbooksAreInputs() throws {
    let folder = try ScratchFolder()
    for name in ["b.XLSX", "a.xlsm", "~$b.XLSX", "c.csv"] { try folder.put(name, "x") }
    #expect(try inputFiles(folder.path) == ["a.xlsm", "b.XLSX", "c.csv"].map { "\(folder.path)/\($0)" })
    #expect(try inputFiles(folder.path, .papers).count == 3)
  }

  @Test func nothingToRead() throws {
    let folder = try ScratchFolder()
    #expect(faultMessages { _ = try inputFiles(folder.path) }[0].contains("没有 .csv、.txt、.tsv、.xlsx、.xlsm 文件"))
    #expect(faultMessages { _ = try inputFiles(folder.path + "/none") }[0].contains("--input"))
  }

  @Test(arguments: ["清单.XLS", "清单.et", "清单.xlsb"])
  func workbooksAreRefused(name: String) throws {
    let folder = try ScratchFolder()
    try folder.put("a.csv", "x")
    try folder.put(name, "x")
    #expect(faultMessages { _ = try inputFiles(folder.path) }.contains { $0.contains(name) && $0.contains("另存为") })
  }

  @Test(arguments: ["清单.ods", "清单.zip", "清单.rar"])
  func otherExportsLeftLying(name: String) throws {
    let folder = try ScratchFolder()
    try folder.put("a.csv", "x")
    try folder.put(name, "x")
    #expect(!faultMessages { _ = try inputFiles(folder.path) }.isEmpty)

  }

  @Test func faultsOfAllFilesAreToldTogether() throws {
    let folder = try ScratchFolder()
    let paths = [
      folder.path + "/none.csv", try folder.put("a.csv", "x,y\n"), try folder.put("b.csv", CaseSheet().text),
      try folder.put("c.csv", [0x50, 0x4B, 3, 4]),
    ]
    let contract = try ShippedOffice.contract()
    let messages = faultMessages { _ = try ingest(paths, contract) }
    #expect(messages.count == 3)
    for name in ["none.csv", "a.csv", "c.csv"] { #expect(messages.contains { $0.contains(name) }, "\(name)") }
    #expect(try ingest([paths[2]], contract).map(\.path) == [paths[2]])
    #expect(try ingest([], contract).isEmpty)
  }

  @Test func kindsOfFault() throws {
    let contract = try ShippedOffice.contract()
    #expect { _ = try ingest(["/nowhere/x.csv"], contract) } throws: { ($0 as? RunFault)?.kind == .inputMissing }
    let folder = try ScratchFolder()
    let path = try folder.put("a.csv", "x")
    #expect { _ = try ingest([path], contract) } throws: { ($0 as? RunFault)?.kind == .dataUnreadable }
  }
}
