import Testing

@testable import MediationStatistics

struct ScientificNotationTests {
  @Test(arguments: [
    ("3.30106E+17", true), ("1e+10", true), ("1.0E+010", true), ("E+10", false), ("1.2.3E+10", false), ("1E+", false), ("甲E+10", false),
    ("1E+1234", false),
  ])
  func recognised(text: String, isScientific: Bool) { #expect(ScientificNotation.isScientific(text) == isScientific) }

  @Test func cells() throws {
    let lines: [CaseLine] = [["联系电话": "1.00123E+10"], ["纠纷简要情况": "维生素E+10盒"], ["证件号": "3.30106E+17"], ["案件编码": "2.02407E+13"]]
    #expect(try CaseDesk.messages(ScientificNotation(), lines) == [0: "原来的长数字只剩前几位", 3: "原来的长数字只剩前几位"])
  }
}
