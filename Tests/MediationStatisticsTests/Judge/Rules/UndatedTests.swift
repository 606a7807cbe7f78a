import Testing

@testable import MediationStatistics

struct UndatedTests {
  /// Any one of the three dates saves a row; the registration may stand in the code alone.
  @Test(
    arguments: [
      (["案件编码": "", "受理时间": "", "调解时间": ""], true),
      (["案件编码": "看不懂", "受理时间": "不详", "调解时间": "大约七月"], true),
      (["案件编码": "ZJ330100520241301000001", "受理时间": "", "调解时间": ""], true),
      (["受理时间": "", "调解时间": ""], false),
      (["案件编码": "", "受理时间": "2024-07-01", "调解时间": ""], false),
      (["案件编码": "", "受理时间": "", "调解时间": "2024-07-01"], false),
      (["案件编码": "", "受理时间": "", "调解时间": "", "登记时间": "2024/7/1"], false),
    ] as [(CaseLine, Bool)])
  func needsOneDate(line: CaseLine, isFound: Bool) throws {
    let message = try CaseDesk.message(Undated(), line)
    #expect((message != nil) == isFound)
  }

  @Test func isARejection() throws {
    let register = try CaseDesk.register([["案件编码": "", "受理时间": "", "调解时间": ""], [:]])
    #expect(register.judged.isRejected == [true, false])
  }
}
