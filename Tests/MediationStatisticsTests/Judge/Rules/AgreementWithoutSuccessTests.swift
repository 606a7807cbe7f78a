import Testing

@testable import MediationStatistics

struct AgreementWithoutSuccessTests {
  @Test(
    arguments: [
      ("调解成功", "无", "调解成功而没有协议形式"), ("调解成功", "", "调解成功而没有协议形式"),
      ("调解不成功", "书面协议", "结果为“调解不成功”而有书面协议"), ("调解中", "口头", "结果为“调解中”而有口头协议"),
      ("调解成功", "口头协议", nil), ("调解成功", "书面调解协议", nil), ("终止", "", nil), ("", "口头协议", nil), ("看不懂", "口头协议", nil),
      ("调解成功", "电子协议", nil),
    ] as [(String, String, String?)])
  func agreementMeansSuccess(result: String, agreement: String, message: String?) throws {
    #expect(try CaseDesk.message(AgreementWithoutSuccess(), ["调解结果": result, "协议类型": agreement]) == message)
  }

  /// 协议类型 is not a required column. DECISIONS 3: a rule whose operands are missing says nothing.
  @Test func saysNothingWhenTheColumnIsNotExported() throws {
    let found = try CaseDesk.messages(AgreementWithoutSuccess(), [[:], [:]], heads: CaseDesk.heads.filter { $0 != "协议类型" })
    #expect(found.isEmpty)

  }
}
