/// The stage `link`: one dispute = one case. The rows of one case code are versions of it, of which one stands; joint mediation makes
/// one case with several participations; likely doubles are reported and never merged.
package func link(_ found: consuming JudgedRecords, _ seeds: Seeds, versions: [VersionKey], order: RuleOrder, cutoff: CalendarDate?)
  -> CaseRegister
{
  var findings = found.findings
  found.findings = []
  let judged = found
  let records = judged.records
  let versions = StandingVersions(judged, VersionOrder(judged, seeds, versions))
  let supersededBy = versions.supersededBy
  let standing = versions.standing
  let days = CaseDays(judged, standing, seeds, cutoff: cutoff)
  let columns = CaseColumns(records, standing, seeds, days)
  findings += supersededFindings(records, supersededBy, seeds)
  findings += possibleDuplicates(records, standing, order)
  findings += days.findings
  return CaseRegister(
    judged: judged, standing: standing, supersededBy: supersededBy, findings: order.arranged(findings), cases: columns.cases,
    participations: columns.participations, caseOfParticipation: columns.caseOfParticipation, cutoff: days.cutoff)
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
