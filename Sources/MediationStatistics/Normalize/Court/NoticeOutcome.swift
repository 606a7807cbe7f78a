/// 处理结果: read from the operative part alone (判决如下 …). Phrases are tried in order; where none stands there, nothing is said.
struct NoticeOutcome {
  private let text: NoticeText
  private let operative: Range<Int>

  /// Nil where the paper has no operative part.
  init?(_ text: NoticeText) {
    let starts = ["判决如下", "裁定如下", "决定如下", "决定：", "决定:", "协议如下", "如下协议", "复议决定", "调解协议"].compactMap { text.all($0).last?.upperBound }
    guard let start = text.all("判决如下").last?.upperBound ?? text.all("裁定如下").last?.upperBound ?? starts.max() else { return nil }
    let ends = ["如不服", "案件受理费", "如果未按", "本裁定为终审", "本判决为终审", "审判长", "审判员", "申请人如对", "申请人不服", "如对本决定"]
    let end = text.first(of: ends, in: start..<text.count)?.lowerBound ?? text.count
    (self.text, operative) = (text, start..<end)
  }

  func outcome(of kind: PaperKind, isAdministrative: Bool, isSecond: Bool) -> Spanned<PaperOutcome>? {
    switch kind {
    case .judgment: isAdministrative ? first(NoticeOutcome.administrative(isSecond)) : civil(isSecond)
    case .ruling: first(NoticeOutcome.rulings)
    case .civilMediation, .administrativeMediation, .reconsiderationMediation:
      text.spanned(.mediated, operative.lowerBound..<operative.lowerBound)
    case .reconsiderationDecision: first(NoticeOutcome.reconsideration)
    default: nil
    }
  }

  /// The parts of a phrase stand in this order within one sentence.
  private typealias Phrase = (parts: [String], outcome: PaperOutcome)

  private static func administrative(_ isSecond: Bool) -> [Phrase] {
    let appeals: [Phrase] = [
      (["驳回上诉", "维持原判"], .appealDismissed), (["发回", "重审"], .remanded), (["撤销", "判决"], .judgmentChanged), (["变更", "判决"], .judgmentChanged),
    ]
    return (isSecond ? appeals : []) + [
      (["驳回", "诉讼请求"], .claimsDismissed), (["确认", "违法"], .declaredUnlawful), (["确认", "无效"], .declaredVoid), (["撤销"], .revoked),
      (["变更"], .changed), (["继续履行", "协议"], .contractPerformance), (["补偿"], .contractPerformance), (["责令"], .mustPerform),
      (["履行"], .mustPerform), (["作出"], .mustPerform),
    ]
  }

  private static let rulings: [Phrase] = [
    (["不准予强制执行"], .enforcementRefused), (["不予强制执行"], .enforcementRefused), (["准予强制执行"], .enforcementGranted),
    (["准予执行"], .enforcementGranted),
    (["按", "撤回", "处理"], .deemedWithdrawn), (["按", "撤诉处理"], .deemedWithdrawn), (["准许", "撤回"], .withdrawn), (["准许", "撤诉"], .withdrawn),
    (["准予", "撤回"], .withdrawn), (["准予", "撤诉"], .withdrawn), (["管辖", "异议", "驳回"], .jurisdictionObjectionRefused),
    (["驳回", "管辖", "异议"], .jurisdictionObjectionRefused), (["驳回", "提出的异议"], .jurisdictionObjectionRefused),
    (["驳回", "再审申请"], .retrialRefused),
    (["驳回上诉", "维持"], .appealDismissed), (["发回", "重审"], .remanded), (["指令", "审理"], .remanded), (["驳回", "起诉"], .suitDismissed),
    (["不予受理"], .notAccepted), (["不予立案"], .notAccepted), (["移送"], .transferred), (["协议有效"], .agreementConfirmed),
    (["协议", "有效"], .agreementConfirmed),
    (["中止"], .suspended), (["终结"], .terminated), (["查封"], .preserved), (["冻结"], .preserved), (["扣押"], .preserved),
  ]

  private static let reconsideration: [Phrase] = [
    (["确认", "违法"], .declaredUnlawful), (["确认", "无效"], .declaredVoid), (["撤销"], .revoked), (["变更"], .changed), (["责令", "履行"], .mustPerform),
    (["责令"], .mustPerform), (["驳回", "复议"], .applicationDismissed), (["维持"], .maintained), (["终止"], .terminated),
  ]

  /// The phrase that comes first in the list wins: narrow ones stand before wide ones.
  private func first(_ phrases: [Phrase]) -> Spanned<PaperOutcome>? {
    for phrase in phrases {
      if let place = place(of: phrase.parts) { return text.spanned(phrase.outcome, place) }
    }
    return nil
  }

  private func place(of parts: [String]) -> Range<Int>? {
    for start in text.all(parts[0], in: operative) {
      var end = start.upperBound
      var isWhole = true
      for part in parts.dropFirst() {
        guard let next = text.find(part, in: end..<min(end + 70, operative.upperBound)),
          !text.characters[end..<next.lowerBound].contains("。")
        else {
          isWhole = false
          break
        }
        end = next.upperBound
      }
      if isWhole { return start.lowerBound..<end }
    }
    return nil
  }

  private func civil(_ isSecond: Bool) -> Spanned<PaperOutcome>? {
    if isSecond {
      if let place = place(of: ["驳回上诉", "维持原判"]) { return text.spanned(.appealDismissed, place) }
      if let place = place(of: ["发回", "重审"]) { return text.spanned(.remanded, place) }
      if let place = place(of: ["撤销", "判决"]) ?? place(of: ["变更", "判决"]) { return text.spanned(.judgmentChanged, place) }
    }
    let dismissed = place(of: ["驳回", "诉讼请求"]) ?? place(of: ["驳回", "请求"])
    let granted = text.first(
      of: ["支付", "返还", "赔偿", "偿还", "履行", "解除", "归还", "给付", "准予", "搬离", "腾退", "停止", "恢复", "协助", "承担", "交付", "确认", "办理"], in: operative)
    switch (dismissed, granted) {
    case (let dismissed?, let granted?) where granted.lowerBound < dismissed.lowerBound:
      return text.spanned(.claimsPartlyGranted, dismissed)
    case (let dismissed?, _): return text.spanned(.claimsDismissed, dismissed)
    case (nil, let granted?): return text.spanned(.claimsGranted, granted)
    case (nil, nil): return nil
    }
  }
}
