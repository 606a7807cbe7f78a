/// The faults of the sample: some 3 in 100 rows, after the traps seen in real exports.
enum FaultOrders {
  static let all = contradictions + damages + dates + numbers + names

  private static func isSettled(_ planned: PlannedCase) -> Bool { planned.outcome == .successful }
  private static func hasIdentity(_ planned: PlannedCase) -> Bool { planned.identity != nil && !planned.identityIsBlank }
  private static func isCommunityLed(_ planned: PlannedCase) -> Bool {
    if case .community = planned.lead { true } else { false }
  }

  private static let contradictions = [
    FaultOrder(fault: .unknownType, count: 1, fits: { $0.month == Month(2024, 4) }, apply: nameUnknownType),
    FaultOrder(fault: .unknownType, count: 1, fits: { $0.month.year == 2023 }, apply: nameUnknownType),
    FaultOrder(
      fault: .acceptanceUnreadable, count: 3, fits: { $0.registered.month == $0.month && !$0.month.isInParts }, apply: spoilAcceptance),
    FaultOrder(
      fault: .mediatedBeforeAccepted, count: 3,
      apply: { planned, number in planned.mediated = Moment(day: planned.accepted.day + -(number + 1), second: 36_000) }),
    FaultOrder(
      fault: .registeredBeforeAccepted, count: 4, apply: { planned, number in planned.registered = planned.accepted.day + -(number + 1) }),
    FaultOrder(
      fault: .clerkIsParty, count: 3, fits: { $0.parties[0].identity != nil },
      apply: { planned, _ in planned.parties[0].name = planned.clerk }),
    FaultOrder(fault: .singleParty, count: 3, apply: { planned, _ in planned.parties = [planned.parties[0]] }),
    FaultOrder(
      fault: .absurdAmount, count: 3, fits: { isSettled($0) && $0.difficulty == "简单" && $0.amount > 0 },
      apply: { planned, number in planned.amount = [8_888_888, 6_000_000, 12_000_000][number] * 100 }),
    FaultOrder(
      fault: .confirmedLate, count: 3, fits: { $0.agreement == .written && $0.month <= Month(2024, 6) },
      apply: { planned, number in planned.confirm(after: [36, 52, 95][number]) }),
    FaultOrder(
      fault: .confirmedOral, count: 2, fits: { $0.agreement == .oral && $0.month <= Month(2024, 10) },
      apply: { planned, number in planned.confirm(after: 9 + number) }),
    FaultOrder(
      fault: .placeUnknown, count: 6, fits: { !$0.place.isEmpty },
      apply: { planned, number in planned.place = ["西溪", "五常", "文一西路"][number % 3] }),
  ]

  @Sendable private static func nameUnknownType(_ planned: inout PlannedCase, _: Int) {
    planned.typeText = "宠物伤人纠纷"
  }

  @Sendable private static func spoilAcceptance(_ planned: inout PlannedCase, _ number: Int) {
    let noSuchDay = "\(planned.month.year)-13-\(planned.accepted.day.civil.day.digits(2)) 10:05:00"
    planned.faultText = ["待补录", "########", noSuchDay][number]
  }

  private static let damages = [
    FaultOrder(fault: .codeTooShort, count: 2, fits: { !$0.month.isInParts }),
    FaultOrder(fault: .codeLowerCase, count: 2, fits: { !$0.month.isInParts }),
    FaultOrder(fault: .codeWrongTown, count: 1, fits: { !$0.month.isInParts }),
    FaultOrder(fault: .identityScientific, count: 4, fits: hasIdentity),
    FaultOrder(fault: .identityZeroTail, count: 4, fits: hasIdentity),
    FaultOrder(fault: .identityWrongCheck, count: 6, fits: hasIdentity),
  ]

  private static let dates = [
    FaultOrder(fault: .dateWithSlashes, count: 6), FaultOrder(fault: .dateWithDots, count: 5), FaultOrder(fault: .dateInChinese, count: 5),
    FaultOrder(fault: .dateCompact, count: 5), FaultOrder(fault: .dateSerial, count: 5), FaultOrder(fault: .dateFullWidth, count: 3),
  ]

  private static let numbers = [
    FaultOrder(fault: .tabBeforeIdentity, count: 4, fits: hasIdentity),
    FaultOrder(fault: .apostropheBeforeIdentity, count: 4, fits: hasIdentity),
    FaultOrder(fault: .formulaIdentity, count: 4, fits: hasIdentity), FaultOrder(fault: .apostropheBeforeCode, count: 2),
    FaultOrder(fault: .tabBeforePhone, count: 3, fits: { !$0.phone.isEmpty }), FaultOrder(fault: .codeFullWidth, count: 2),
    FaultOrder(fault: .amountGrouped, count: 4, fits: { $0.amount >= 100_000 && $0.amount % 100 == 0 }),
    FaultOrder(fault: .amountInWan, count: 4, fits: { $0.amount >= 1_000_000 && $0.amount % 100_000 == 0 }),
    FaultOrder(fault: .amountWithUnit, count: 4, fits: { $0.amount > 0 && $0.amount % 100 == 0 }),
    FaultOrder(fault: .amountWithDecimals, count: 4, fits: { $0.amount > 0 && $0.amount % 100 == 0 }),
    FaultOrder(fault: .amountWithSign, count: 4, fits: { $0.amount > 0 && $0.amount % 100 == 0 }),
    FaultOrder(fault: .amountFullWidth, count: 3, fits: { $0.amount > 0 && $0.amount % 100 == 0 }),
  ]

  private static let names =
    [
      (DisputeType.neighbours, "邻里"), (.neighbours, "噪音扰民"), (.marriage, "婚姻家庭"), (.consumer, "消费维权"), (.property, "物业管理纠纷"),
      (.traffic, "道路交通事故"),
    ].map { type, alias in
      FaultOrder(fault: .typeAlias, count: 2, fits: { $0.type == type }, apply: { planned, _ in planned.typeText = alias })
    } + [
      FaultOrder(fault: .organizationShort, count: 3, fits: isCommunityLed),
      FaultOrder(fault: .organizationWithoutStreet, count: 3, fits: isCommunityLed),
      FaultOrder(fault: .organizationWithoutPeople, count: 3, fits: isCommunityLed),
      FaultOrder(fault: .organizationWithBlanks, count: 3, fits: isCommunityLed),
      FaultOrder(fault: .districtLong, count: 4), FaultOrder(fault: .districtShort, count: 4), FaultOrder(fault: .districtBlank, count: 4),
      FaultOrder(fault: .studioSaysNone, count: 3, fits: { $0.joint == nil && $0.brandStudio.isEmpty && !$0.isStudioAlone }),
      FaultOrder(fault: .coCommitteeSaysNone, count: 3, fits: { $0.joint == nil && !$0.isStudioAlone }),
    ]
}

extension PlannedCase {
  /// 司法确认 so many days after the agreement.
  mutating func confirm(after days: Int) {
    confirmed = "是"
    confirmedOn = mediated.map { $0.day + days }
  }
}
