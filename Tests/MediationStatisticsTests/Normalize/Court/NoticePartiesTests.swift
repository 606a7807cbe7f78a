import Testing

@testable import MediationStatistics

struct NoticePartiesTests {
  private func parties(_ text: String) -> [String] {
    let text = NoticeText(text)
    return NoticeParties(text, in: 0..<text.count).parties.map { "\($0.value.role) \($0.value.name)" }
  }

  @Test(arguments: [
    ("原告：赵甲，男。\n被告：示例公司，住所地杭州。", ["原告 赵甲", "被告 示例公司"]), ("上诉人（原审被告）：示例公司。\n被上诉人（原审原告）赵甲，男", ["上诉人（原审被告） 示例公司", "被上诉人（原审原告） 赵甲"]),
    ("原告一：赵甲，男。\n原告二：钱乙，女。", ["原告 赵甲", "原告 钱乙"]),
    ("申请执行人：赵甲；被执行人：钱乙。", ["申请执行人 赵甲", "被执行人 钱乙"]), ("原告赵甲诉被告示例公司合同纠纷一案，本院受理。", []), ("原告诉称，被告欠款。", []), ("被告辩称：不同意。", []),
    ("本院认为原告的请求成立。", []),
  ])
  func listed(text: String, expected: [String]) { #expect(parties(text) == expected) }

  @Test(
    arguments: [
      ("被告", .defendant), ("原告", .plaintiff), ("第三人", .thirdParty), ("被申请人", .respondent), ("申请人", .applicant),
      ("申请执行人", .enforcementApplicant), ("被执行人", .enforcementDebtor), ("上诉人（原审被告）", .defendant),
      ("被上诉人（一审原告）", .plaintiff), ("再审申请人（一审被告、二审上诉人）", .defendant), ("原审第三人", .thirdParty), ("被告人", nil), ("公诉机关", nil), ("上诉人", nil),
    ] as [(String, OurRole?)])
  func roles(label: String, expected: OurRole?) { #expect(OurRole(label: label) == expected) }
}
