import Testing

@testable import MediationStatistics

struct NoticeTitleTests {
  @Test(
    arguments: [
      ("民事判决书", .judgment), ("行 政 判 决 书", .judgment), ("刑事附带民事判决书", .judgment), ("行政赔偿判决书", .judgment), ("执行裁定书", .ruling),
      ("民事裁定书", .ruling),
      ("民事调解书", .civilMediation), ("行政调解书", .administrativeMediation), ("行政赔偿调解书", .administrativeMediation), ("国家赔偿决定书", .decision),
      ("罚款决定书", .decision),
      ("支付令", .paymentOrder), ("应诉通知书", .response), ("举证通知书", .evidence), ("受理案件通知书", .acceptance), ("传　票", .summons), ("出庭通知书", .hearing),
      ("开庭通知", .hearing),
      ("参加诉讼通知书", .joinder), ("协助执行通知书", .assistance), ("执行通知书", .courtNotice), ("结案通知书", .courtNotice), ("司法建议书", .judicialAdvice),
      ("检察建议书", .prosecutorialAdvice),
      ("行政复议决定书", .reconsiderationDecision), ("行政复议答复通知书", .reconsiderationReply), ("行政复议受理通知书", .reconsiderationAcceptance),
      ("行政复议终止决定书", .reconsiderationTermination),
      ("行政复议中止通知书", .reconsiderationSuspension), ("行政复议延期审理通知书", .reconsiderationExtension), ("行政复议调解书", .reconsiderationMediation),
      ("行政复议意见书", .reconsiderationOpinion),
      ("行政复议申请书", .reconsiderationApplication), ("律师函", .lawyersLetter), ("民事上诉状", .appeal), ("行政起诉状", .complaint), ("限制消费令", .other),
      ("公告", .other),
    ] as [(String, PaperKind)])
  func kinds(title: String, kind: PaperKind) {
    let text = NoticeText("某某市某某区人民法院\n\(title)\n（2024）浙0110民初1号\n原告：赵甲\n")
    #expect(NoticeTitle(text)?.kind == kind)
  }

  /// A title in a sentence is another paper's.
  @Test(arguments: [
    "不服（2023）浙0110民初1号民事判决书，现提出申请，请求依法再审并予以改判，理由如下所述，本案事实清楚证据充分", "今日收到贵院寄来的判决书一份以及其他材料若干，请查收并尽快回复，谢谢合作，顺致敬意，此致敬礼，联系人另行告知，特此函达", "",
  ])
  func noTitle(text: String) { #expect(NoticeTitle(NoticeText(text + "以下空白以下空白以下空白以下空白以下空白以下空白")) == nil) }

  /// Headings of web pages are wrong now and then; what stands behind the court's name is the paper's title.
  @Test(
    arguments: [
      ("赵甲与钱乙买卖合同纠纷一审民事判决书\n法院\n乙区人民法院\n全文\n甲市乙区人民法院民 事 裁 定 书(2015)乙民初字第1号原告赵甲。", .ruling, 5),
      ("驳回申诉通知书\n甲省高级人民法院通 知 书（2016）浙刑申1号赵甲：", .courtNotice, 2),
      ("裁判文书\n当事人\n赵甲\(String(repeating: ",某甲有限公司", count: 150))\n甲市乙区人民法院\n民 事 调 解 书\n（2015）乙民初字第1号", .civilMediation, 5),
      ("民事判决书\n（2015）乙民初字第1号\n原告赵甲。", .judgment, 1), ("赵甲诉钱乙二审行政裁定书\n【审理法院】甲市中级人民法院", .ruling, 1),
      ("摘要:乙区人民法院 行政判决书 (2013)乙行初字第1号\n乙区人民法院\n行政判决书\n(2013)乙行初字第1号", .judgment, 3),
    ] as [(String, PaperKind, Int)])
  func whichTitle(source: String, kind: PaperKind, line: Int) throws {
    let text = NoticeText(source)
    let title = try #require(NoticeTitle(text))
    #expect(title.kind == kind && text.lineNumber(title.range.lowerBound) == line)
  }

  @Test func everyKindHasATitle() {
    let reached = Set(PaperKind.allCases.filter { PaperKind(title: $0.rawValue) == $0 })
    // 副本 and 其他通知书 are words of ledgers; the papers themselves are titled otherwise.
    #expect(reached.count >= 25)
  }
}
