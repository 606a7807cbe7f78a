/// How a single cell's text is understood, by type of field. Each function is called once a distinct spelling.

func understandMember(_ text: String, _ table: MemberTable, _ field: Contract.Field) -> Reading<UInt16> {
  guard let code = table.code(of: text) else {
    let near = table.suggestion(for: text).map { "，是不是“\($0)”？" } ?? ""
    return Reading(table.unknownCode, Issue(ReadingRules.memberUnknown, "“\(shown(text))”不在代码表中\(near)", of: text))
  }
  return Reading(code, code == table.blankCode && field.filled ? Issue(ReadingRules.valueBlank, "\(field.name)空白", of: text) : nil)
}

func understandOrganization(_ text: String, _ organizations: Organizations, isStudio: Bool) -> Reading<OrganizationReference> {
  switch organizations.resolve(text) {
  case .blank: return Reading(.blank)
  case .known(let unit): return Reading(.known(Int16(unit)))
  case .foreign: return Reading(.foreign)
  case .ambiguous: return Reading(.unknown, Issue(ReadingRules.organizationAmbiguous, "“\(shown(text))”分不清是街道还是社区", of: text))
  case .unknown:
    let near = organizations.suggestion(for: text).map { "，是不是“\($0)”？" } ?? ""
    let rule = isStudio ? ReadingRules.studioUnknown : ReadingRules.organizationUnknown
    return Reading(.unknown, Issue(rule, "“\(shownUnit(text))”不在名册中\(near)", of: text))
  }
}

func understandStreet(_ text: String, _ places: Places) -> Reading<Places.Street> {
  let street = places.street(text)
  return Reading(street, street == .unknown ? Issue(ReadingRules.streetUnknown, "“\(shown(text))”不是已知的街道", of: text) : nil)
}

func understandPlace(_ text: String, _ places: Places, _ field: Contract.Field) -> Reading<UInt16> {
  let count = UInt16(places.communities.count)
  if meansNothing(foldedKey(text)) {
    return Reading(count, field.filled ? Issue(ReadingRules.valueBlank, "\(field.name)空白", of: text) : nil)
  }
  if let community = places.community(text) { return Reading(UInt16(community)) }
  let near = places.suggestion(for: text).map { "，是不是“\($0)”？" } ?? ""
  return Reading(count + 1, Issue(ReadingRules.placeUnknown, "“\(shown(text))”不是本街道的社区\(near)", of: text))
}

/// The unit of a ledger's entry: a community, or the street itself, as a blank cell means it too.
func understandUnit(_ text: String, _ places: Places, _ field: Contract.Field) -> Reading<UInt16> {
  let key = foldedKey(text)
  let isStreet = [CaseUnits.streetLevel.label, places.street].contains { foldedKey($0) == key }
  return isStreet ? Reading(UInt16(places.communities.count)) : understandPlace(text, places, field)
}

func understandMoment(_ text: String, _ field: Contract.Field) -> Reading<Int64> {
  if meansNothing(foldedKey(text)) {
    return Reading(Moment.absent, field.filled ? Issue(ReadingRules.valueBlank, "\(field.name)空白", of: text) : nil)
  }
  if let moment = readMoment(Array(foldedValue(text).utf8).span) { return Reading(moment) }
  return Reading(Moment.absent, Issue(ReadingRules.dateUnreadable, "“\(shownNumber(text))”不是可识别的日期", of: text))
}

/// `headerUnit` in 分: 100 for 元, 1,000,000 for 万元.
func understandMoney(_ text: String, headerUnit: Int64) -> Reading<Int64> {
  let key = foldedKey(text)
  if meansNothing(key) { return Reading(Register.absentQuantity) }
  if let amount = readMoney(Array(key.utf8).span, headerUnit: headerUnit) { return Reading(amount) }
  return Reading(Register.absentQuantity, Issue(ReadingRules.amountUnreadable, "“\(shownNumber(text))”不是可识别的金额", of: text))
}

func understandCount(_ text: String) -> Reading<Int64> {
  var key = foldedKey(text)
  if meansNothing(key) { return Reading(Register.absentQuantity) }
  if key.hasSuffix("人") { key.removeLast() }
  if key.hasSuffix(".0") { key.removeLast(2) }
  let bytes = Array(key.utf8)
  if bytes.count <= 9, let count = decimal(bytes.span, 0..<bytes.count) { return Reading(Int64(count)) }
  return Reading(Register.absentQuantity, Issue(ReadingRules.countUnreadable, "“\(shownNumber(text))”不是整数", of: text))
}

func understandIdentity(_ text: String) -> Issue? {
  let key = foldedKey(text)
  if meansNothing(key) { return nil }
  switch IdentityNumber(Array(key.utf8).span) {
  case .valid: return nil
  case .damagedBySpreadsheet: return Issue(ReadingRules.identityDamaged, "18位号码已被舍入，原号码无法恢复", of: text)
  case .wrongCheckDigit: return Issue(ReadingRules.identityInvalid, "校验码不符", of: text)
  case .malformed: return Issue(ReadingRules.identityInvalid, "不是18位证件号", of: text)
  }
}

func understandTelephone(_ text: String) -> Issue? {
  let key = foldedKey(text)
  if meansNothing(key) { return nil }
  switch Telephone(Array(key.utf8).span) {
  case .valid: return nil
  case .zeroLost: return Issue(ReadingRules.zeroLost, "固定电话的区号少了开头的 0", of: text)
  case .malformed: return Issue(ReadingRules.telephoneInvalid, "不是有效的电话号码", of: text)
  }
}

/// As much of a cell as a message shows, and more than enough to mask it: a cell may hold a whole file.
private func beginning(_ text: String) -> String { text.utf8.count <= 256 ? text : String(text.unicodeScalars.prefix(256)) }

/// A value for a message: masked by pattern, and by name wherever a part of it has no word of the fields' own and so may be a name.
func shown(_ text: String) -> String {
  let value = Mask.pattern(foldedValue(beginning(text)))
  let parts = value.split(omittingEmptySubsequences: false, whereSeparator: nameSeparators.contains)
  let short = value.count > 24 ? "\(value.prefix(24))…" : value
  return parts.allSatisfy { isOwnWord($0) || !hasHan($0) } ? short : Mask.names(value)
}

private func isOwnWord(_ part: Substring) -> Bool {
  ["纠纷", "调解", "协议", "申请", "移送"].contains { part.contains($0) } || ["社区", "街道", "委", "室"].contains { part.hasSuffix($0) }
}

/// What stands in a column of organisations: whole where it ends as organisations do, else masked as a name.
private func shownUnit(_ whole: String) -> String {
  let text = beginning(whole)
  let isUnit = ["委员会", "调委会", "调委", "工作室", "调解室", "社区", "街道"].contains { foldedKey(text).hasSuffix($0) }
  return isUnit ? shown(text) : Mask.names(Mask.pattern(foldedValue(text)))
}

/// A value of a date, amount or number cell for a message: its digits and signs, `*` for all other text.
func shownNumber(_ text: String) -> String {
  var out = ""
  for character in Mask.pattern(foldedValue(beginning(text))).prefix(24) {
    let isOwn = character.isASCII && !character.isLetter || "年月日时分秒万元人￥¥".contains(character)
    if isOwn { out.append(character) } else if out.last != "*" { out.append("*") }
  }
  return out
}

private func hasHan(_ part: Substring) -> Bool { part.unicodeScalars.contains { $0.value >= 0x3400 } }
