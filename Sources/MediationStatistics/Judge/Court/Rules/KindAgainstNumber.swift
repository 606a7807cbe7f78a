/// 行政复议 papers carry a reconsideration number, 行政调解书 an administrative one, and so on.
struct KindAgainstNumber: PaperRule {
  static let rule = Rule(
    "kind-against-number", .warning, .judge, title: "文书种类与案号类型不符", remedy: "核对文书种类和案号，例如行政调解书的案号应为“行初”“行终”等")

  func findings(in records: PaperRecords, _ seeds: Seeds) -> [Finding] {
    records.findings(Self.rule, .paperKind) { document, _ in
      guard let kind = document.kind.value, let number = document.number?.proceedingClass(seeds.caseTypes) else { return nil }
      guard let expected = kind.proceedingClasses, !expected.contains(number) else { return nil }
      return "\(kind.rawValue)的案号属于“\(number.rawValue)”"
    }
  }
}

extension PaperKind {
  /// The classes that a paper of this kind can belong to, nil for any.
  var proceedingClasses: [ProceedingClass]? {
    switch self {
    case .civilMediation: [.civil, .preFiling]
    case .administrativeMediation: [.administrative]
    case .paymentOrder: [.civil]
    case .reconsiderationApplication, .reconsiderationReply, .reconsiderationAcceptance, .reconsiderationExtension,
      .reconsiderationSuspension, .reconsiderationTermination, .reconsiderationDecision, .reconsiderationMediation, .reconsiderationOpinion:
      [.reconsideration]
    default: nil
    }
  }
}

extension NumberReading {
  /// What kind of case the number stands for; nil when it cannot be read.
  func proceedingClass(_ types: CaseTypeTable) -> ProceedingClass? {
    switch self {
    case .court(let number, _): types.proceedingClass(of: number.type)
    case .reconsideration: .reconsideration
    case .unreadable: nil
    }
  }
}
