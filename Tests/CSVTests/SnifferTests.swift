import Testing

@testable import CSV

@Suite struct SnifferTests {
  private func candidates(_ text: String) throws -> [DelimiterCandidate] {
    Sniffer.delimiterCandidates(in: try TextFile(path: "t", fileBytes: Array(text.utf8)))
  }

  @Test(arguments: [
    ("a,b,c\n1,2,3\n", Dialect.comma, 1000), ("a\tb\n1,5\t2\n", .tab, 1000), ("a;b\n1,5;2\n", .semicolon, 1000),
    ("月报表\na,b\n1,2\n3,4\n", .comma, 750), ("", .comma, 0), ("a\nb\n", .comma, 0),
  ])
  func ranksTheRightOneFirst(text: String, dialect: Dialect, score: Int) throws {
    let best = try #require(try candidates(text).first)
    #expect(best.dialect == dialect)
    #expect(best.score == score)
  }

  @Test func givesTheCounts() throws {
    let all = try candidates("a,b;c\n\n\"1,2\",3\n1,2,3\n")
    #expect(all.map(\.dialect) == [.comma, .tab, .semicolon])
    #expect(all.first?.fieldCounts == [2, 2, 3])
    #expect(all.first?.usualCount == 2)
    #expect(all.map(\.score) == [666, 0, 0])
  }

  @Test func looksAtTheFirstRecordsOnly() throws {
    let file = try TextFile(path: "t", fileBytes: Array(String(repeating: "a,b\n", count: 100).utf8))
    #expect(Sniffer.delimiterCandidates(in: file, records: 5).map { $0.fieldCounts.count } == [5, 5, 5])
  }
}
