/// The stage `link`: one dispute = one case. The rows of one case code are versions of it, of which one stands; joint mediation makes
/// one case with several participations; likely doubles are reported and never merged.
package func link(_ judged: JudgedRecords, _ seeds: Seeds, versions: [VersionKey], order: RuleOrder, cutoff: CalendarDate?) -> CaseRegister
{
  let records = judged.records
  let groups = versionGroups(judged)
  let versionOrder = VersionOrder(judged, seeds, versions)
  var standing: [Int] = []
  var supersededBy: [Int: Int] = [:]
  for rows in groups {
    let winner = rows.count == 1 ? rows[0] : versionOrder.standing(rows)
    standing.append(winner)
    for row in rows where row != winner { supersededBy[row] = winner }
  }
  standing = canonicalOrder(standing, records)
  let days = CaseDays(judged, standing, seeds, cutoff: cutoff)
  let columns = CaseColumns(records, standing, seeds, days)
  let own = supersededFindings(records, supersededBy, seeds) + possibleDuplicates(records, standing, order) + days.findings
  return CaseRegister(
    judged: judged, standing: standing, supersededBy: supersededBy, findings: order.arranged(judged.findings + own), cases: columns.cases,
    participations: columns.participations, caseOfParticipation: columns.caseOfParticipation, cutoff: days.cutoff)
}

/// Rows of the same case: the same code, or, without a code, the same content.
private func versionGroups(_ judged: JudgedRecords) -> [[Int]] {
  let records = judged.records
  var groups: [[Int]] = []
  var byCode = [Int32](repeating: -1, count: records.codes.count)
  var byContent: [UInt64: Int] = [:]
  for row in 0..<records.count where !judged.isRejected[row] {
    let code = records.codeKeys[row]
    let known = code >= 0 ? Int(byCode[Int(code)]) : byContent[records.contentHashes[row]] ?? -1
    if known >= 0 {
      groups[known].append(row)
      continue
    }
    if code >= 0 { byCode[Int(code)] = Int32(groups.count) } else { byContent[records.contentHashes[row]] = groups.count }
    groups.append([row])
  }
  return groups
}

private func canonicalOrder(_ rows: [Int], _ records: Records) -> [Int] {
  let keyed = rows.map { row in
    let code = records.codeKeys[row]
    return (code: code < 0 ? -1 : records.codeRanks[Int(code)], content: records.contentHashes[row], row: row)
  }
  return keyed.sorted { ($0.code, $0.content) < ($1.code, $1.content) }.map(\.row)
}

private func supersededFindings(_ records: Records, _ supersededBy: [Int: Int], _ seeds: Seeds) -> [Finding] {
  let organizations = records.organizations(.organization)
  return supersededBy.sorted { $0.key < $1.key }.flatMap { row, winner -> [Finding] in
    var findings = [Finding(LinkRules.superseded, row: row, field: .code, "现行版本在 \(records.location(winner))")]
    // Told on the row that stands: that is the case someone must look at.
    if case .known(let old) = organizations[row], case .known(let new) = organizations[winner], old != new {
      let name = seeds.organizations.all[Int(old)].name
      findings.append(Finding(LinkRules.otherOrganization, row: winner, field: .organization, "被替代的版本由“\(name)”登记"))
    }
    return findings
  }
}
