import Testing

@testable import MediationStatistics

@Suite struct HeaderEvidenceTests {
  private func evidence(_ text: String) -> [Int] {
    let records = text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let evidence = HeaderEvidence(records)
    return [evidence.preamble, evidence.headerRows]
  }

  @Test(arguments: [
    ("名,数\n甲,1\n乙,2", [0, 1]), ("甲,1\n乙,2", [0, 0]), ("名,数\n名,数\n甲,1\n乙,2\n丙,3\n丁,4\n戊,5\n己,6\n庚,7\n辛,8", [0, 2]),
    ("标题,,,\n,,,\n名,数,日,备注\n甲,1,2024-01-01,\n乙,2,2024年1月2日,", [2, 1]), ("名,数", [0, 1]), ("名,类\n甲,乙\n丙,丁", [0, 1]), ("只有一列\n1\n2", [0, 1]),
    ("说明\n名,数\n甲,1\n乙,2", [1, 1]), ("", [0, 0]),
  ])
  func tells(text: String, expected: [Int]) { #expect(evidence(text) == expected) }

  @Test(arguments: [
    ("1", true), ("2024-01-05 10:22:31", true), ("￥1,200.50", true), ("2024年1月5日", true), ("MG-8769", false), ("-", false), ("", false),
  ])
  func figures(cell: String, isFigure: Bool) { #expect(HeaderEvidence.isFigure(cell) == isFigure) }
}
