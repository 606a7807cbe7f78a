import Testing

@testable import MediationStatistics

struct RepeatedBriefTests {
  private func lines(_ count: Int, _ change: (Int) -> CaseLine = { _ in [:] }) -> [CaseLine] {
    (0..<count).map { change($0).merging(["纠纷简要情况": "双方因琐事\n争吵"]) { own, _ in own } }
  }

  @Test(arguments: [(4, 0), (5, 5), (6, 6)])
  func fiveCasesMakeATemplate(count: Int, found: Int) throws {
    let messages = try CaseDesk.messages(RepeatedBrief(), lines(count) + [[:]])
    #expect(messages.count == found)
    #expect(messages[0] == (found == 0 ? nil : "与另外 \(count - 1) 件案件的简要情况完全相同"))
  }

  @Test func versionsOfOneCaseAreOneCase() throws {
    #expect(try CaseDesk.messages(RepeatedBrief(), lines(6) { ["案件编码": CaseDesk.code($0 % 4 + 1)] }).isEmpty)
  }

  @Test func blankBriefsAreNotAlike() throws {
    #expect(try CaseDesk.messages(RepeatedBrief(), lines(6) { _ in ["纠纷简要情况": ""] }).isEmpty)
  }

  @Test func rowsWithoutACodeAreCasesOfTheirOwn() throws {
    let found = try CaseDesk.messages(RepeatedBrief(), lines(6) { _ in ["案件编码": ""] })
    #expect(found.count == 6)

  }
}
