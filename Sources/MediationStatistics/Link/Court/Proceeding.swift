/// 诉讼/复议案件: all papers of one case number.
package struct Proceeding: Sendable {
  /// The number that its papers share.
  package let key: String
  package let number: NumberReading
  package let proceedingClass: ProceedingClass
  package let stage: ProceedingStage
  /// Rows of its papers, by day.
  package let papers: [Int]
  /// Day of the first paper received.
  package let opened: CalendarDate
  /// The paper that concluded it (审结), and the day that paper came.
  package let concludingPaper: Int?
  package let concluded: CalendarDate?
  package internal(set) var outcome: Said<PaperOutcome>
  package let role: Said<OurRole>
  package let place: UInt16
  package let type: UInt16
  package let cause: String
  /// Keys of earlier instances that its papers name.
  package let earlier: [String]

  /// `papers` are not empty, in order of day; `documents` are those of all rows.
  init(_ key: String, _ papers: [Int], _ documents: [Document], _ seeds: Seeds) {
    let own = papers.map { documents[$0] }
    let blank = (place: UInt16(seeds.places.communities.count), type: seeds.memberTables[.type]?.blankCode ?? 0)
    self.key = key
    self.papers = papers
    number = own[0].number ?? .unreadable(key, .noSerial)
    proceedingClass = number.proceedingClass(seeds.caseTypes) ?? .other
    stage = number.stage(seeds.caseTypes)
    opened = own.compactMap(\.day).min() ?? CalendarDate(dayNumber: 0)
    concludingPaper = papers.last { documents[$0].concludes }
    concluded = concludingPaper.flatMap { documents[$0].day }
    outcome = concludingPaper.map { documents[$0].outcome } ?? .blank
    role = own.lazy.map(\.role).first { $0.value != nil } ?? own[0].role
    place = own.lazy.map(\.place).first { $0 < blank.place } ?? own[0].place
    type = own.lazy.map(\.type).first { $0 < blank.type } ?? own[0].type
    cause = own.lazy.map(\.cause).first { !$0.isEmpty } ?? ""
    earlier = own.flatMap(\.earlier).compactMap(\.proceeding).unique.filter { $0 != key }
  }
}

extension Document {
  /// The paper ends its proceeding: a judgment, mediation or reconsideration decision always, a ruling or decision by its outcome.
  var concludes: Bool {
    switch kind.value {
    case .judgment, .civilMediation, .administrativeMediation, .reconsiderationDecision, .reconsiderationMediation,
      .reconsiderationTermination:
      outcome.value?.concludes ?? true
    case .ruling, .decision, .paymentOrder, .courtNotice: outcome.value?.concludes ?? false
    default: false
    }
  }
}

extension NumberReading {
  func stage(_ types: CaseTypeTable) -> ProceedingStage {
    switch self {
    case .court(let number, _): types.stage(of: number.type) ?? .other
    case .reconsideration: .reconsideration
    case .unreadable: .other
    }
  }
}
