/// A case spelled out, field by field, as a file shows it.
struct CaseRow {
  var texts: [Field: String]
  /// The text of 纠纷简要情况 stands without the quotes that its commas need, so that the columns behind it move.
  var hasBareBrief = false

  init(_ planned: PlannedCase, countsWan: Bool) {
    let fault = planned.fault
    texts = [
      .code: Spelling.code(planned.code, fault: fault), .agreement: planned.agreement?.rawValue ?? planned.wordForNoAgreement,
      .source: planned.source, .organization: CaseRow.organization(planned), .studio: CaseRow.studio(planned), .clerk: planned.clerk,
      .accepted: fault == .acceptanceUnreadable ? planned.faultText : Spelling.moment(planned.accepted, fault: fault),
      .brief: planned.brief, .difficulty: planned.difficulty, .type: planned.typeText, .attribute: planned.attribute,
      .specialGroup: planned.specialGroup, .district: CaseRow.district(fault), .death: planned.death, .outcome: planned.outcome.rawValue,
      .mediated: planned.mediated.map { Spelling.moment($0, fault: fault) } ?? "",
      .parties: planned.parties.map(\.name).joined(separator: planned.index % 20 == 7 ? "，" : ","),
      .amount: countsWan ? Spelling.decimal(planned.amount, places: 6) : Spelling.yuan(planned.amount, fault: fault),
      .coCommittee: CaseRow.coCommittee(planned), .performance: planned.performance, .confirmed: planned.confirmed,
      .confirmedOn: planned.confirmedOn?.dashed ?? "", .people: planned.people, .identity: CaseRow.identity(planned),
      .phone: (fault == .tabBeforePhone ? "\t" : "") + planned.phone, .place: planned.place,
    ]
    addTemplateFields(planned)
  }

  private mutating func addTemplateFields(_ planned: PlannedCase) {
    texts[.mediator] = planned.clerk
    texts[.coMediator] = ""
    texts[.documentNumber] = planned.agreement == .written ? "五常人调字〔\(planned.month.year)〕\(planned.sequence)号" : ""
    texts[.reward] = planned.outcome == .successful ? "符合" : ""
    texts[.migrantWorkers] = planned.specialGroup == "农民工" ? "涉及" : "不涉及"
    texts[.conversion] = "无"
  }

  private static func organization(_ planned: PlannedCase) -> String {
    guard case .community(let community) = planned.lead else { return planned.lead.organization }
    return switch planned.fault {
    case .organizationShort: community.name + "调委会"
    case .organizationWithoutStreet: community.name + "人民调解委员会"
    case .organizationWithoutPeople: "五常街道\(community.name)调解委员会"
    case .organizationWithBlanks: "五常街道　\(community.name)　人民调解委员会"
    default: community.committee
    }
  }

  private static func studio(_ planned: PlannedCase) -> String {
    switch (planned.fault, planned.lead, planned.joint) {
    case (.studioSaysNone, _, _): "无"
    case (_, .studioAlone(.organizationAndStudio), _), (_, .studioAlone(.studioOnly), _), (_, _, .studio), (_, _, .both):
      // Two in nine spell the studio longer.
      planned.index % 9 == 0 ? "五常派出所" + Lead.studio : planned.index % 9 == 4 ? "五常街道" + Lead.studio : Lead.studio
    default: planned.brandStudio
    }
  }

  private static func coCommittee(_ planned: PlannedCase) -> String {
    switch planned.joint {
    case .coCommittee, .both: Lead.studio
    default: planned.fault == .coCommitteeSaysNone ? "无" : ""
    }
  }

  private static func district(_ fault: Fault?) -> String {
    switch fault {
    case .districtLong: "余杭区五常街道"
    case .districtShort: "五常"
    case .districtBlank: ""
    default: "五常街道"
    }
  }

  private static func identity(_ planned: PlannedCase) -> String {
    guard !planned.identityIsBlank, let number = planned.identity else { return "" }
    return Spelling.identity(number, fault: planned.fault)
  }
}

extension PlannedCase {
  /// The platform has no number for one case in four.
  var identityIsBlank: Bool { index % 4 == 1 }
}
