import Testing
import XLSX

@testable import MediationStatistics

struct ExpectedNumberTests {
  private func numbers(_ lines: String) throws -> [ExpectedNumber] {
    let folder = try OutputFolder()
    try folder.write("cells.csv", "workbook,sheet,cell,value,address\n" + lines)
    return ExpectedNumber.all(in: try OutputTable(folder.file("cells.csv"), columns: []))
  }

  @Test func linesAsTheyStand() throws {
    let numbers = try numbers("w,甲,C7,0.1,a[2024]\nw,甲,C8,,\n\"w,2\",乙,C0,x,\"a[2024;type=甲, 乙]\"\n")
    #expect(numbers.map(\.workbook) == ["w", "w", "w,2"] && numbers.map(\.sheet) == ["甲", "甲", "乙"])
    #expect(numbers.map(\.cell) == ["C7", "C8", "C0"] && numbers.map(\.value) == [0.1, nil, nil])
    #expect(numbers.map(\.place) == [CellAddress(row: 6, column: 2), CellAddress(row: 7, column: 2), CellAddress(row: -1, column: -1)])
    #expect(numbers.map(\.address) == ["a[2024]", "", "a[2024;type=甲, 乙]"])
  }

  /// Runs of one name are put together as the slow way does, wherever they stand.
  @Test(arguments: [["a", "a", "b"], ["a", "b", "a", "b", "b", "a"], [], ["甲"]])
  func groups(sheets: [String]) throws {
    let numbers = try numbers(sheets.enumerated().map { "w,\($1),A\($0 + 1),1,\n" }.joined())
    let slow = Dictionary(grouping: numbers, by: \.sheet).mapValues { $0.map(\.cell) }
    #expect(numbers.grouped(by: \.sheet).mapValues { $0.map(\.cell) } == slow && Set(slow.keys) == Set(sheets))
  }
}
