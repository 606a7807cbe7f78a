/// How single values of papers are understood.

/// A cell that should hold a case number; what was repaired or doubtful comes along.
func understandNumber(_ text: String, _ numbers: NumberGrammar, _ courts: CourtTable) -> (value: NumberReading?, issues: [Issue]) {
  guard let reading = numbers.read(text) else {
    return (nil, [Issue(PaperReadingRules.numberForeign, "“\(shownNumber(text))”不是法院案号或行政复议文号", of: text)])
  }
  return (reading, issues(of: reading, courts))
}

/// What is doubtful about a number that was found.
func issues(of reading: NumberReading, _ courts: CourtTable) -> [Issue] {
  switch reading {
  case .unreadable(let text, let damage): return [Issue(PaperReadingRules.numberUnreadable, "案号不全：\(damage.text)", of: text)]
  case .court(let number, let repairs): return repairIssue(repairs, reading.shown) + unknownCourt(number, courts)
  case .reconsideration(_, let repairs): return repairIssue(repairs, reading.shown)
  }
}

private func repairIssue(_ repairs: [NumberRepair], _ shown: String) -> [Issue] {
  guard !repairs.isEmpty else { return [] }
  let what = repairs.map(\.text).unique.joined(separator: "、")
  return [Issue(PaperReadingRules.numberRepaired, "\(what)，读作 \(shown)", of: shown)]
}

private func unknownCourt(_ number: CaseNumber, _ courts: CourtTable) -> [Issue] {
  guard !number.isLegacy, case .knownProvince = courts.knows(number.court) else { return [] }
  return [Issue(PaperReadingRules.courtUnknown, "法院代字“\(number.court)”不在 seeds/court-codes.csv 中", of: number.court)]
}

/// `15日`, `15天`, `10个工作日`, or a date.
func understandTerm(_ text: String) -> Reading<StatedTerm?> {
  let key = foldedKey(text)
  if meansNothing(key) { return Reading(nil) }
  if let moment = readMoment(Array(key.utf8).span) { return Reading(.until(CalendarDate(dayNumber: Moment.day(of: moment)))) }
  let digits = key.prefix { ("0"..."9").contains($0) }
  if let days = Int(digits), (1...1_000).contains(days) {
    switch key.dropFirst(digits.count) {
    case "日", "天", "日内", "天内": return Reading(.days(days))
    case "个工作日", "工作日", "个工作日内": return Reading(.workingDays(days))
    default: break
    }
  }
  return Reading(nil, Issue(PaperReadingRules.termUnreadable, "“\(shownNumber(text))”不是天数或日期", of: text))
}

/// Hash of the proceeding that a number in a mediation case names (`NumberReading.proceeding`), 0 where there is none.
func understandProceeding(_ text: String, _ seeds: Seeds) -> Reading<UInt64> {
  if meansNothing(foldedValue(text)) { return Reading(0) }
  let number = understandNumber(text, seeds.numbers, seeds.courts)
  return Reading(number.value?.proceeding.map { contentHash($0) } ?? 0, number.issues.first)
}
