/// 处理结果: what a judgment, ruling, mediation statement or reconsideration decision says (courts.md §2).
package enum PaperOutcome: String, Sendable, CaseIterable {
  // Against the agency: 败诉 in court, 纠错 in a reconsideration.
  case revoked = "撤销"
  case changed = "变更"
  case declaredUnlawful = "确认违法"
  case declaredVoid = "确认无效"
  /// 履行法定职责, 给付义务; 责令履行 in a reconsideration.
  case mustPerform = "责令履行"
  /// 行政协议: 继续履行, 补偿, 赔偿.
  case contractPerformance = "行政协议履行或补偿"
  // Not against it.
  case claimsDismissed = "驳回诉讼请求"
  case suitDismissed = "驳回起诉"
  case withdrawn = "撤诉"
  /// 按撤诉处理.
  case deemedWithdrawn = "按撤诉处理"
  case mediated = "调解"
  case transferred = "移送"
  case terminated = "终结"
  // Civil judgments.
  case claimsGranted = "支持诉讼请求"
  case claimsPartlyGranted = "部分支持诉讼请求"
  // Appeals and retrials.
  case appealDismissed = "驳回上诉维持原判"
  case judgmentChanged = "改判"
  case remanded = "发回重审"
  case retrialRefused = "驳回再审申请"
  // Reconsideration.
  case maintained = "维持"
  /// 驳回行政复议请求, 驳回行政复议申请.
  case applicationDismissed = "驳回复议申请"
  case applicationWithdrawn = "撤回复议申请"
  /// 不予受理: of a suit or of a reconsideration.
  case notAccepted = "不予受理"
  // Special procedures.
  /// 司法确认: the mediation agreement is valid.
  case agreementConfirmed = "确认调解协议有效"
  case enforcementGranted = "准予强制执行"
  case enforcementRefused = "不准予强制执行"
  // Steps on the way, which conclude nothing.
  case jurisdictionObjectionRefused = "驳回管辖异议"
  case suspended = "中止"
  case preserved = "保全"
  case otherStep = "其他程序事项"

  /// The proceeding is concluded (审结) by a paper with this outcome.
  package var concludes: Bool {
    switch self {
    case .jurisdictionObjectionRefused, .suspended, .preserved, .otherStep: false
    default: true
    }
  }
}
