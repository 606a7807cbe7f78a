/// All 台账 of a run, and what links them.
package struct Registers: Sendable {
  package let cases: CaseRegister
  package let court: CourtRegister
  package let activities: [ActivityRegister]
  /// For each proceeding the case whose 诉前调 or 司法确认 number it is (index into `cases.standing`), nil for most.
  package let caseOfProceeding: [Int?]

  package init(cases: CaseRegister, court: CourtRegister, activities: [ActivityRegister] = []) {
    (self.cases, self.court, self.activities) = (cases, court, activities)
    let numbers = cases.records.hashes(.courtNumber)
    let numbered = cases.standing.enumerated().filter { numbers[$0.element] != 0 }.map { (numbers[$0.element], $0.offset) }
    let byNumber = Dictionary(numbered, uniquingKeysWith: { first, _ in first })
    caseOfProceeding = court.proceedings.map { byNumber[contentHash($0.key)] }
  }

  /// What accounts for rows; a source that was not read has none.
  package var ledgers: [any RowLedger] { [cases] + (court.files.isEmpty ? [] : [court]) + activities.filter { !$0.files.isEmpty } }

  package func requireUnchangedInputs() throws(RunFault) {
    for ledger in ledgers { try ledger.requireUnchangedInputs() }
  }

  /// The source behind a register was read.
  func isRead(_ register: String) -> Bool {
    if [cases.cases.id, cases.participations.id].contains(register) { return true }
    if court.registers.contains(where: { $0.id == register }) { return !court.files.isEmpty }
    return activities.contains { $0.contract.id == register && !$0.files.isEmpty }
  }

  /// What figures are counted from.
  var counted: [Register] { [cases.cases, cases.participations] + court.registers + activities.map(\.register) }

  /// The 案件编码 of the mediation case behind a proceeding, empty for none.
  func shownCase(ofProceeding proceeding: Int) -> String {
    caseOfProceeding[proceeding].map { cases.records.shownCode(cases.standing[$0]) } ?? ""
  }
}
