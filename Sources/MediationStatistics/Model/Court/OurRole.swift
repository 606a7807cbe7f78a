/// 我方地位: as what the office stands in a proceeding. In a second instance the role of the first is meant (被上诉人（原审被告） = 被告).
package enum OurRole: String, Sendable, CaseIterable {
  case defendant = "被告"
  case plaintiff = "原告"
  case thirdParty = "第三人"
  /// 被申请人 of a reconsideration, of an enforcement review, of a mediation before filing.
  case respondent = "被申请人"
  case applicant = "申请人"
  case enforcementApplicant = "申请执行人"
  case enforcementDebtor = "被执行人"
  case assisting = "协助义务人"
}
