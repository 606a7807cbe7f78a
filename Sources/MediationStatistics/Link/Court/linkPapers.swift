/// The stage `link` for papers: repetitions and texts are put together, papers gathered into proceedings, proceedings into chains, hearings
/// found. Papers received after an explicit cutoff are kept and count later.
package func link(_ judged: JudgedPapers, _ seeds: Seeds, order: RuleOrder, cutoff: CalendarDate?) -> CourtRegister {
  let records = judged.records
  let hashes = records.documents.map { contentHash($0.canonicalText) }
  let versions = PaperVersions(judged, hashes: hashes, blankPlace: UInt16(seeds.places.communities.count))
  let documents = versions.documents
  let standing = records.documents.indices.filter { !judged.isRejected[$0] && versions.supersededBy[$0] == nil }.sorted {
    (documents[$0].day?.dayNumber ?? 0, hashes[$0], $0) < (documents[$1].day?.dayNumber ?? 0, hashes[$1], $1)
  }
  let late = Set(standing.filter { row in isAfter(documents[row].day, cutoff) })
  let counted = standing.filter { !late.contains($0) }
  let proceedings = proceedings(counted, documents, seeds)
  let chains = chains(proceedings)
  let hearings = hearings(proceedings, documents)
  let own =
    versions.findings + standingFindings(counted, documents)
    + late.sorted().map { row in
      Finding(PaperLinkRules.afterCutoff, row: row, field: .received, "收到于 \(documents[row].day?.description ?? "")")
    }
  return CourtRegister(
    judged: judged, standing: PackedColumn(standing), counted: counted, supersededBy: versions.supersededBy,
    findings: order.arranged(judged.findings + own),
    contentHashes: hashes, documents: documents, proceedings: proceedings, chains: chains, hearings: hearings,
    columns: CourtColumns(counted, documents, proceedings, chains: chains, hearings, seeds), caseTypes: seeds.caseTypes)
}

private func isAfter(_ day: CalendarDate?, _ cutoff: CalendarDate?) -> Bool {
  guard let day, let cutoff else { return false }
  return day > cutoff
}

/// What a paper still lacks once ledger and text are put together.
private func standingFindings(_ rows: [Int], _ documents: [Document]) -> [Finding] {
  rows.flatMap { row -> [Finding] in
    let document = documents[row]
    var findings: [Finding] = []
    if document.received == nil {
      findings.append(
        Finding(PaperLinkRules.withoutReceipt, row: row, field: .received, "以文书日期 \(document.date?.description ?? "") 归期，期限无法起算"))
    }
    if document.concludes, document.outcome.value == nil {
      findings.append(Finding(PaperLinkRules.withoutOutcome, row: row, field: .outcome, "\(document.kind.value?.rawValue ?? "")没有处理结果"))
    }
    return findings
  }
}
