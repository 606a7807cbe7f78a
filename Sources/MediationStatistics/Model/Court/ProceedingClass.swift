/// Which row of the office's statistics a case number belongs to (courts.md §1): civil, administrative and reconsideration are lawsuits and
/// reconsiderations; all others are rows of their own.
package enum ProceedingClass: String, Sendable, CaseIterable {
  case civil = "民事"
  case administrative = "行政"
  case reconsideration = "复议"
  /// 行审: an agency applies for enforcement.
  case enforcementReview = "非诉行政执行"
  case preservation = "保全"
  case enforcement = "执行"
  /// Everything 诉前, 前调, 引调.
  case preFiling = "诉前调解"
  case criminal = "刑事"
  case compensation = "赔偿与救助"
  case other = "其他"
}

/// 审级: the stage of a dispute that a case number stands for.
package enum ProceedingStage: String, Sendable, CaseIterable {
  case preFiling = "诉前"
  case first = "一审"
  case second = "二审"
  case retrial = "再审"
  /// 民特, 民督, 民催, 行审.
  case special = "特别程序"
  case jurisdiction = "管辖"
  case enforcement = "执行"
  case reconsideration = "复议"
  case other = "其他"
}
