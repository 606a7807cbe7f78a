/// All 台账 of a run.
package struct Registers: Sendable {
  package let cases: CaseRegister
  package let court: CourtRegister

  package init(cases: CaseRegister, court: CourtRegister) { (self.cases, self.court) = (cases, court) }

  /// What accounts for rows; a source that was not read has none.
  package var ledgers: [any RowLedger] { court.files.isEmpty ? [cases] : [cases, court] }

  /// What figures are counted from.
  var counted: [Register] { [cases.cases, cases.participations] + court.registers }
}
