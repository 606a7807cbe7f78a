/// What is wrong, or spelled oddly, in a row. One case bears at most one; all of them are counted all the same.
enum Fault: String, CaseIterable {
  // Spelling: the value is sound.
  case dateWithSlashes, dateWithDots, dateInChinese, dateCompact, dateSerial, dateFullWidth
  case tabBeforeIdentity, apostropheBeforeIdentity, formulaIdentity, apostropheBeforeCode, tabBeforePhone, codeFullWidth
  case amountGrouped, amountInWan, amountWithUnit, amountWithDecimals, amountWithSign, amountFullWidth
  case typeAlias
  case organizationShort, organizationWithoutStreet, organizationWithoutPeople, organizationWithBlanks
  case districtLong, districtShort, districtBlank
  case studioSaysNone, coCommitteeSaysNone
  // Damage and contradiction: worth a warning.
  case identityScientific, identityZeroTail, identityWrongCheck
  case mediatedBeforeAccepted, registeredBeforeAccepted
  case codeTooShort, codeLowerCase, codeWrongTown
  case acceptanceUnreadable
  case clerkIsParty, singleParty
  case unknownType, absurdAmount
  case confirmedLate, confirmedOral
  case possibleDuplicate
  case placeUnknown
}

/// How many cases bear a fault, which may, and what it changes in the plan (spellings change only the row).
struct FaultOrder: Sendable {
  let fault: Fault
  let count: Int
  var fits: @Sendable (PlannedCase) -> Bool = { _ in true }
  /// The plan's change; the number says which of the fault's cases this is, from 0.
  var apply: @Sendable (inout PlannedCase, Int) -> Void = { _, _ in }
}
