/// Compares what was reported with what the same cases give now: every count and amount of the register of cases that the publication holds for
/// its own period and for the year up to its end.
package func revise(_ publication: Publication, _ registers: Registers, _ figures: FigureStore, _ seeds: Seeds, _ period: ReportingPeriod)
  -> RevisionReport
{
  let reviser = Reviser(
    then: publication.cases, now: CaseSnapshot(registers.cases), figures: figures, startDay: seeds.office.periodStartDay)
  let addresses = publication.reported.keys.filter {
    $0.period == publication.period && $0.keys.count <= 1 && ($0.suffixes.isEmpty || $0.suffixes == [.ytd])
  }
  let revisions = addresses.compactMap { reviser.revision($0, reported: publication.reported[$0] ?? 0) }
    .filter { $0.difference != 0 || !$0.cases.isEmpty }
    .sorted { figures.precedes($0.address, $1.address) }
  return RevisionReport(
    publication: publication, revisions: revisions, cumulative: reviser.cumulative(publication, period),
    cases: caseLines(Set(revisions.flatMap(\.cases)), publication.cases, registers.cases, seeds))
}

private struct Reviser {
  let then: CaseSnapshot
  let now: CaseSnapshot
  let figures: FigureStore
  let startDay: Int

  /// Nil for what is no count or sum of cases.
  func revision(_ address: FigureAddress, reported: Int64) -> Revision? {
    let period = address.suffixes == [.ytd] ? address.period.yearToDate : address.period
    guard let measure = figures.definition(address.measure, in: period), measure.register == "cases", measure.isAdditiveOverMonths
    else { return nil }
    let days = period.days(startDay: startDay)
    let (before, after) = (counted(then, measure, days, address), counted(now, measure, days, address))
    var (added, corrected, removed) = (Int64(0), Int64(0), Int64(0))
    var cases: [RevisedCase] = []
    for key in Set(before.keys).union(after.keys) {
      let change = (after[key] ?? 0) - (before[key] ?? 0)
      let isTaken = (after[key] == nil) != (before[key] == nil)
      guard change != 0 || isTaken else { continue }
      let reason: RevisedCase.Reason = then.rows[key] == nil ? .added : now.rows[key] == nil ? .removed : .corrected
      switch reason {
      case .added: added += change
      case .corrected: corrected += change
      case .removed: removed += change
      }
      cases.append(RevisedCase(key: key, reason: reason))
    }
    let redefined = before.values.reduce(0, +) - reported
    return Revision(
      address: address, measure: measure, reported: reported, now: after.values.reduce(0, +), added: added, corrected: corrected,
      removed: removed, redefined: redefined, cases: cases)
  }

  /// What each counted case gives to the measure.
  private func counted(_ snapshot: CaseSnapshot, _ measure: Measure, _ days: Range<Int>, _ address: FigureAddress) -> [String: Int64] {
    let keys = snapshot.counted(measure, days, address.keys, monthBy: figures.settings.monthBy)
    return Dictionary(keys.map { ($0, snapshot.rows[$0]?.amount(measure) ?? 0) }, uniquingKeysWith: { first, _ in first })
  }

  func cumulative(_ publication: Publication, _ period: ReportingPeriod) -> [RevisionReport.CumulativeLine] {
    guard publication.period == period.previous, publication.period.year == period.year else { return [] }
    return figures.measures.measures.compactMap { figures.definition($0.id, in: period) }.compactMap { measure in
      let address = FigureAddress(measure.id, [.ytd], publication.period)
      guard
        let reported = publication.reported[address] ?? publication.reported[FigureAddress(measure.id, [], publication.period.yearToDate)],
        let earlier = revision(address, reported: reported)
      else { return nil }
      let days = (period.days(startDay: startDay), period.yearToDate.days(startDay: startDay))
      let own = counted(now, measure, days.0, address).values.reduce(0, +)
      let toDate = counted(now, measure, days.1, address).values.reduce(0, +)
      return RevisionReport.CumulativeLine(
        measure: measure, reportedToDate: reported, period: own, added: earlier.added, corrected: earlier.corrected + earlier.redefined,
        removed: earlier.removed, toDate: toDate)
    }
  }
}

extension RevisedCase.Reason {
  fileprivate var rank: Int {
    switch self {
    case .added: 0
    case .corrected: 1
    case .removed: 2
    }
  }
}

/// Code and place of each case as far as the exports still have it, and what is another than it was.
private func caseLines(_ cases: Set<RevisedCase>, _ then: CaseSnapshot, _ register: CaseRegister, _ seeds: Seeds) -> [RevisionReport
  .CaseLine]
{
  let records = register.records
  let standing = Dictionary(zip(register.caseKeys, register.standing), uniquingKeysWith: { first, _ in first })
  let now = CaseSnapshot(register)
  // A case may be gone because its row is rejected now.
  let gone = cases.contains { $0.reason == .removed } ? rejectedRows(register) : [:]
  let lines = cases.map { revised in
    let row = standing[revised.key] ?? gone[revised.key]
    return RevisionReport.CaseLine(
      revised: revised, code: row.map(records.shownCode) ?? "",
      changes: changes(revised, then.rows[revised.key], now.rows[revised.key], seeds),
      location: row.map(records.location) ?? "")
  }
  return lines.sorted { ($0.revised.reason.rank, $0.code, $0.revised.key) < ($1.revised.reason.rank, $1.code, $1.revised.key) }
}

private func rejectedRows(_ register: CaseRegister) -> [String: Int] {
  let rows = register.records.places.indices.filter { register.isRejected($0) }
  return Dictionary(rows.map { (register.records.caseKey($0), $0) }, uniquingKeysWith: { first, _ in first })
}

private func changes(_ revised: RevisedCase, _ then: CaseSnapshot.Row?, _ now: CaseSnapshot.Row?, _ seeds: Seeds) -> String {
  switch revised.reason {
  case .added: return "报送时平台中没有；登记日期 \(now?.days[.registered]?.description ?? "不明")"
  case .removed: return "报送时已计入，现在的导出中没有，或已退回"
  case .corrected:
    guard let then, let now else { return "" }
    let members = then.members.keys.sorted().filter { then.members[$0] != now.members[$0] }.map {
      "\(seeds.name(of: $0))：\(then.members[$0] ?? "")→\(now.members[$0] ?? "")"
    }
    let days = CaseSnapshot.clocks.filter { then.days[$0] != now.days[$0] }.map {
      "\($0.caption)：\(then.days[$0]?.description ?? "空")→\(now.days[$0]?.description ?? "空")"
    }
    let amounts = [("amount", "协议金（分）"), ("parties", "人数")].filter { then.quantities[$0.0] != now.quantities[$0.0] }.map {
      "\($0.1)：\(then.quantities[$0.0].map { "\($0)" } ?? "空")→\(now.quantities[$0.0].map { "\($0)" } ?? "空")"
    }
    return (members + days + amounts).joined(separator: "；")
  }
}

extension Clock {
  fileprivate var caption: String {
    switch self {
    case .accepted: "受理日期"
    case .concluded: "办结日期"
    case .registered: "登记日期"
    case .heard: "开庭日期"
    }
  }
}
