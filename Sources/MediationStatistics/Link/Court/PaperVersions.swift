/// One paper = one document: repetitions are superseded, a text completes the ledger's row of the same paper.
struct PaperVersions {
  /// By row; standing ledger rows completed.
  private(set) var documents: [Document]
  private(set) var supersededBy: [Int: Int] = [:]
  private(set) var findings: [Finding] = []
  private let records: PaperRecords
  private let hashes: [UInt64]
  private let blankPlace: UInt16

  /// `hashes` are those of the rows' contents: they decide where nothing else does, so that no order of files or rows has a say.
  init(_ judged: JudgedPapers, hashes: [UInt64], blankPlace: UInt16) {
    records = judged.records
    documents = records.documents
    (self.hashes, self.blankPlace) = (hashes, blankPlace)
    let rows = records.documents.indices.filter { !judged.isRejected[$0] }
    let groups = Dictionary(grouping: rows) { Subject(records.documents[$0]) }
    for group in groups.values where group.count > 1 { settle(group.sorted(by: precedes)) }
    findings.sort { ($0.row, $0.message) < ($1.row, $1.message) }
  }

  /// What two records of one paper must have in common.
  private struct Subject: Hashable {
    let number: String
    let kind: Said<PaperKind>
    /// Only for papers without a number, which are told apart by who sent them and when.
    let issuer: String
    let date: CalendarDate?

    init(_ document: Document) {
      number = document.number?.shown ?? ""
      kind = document.kind
      issuer = number.isEmpty ? document.issuer : ""
      date = number.isEmpty ? document.date : nil
    }
  }

  private mutating func settle(_ rows: [Int]) {
    var ledger: [Int] = []
    for row in rows where !records.isNotice(row) {
      guard let same = ledger.first(where: { isRepetition(row, of: $0) }) else {
        ledger.append(row)
        continue
      }
      supersededBy[row] = same
      findings.append(Finding(PaperLinkRules.repeated, row: row, field: .number, "与 \(records.location(same)) 是同一份文书"))
    }
    var texts: [Int] = []
    for row in rows where records.isNotice(row) {
      if let entry = entry(for: row, among: ledger) { merge(row, into: entry) } else { texts.append(row) }
    }
    for (index, row) in texts.enumerated() {
      guard let same = texts[..<index].first(where: { supersededBy[$0] == nil && areOne($0, row) }) else { continue }
      supersededBy[row] = same
      findings.append(Finding(PaperLinkRules.repeated, row: row, field: .number, "与 \(records.location(same)) 是同一份文书"))
    }
    tellServedTwice(ledger)
  }

  /// Same day received, same date, same issuer as far as both say: nothing tells the two rows apart.
  private func isRepetition(_ row: Int, of other: Int) -> Bool {
    let (one, two) = (documents[row], documents[other])
    return one.received == two.received && areOne(row, other) && (one.number?.proceeding != nil || one.cause == two.cause)
  }

  private func areOne(_ a: Int, _ b: Int) -> Bool {
    let (one, two) = (records.documents[a], records.documents[b])
    guard one.issuer.isEmpty || two.issuer.isEmpty || one.issuer == two.issuer else { return false }
    return one.date == nil || two.date == nil || one.date == two.date
  }

  /// The ledger's row of the paper that a text holds: with the same date, else the only one that may be it.
  private func entry(for notice: Int, among ledger: [Int]) -> Int? {
    let possible = ledger.filter { areOne($0, notice) }
    let date = records.documents[notice].date
    if let dated = possible.first(where: { date != nil && records.documents[$0].date == date }) { return dated }
    return possible.count == 1 ? possible[0] : nil
  }

  private mutating func merge(_ notice: Int, into entry: Int) {
    let completed = CompletedDocument(documents[entry], by: records.documents[notice], blankPlace: blankPlace)
    documents[entry] = completed.document
    supersededBy[notice] = entry
    findings.append(Finding(PaperLinkRules.merged, row: notice, field: .number, "与 \(records.location(entry)) 是同一份文书"))
    for field in completed.differing {
      let name = records.contract.name(of: field)
      findings.append(
        Finding(PaperLinkRules.differs, row: entry, field: field, "\(name)与正文 \(records.files[Int(records.places[notice].file)].name) 不同"))
    }
  }

  /// The same number, kind and date, received on different days: told, never merged.
  private mutating func tellServedTwice(_ ledger: [Int]) {
    for (index, row) in ledger.enumerated() where documents[row].number != nil && documents[row].date != nil {
      guard let earlier = ledger[..<index].first(where: { documents[$0].date == documents[row].date && areOne($0, row) }) else { continue }
      let days = [earlier, row].compactMap { documents[$0].received?.description }.joined(separator: "、")
      findings.append(Finding(PaperLinkRules.servedTwice, row: row, field: .received, "\(days) 两次登记"))
    }
  }

  private func precedes(_ a: Int, _ b: Int) -> Bool {
    let (one, two) = (records.documents[a], records.documents[b])
    let days = [one, two].map { $0.received?.dayNumber ?? Int.max }
    if days[0] != days[1] { return days[0] < days[1] }
    if hashes[a] != hashes[b] { return hashes[a] < hashes[b] }
    let names = [a, b].map { records.files[Int(records.places[$0].file)].name }
    if names[0] != names[1] { return names[0].utf8.lexicographicallyPrecedes(names[1].utf8) }
    return records.places[a].line < records.places[b].line
  }
}
