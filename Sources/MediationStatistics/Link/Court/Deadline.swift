/// What one received paper asks for, and until when.
package struct Deadline: Sendable {
  package let rule: DeadlineRule
  package let state: State

  package enum State: Sendable, Hashable {
    /// `missingList`: a year without a holiday list, so that only weekends were rolled over.
    case on(CalendarDate, missingList: Int?)
    /// To be settled by hand; Chinese reason.
    case unsettled(String)
  }
}

extension DeadlineRules {
  /// What a paper starts; nil when nothing is due. The clock starts on the day received, never on the paper's own date.
  func deadline(of document: Document, _ proceedingClass: ProceedingClass?, _ stage: ProceedingStage, _ holidays: Holidays) -> Deadline? {
    guard let kind = document.kind.value else { return nil }
    let candidates = rules.filter { rule in
      rule.kind == kind && (rule.proceedingClass == nil || rule.proceedingClass == proceedingClass)
        && (rule.stage == nil || rule.stage == stage)
    }
    if let rule = candidates.first(where: { $0.fits(document) }) {
      return rule.nature == .none ? nil : Deadline(rule: rule, state: rule.state(document, holidays))
    }
    // Nobody knows as what we stand there: whether anything is due, a person must say.
    guard document.role.value == nil, let rule = candidates.first(where: { $0.fits(document, anyRole: true) }), rule.nature != .none else {
      return nil
    }
    return Deadline(rule: rule, state: .unsettled("没有填写我方地位，不能确定期限"))
  }
}

extension DeadlineRule {
  fileprivate func fits(_ document: Document, anyRole: Bool = false) -> Bool {
    guard anyRole || role == nil || role == document.role.value else { return false }
    return outcomes.isEmpty || document.outcome.value.map(outcomes.contains) == true
  }

  fileprivate func state(_ document: Document, _ holidays: Holidays) -> Deadline.State {
    if length == .hearing {
      guard let hearing = document.hearing else { return .unsettled("没有开庭时间") }
      return .on(CalendarDate(dayNumber: Moment.day(of: hearing)), missingList: nil)
    }
    if length == .stated || statedWins, case .until(let day) = document.term { return .on(day, missingList: nil) }
    guard let received = document.received else { return .unsettled("没有收到日期，期限无法起算") }
    guard let term = term(document) else { return .unsettled("文书没有载明期限，由承办人核定") }
    let end = term.end(after: received, holidays)
    guard let day = end.day else { return .unsettled("没有 \(end.missingList ?? 0) 年的节假日安排，不能计算工作日 — 请补充 seeds/holidays.csv") }
    return .on(day, missingList: end.missingList)
  }

  private func term(_ document: Document) -> Term? {
    if length == .stated || statedWins {
      switch document.term {
      case .days(let days): return .days(days)
      case .workingDays(let days): return .workingDays(days)
      case .until, nil: break
      }
    }
    if case .term(let term) = length { return term }
    return nil
  }
}
