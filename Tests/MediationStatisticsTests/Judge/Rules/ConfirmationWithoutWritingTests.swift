import Testing

@testable import MediationStatistics

struct ConfirmationWithoutWritingTests {
  @Test(
    arguments: [
      ("是", "口头协议", "已司法确认，协议形式却为“口头协议”"), ("已确认", "无", "已司法确认，协议形式却为“无协议”"),
      ("是", "书面协议", nil), ("是", "电子协议", nil), ("否", "口头协议", nil), ("", "口头协议", nil), ("看不懂", "口头协议", nil),
    ] as [(String, String, String?)])
  func confirmationNeedsPaper(confirmed: String, agreement: String, message: String?) throws {
    #expect(try CaseDesk.message(ConfirmationWithoutWriting(), ["是否司法确认": confirmed, "协议类型": agreement]) == message)
  }

  @Test func saysNothingWhenTheColumnIsNotExported() throws {
    let heads = CaseDesk.heads.filter { $0 != "协议类型" }
    let found = try CaseDesk.messages(ConfirmationWithoutWriting(), [["是否司法确认": "是"]], heads: heads)
    #expect(found.isEmpty)

  }
}
