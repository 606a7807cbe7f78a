import Testing

@testable import MediationStatistics

struct TextTableTests {
  @Test func wideCharactersCountTwice() {
    let table = textTable([["项目", "数", "说明"], ["a", "12", "b"], ["受理件数", "3", ""]], rightAligned: [1])
    #expect(table == "项目      数  说明\na         12  b\n受理件数   3  ")
  }

  @Test func raggedAndEmptyRows() {
    #expect(textTable([]) == "")
    #expect(textTable([["a"], ["bb", "c"]]) == "a\nbb  c")
    #expect(textTable([[], ["a"]]) == "\na")
  }

  @Test func withoutPublishedReportsThereIsNoTable() throws {
    #expect(publishedTable(try CaseDesk.results(try CaseDesk.register([[:]]), "2024-07")) == "")
  }
}
