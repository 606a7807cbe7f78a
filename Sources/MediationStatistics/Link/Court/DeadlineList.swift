/// One line of 期限提醒.
package struct DeadlineEntry: Sendable {
  /// Row of the paper.
  package let paper: Int
  package let deadline: Deadline
  package let urgency: Urgency

  package enum Urgency: Sendable, Hashable, Comparable {
    /// Days past the last day.
    case overdue(Int)
    /// Days left, 0 on the last day.
    case left(Int)
    case unsettled

    /// The longest overdue first, what nobody can tell last.
    package static func < (a: Urgency, b: Urgency) -> Bool { a.rank < b.rank }

    private var rank: Int {
      switch self {
      case .overdue(let days): -days
      case .left(let days): days
      case .unsettled: Int.max
      }
    }

    /// 逾期3天, 今天届满, 还有5天, 待核.
    package var text: String {
      switch self {
      case .overdue(let days): "逾期\(days)天"
      case .left(0): "当天届满"
      case .left(let days): "还有\(days)天"
      case .unsettled: "待核"
      }
    }

    /// 逾期, 3日内, 7日内, 15日内, 15日后, 待核: what the list is grouped by.
    package var group: String {
      switch self {
      case .overdue: "逾期"
      case .left(0...3): "3日内"
      case .left(4...7): "7日内"
      case .left(8...15): "15日内"
      case .left: "15日后"
      case .unsettled: "待核"
      }
    }
  }
}

extension CourtRegister {
  /// What is still due as of the end of a day, from the papers received by then: overdue first, then by day. Nothing is due any more that was done
  /// (办理日期), and no step of a proceeding that a later paper concluded. A right that has lapsed is no longer told.
  package func deadlines(asOf day: CalendarDate, _ rules: DeadlineRules, _ holidays: Holidays) -> [DeadlineEntry] {
    let concluded = conclusions(by: day)
    let entries = counted.compactMap { row -> DeadlineEntry? in
      let document = documents[row]
      guard document.day.map({ $0 <= day }) == true, document.handled.map({ $0 <= day }) != true else { return nil }
      if let end = document.number?.proceeding.flatMap({ concluded[$0] }), end.paper != row, !document.outlivesItsProceeding { return nil }
      let types = document.number
      guard let deadline = rules.deadline(of: document, types?.proceedingClass(caseTypes), types?.stage(caseTypes) ?? .other, holidays),
        let urgency = urgency(deadline, asOf: day)
      else { return nil }
      return DeadlineEntry(paper: row, deadline: deadline, urgency: urgency)
    }
    return entries.sorted { ($0.urgency, $0.paper) < ($1.urgency, $1.paper) }
  }

  private func conclusions(by day: CalendarDate) -> [String: (paper: Int, day: CalendarDate)] {
    var conclusions: [String: (paper: Int, day: CalendarDate)] = [:]
    for proceeding in proceedings {
      guard let paper = proceeding.concludingPaper, let end = proceeding.concluded, end <= day else { continue }
      conclusions[proceeding.number.proceeding ?? ""] = (paper, end)
    }
    return conclusions
  }

  private func urgency(_ deadline: Deadline, asOf day: CalendarDate) -> DeadlineEntry.Urgency? {
    guard case .on(let last, _) = deadline.state else { return .unsettled }
    let left = last.dayNumber - day.dayNumber
    if left >= 0 { return .left(left) }
    return deadline.rule.nature == .duty && deadline.rule.length != .hearing ? .overdue(-left) : nil
  }
}

extension Document {
  /// Duties that a conclusion starts or leaves as they are.
  fileprivate var outlivesItsProceeding: Bool {
    switch kind.value {
    case .assistance, .judicialAdvice, .prosecutorialAdvice, .reconsiderationOpinion, .reconsiderationDecision, .reconsiderationMediation:
      true
    default: false
    }
  }
}
