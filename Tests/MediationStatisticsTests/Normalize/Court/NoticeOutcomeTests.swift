import Testing

@testable import MediationStatistics

struct NoticeOutcomeTests {
  private func outcome(_ operative: String, _ kind: PaperKind, administrative: Bool = false, second: Bool = false) -> PaperOutcome? {
    let text = NoticeText("原告请求撤销处罚决定并确认违法。本院认为……，\(operative)\n如不服本判决，可上诉。审判长 赵甲")
    return NoticeOutcome(text)?.outcome(of: kind, isAdministrative: administrative, isSecond: second)?.value
  }

  @Test(
    arguments: [
      ("判决如下：驳回原告赵甲的诉讼请求。", .claimsDismissed), ("判决如下：一、撤销被告作出的处罚决定；二、责令被告重新作出。", .revoked), ("判决如下：确认被告强制拆除行为违法。", .declaredUnlawful),
      ("判决如下：确认被诉行为无效。", .declaredVoid), ("判决如下：责令被告于本判决生效之日起十五日内履行法定职责。", .mustPerform), ("判决如下：将罚款变更为五千元。", .changed),
      ("判决如下：被告继续履行安置补偿协议。", .contractPerformance),
    ] as [(String, PaperOutcome)])
  func administrativeJudgments(text: String, expected: PaperOutcome) { #expect(outcome(text, .judgment, administrative: true) == expected) }

  @Test(
    arguments: [
      ("判决如下：驳回上诉，维持原判。", .appealDismissed), ("判决如下：一、撤销浙江省示例区人民法院民事判决；二、驳回其诉讼请求。", .judgmentChanged),
      ("判决如下：撤销原判，发回示例区人民法院重审。", .remanded),
    ] as [(String, PaperOutcome)])
  func appeals(text: String, expected: PaperOutcome) {
    #expect(outcome(text, .judgment, second: true) == expected && outcome(text, .judgment, administrative: true, second: true) == expected)
  }

  @Test(
    arguments: [
      ("判决如下：一、被告于十日内支付原告1000元；二、驳回原告其他诉讼请求。", .claimsPartlyGranted), ("判决如下：被告于十日内返还原告1000元。", .claimsGranted),
      ("判决如下：驳回原告的全部诉讼请求。", .claimsDismissed),
    ] as [(String, PaperOutcome)])
  func civilJudgments(text: String, expected: PaperOutcome) { #expect(outcome(text, .judgment) == expected) }

  @Test(
    arguments: [
      ("裁定如下：准许原告赵甲撤回起诉。", .withdrawn), ("裁定如下：本案按原告赵甲撤回起诉处理。", .deemedWithdrawn), ("裁定如下：本案按撤诉处理。", .deemedWithdrawn),
      ("裁定如下：驳回原告的起诉。", .suitDismissed),
      ("裁定如下：驳回被告对本案管辖权提出的异议。", .jurisdictionObjectionRefused), ("裁定如下：本案移送示例区人民法院处理。", .transferred), ("裁定如下：驳回赵甲的再审申请。", .retrialRefused),
      ("裁定如下：准予强制执行申请人作出的处罚决定。", .enforcementGranted), ("裁定如下：不准予强制执行该决定。", .enforcementRefused), ("裁定如下：终结本次执行程序。", .terminated),
      ("裁定如下：冻结被申请人银行存款。", .preserved),
      ("裁定如下：双方达成的调解协议有效。", .agreementConfirmed), ("裁定如下：中止诉讼。", .suspended), ("裁定如下：不予受理。", .notAccepted),
      ("裁定如下：驳回上诉，维持原裁定。", .appealDismissed),
    ] as [(String, PaperOutcome)])
  func rulings(text: String, expected: PaperOutcome) { #expect(outcome(text, .ruling) == expected) }

  @Test(
    arguments: [
      ("本机关决定：维持被申请人作出的处罚决定。", .maintained), ("本机关决定：撤销被申请人的答复。", .revoked), ("本机关决定：确认被申请人的行为违法。", .declaredUnlawful),
      ("本机关决定：责令被申请人在三十日内履行职责。", .mustPerform),
      ("本机关决定：驳回申请人的行政复议请求。", .applicationDismissed), ("本机关决定：变更罚款为五百元。", .changed),
    ] as [(String, PaperOutcome)])
  func reconsiderations(text: String, expected: PaperOutcome) { #expect(outcome(text, .reconsiderationDecision) == expected) }

  /// What parties ask for and what the court considers is no outcome; without an operative part there is none.
  @Test func onlyTheOperativePartSpeaks() {
    #expect(outcome("本院将择日宣判。", .judgment, administrative: true) == nil)
    #expect(outcome("判决如下：另行通知。", .judgment, administrative: true) == nil)
    #expect(outcome("裁定如下：准许原告赵甲撤回起诉。", .summons) == nil)
  }
}
