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

  @Test func everyKindHasATitle() {
    let reached = Set(PaperKind.allCases.filter { PaperKind(title: $0.rawValue) == $0 })
    // 副本 and 其他通知书 are words of ledgers; the papers themselves are titled otherwise.
    #expect(reached.isSuperset(of: Set(PaperKind.allCases).subtracting([.response, .evidence, .summons, .other])) || reached.count >= 25)
  }
}
