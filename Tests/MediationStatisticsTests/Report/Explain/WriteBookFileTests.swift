import Testing

@testable import MediationStatistics

struct WriteBookFileTests {
  /// People read of the file that they asked for, not of the place where it was made.
  @Test func faultsNameTheFile() throws {
    let folder = try OutputFolder()
    let path = folder.file("清单.xlsx")
    let fault = #expect(throws: RunFault.self) {
      try writeBookFile(to: path) { made, _ throws(RunFault) in throw RunFault(.cannotWrite, "\(made): 磁盘已满") }
    }
    #expect(fault?.messages == ["\(path): 磁盘已满"] && folder.names.isEmpty)
  }
}
