import Testing
import XLSX

@testable import MediationStatistics

struct NumberProofTests {
  /// One book with 3 in A1, which `received[2024]` is.
  private func proof(_ cells: String, figures: String = "received[2024],3,1,件\n", present: Set<String> = ["w.xlsx"]) throws -> NumberProof {
    let folder = try OutputFolder()
    let book = try Workbook(
      path: folder.file("w.xlsx"), properties: DocumentProperties(created: .init(year: 2024, month: 7, day: 31)),
      defaultFont: Look.bodyFont, temporaryFolder: folder.path)
    try book.addSheet("表").write(.integer(3), at: CellAddress(row: 0, column: 0))
    try book.close()
    try folder.write("figures.csv", "address,numerator,denominator,unit\n" + figures)
    try folder.write("cells.csv", "workbook,sheet,cell,value,address\n" + cells)
    return try NumberProof(folder.path, workbooks: ["w.xlsx"], present: present)
  }

  @Test func proved() throws {
    let proof = try proof("w.xlsx,表,A1,3.0,received[2024]\n")
    #expect(proof.faults.isEmpty && proof.notes.isEmpty && proof.books.map(\.numbers) == [1] && proof.books.map(\.figures) == [1])
  }

  @Test func eachNumberThatIsNot() throws {
    #expect(try proof("").faults == ["w.xlsx!表!A1: 数值 3 不是本程序写入的"])
    #expect(try proof("w.xlsx,表,A1,4.0,\n").faults == ["w.xlsx!表!A1: 应为 4，现为 3"])
    let faults = try proof("w.xlsx,表,A1,3.0,received[2024]\n", figures: "received[2024],5,1,件\n").faults
    #expect(faults == ["w.xlsx!表!A1: 现为 3，figures.csv 中 received[2024] 为 5"])
    #expect(try proof("v.xlsx,表,A1,3.0,\n", present: []).faults.count == 2, "a book that is listed, and one that was written")
  }

  /// Faults of the figures are told though they are read beside the books.
  @Test func figuresThatCannotBeRead() {
    let fault = #expect(throws: RunFault.self) { try proof("w.xlsx,表,A1,3.0,\n", figures: "x\n") }
    #expect(fault?.kind == .dataUnreadable && fault?.description.contains("figures.csv") == true)
  }
}
