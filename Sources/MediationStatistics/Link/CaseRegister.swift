/// The 台账 of cases: one entry a case, each resting on the row that stands, in an order that no file or row order changes.
package struct CaseRegister: Sendable {
  package let judged: JudgedRecords
  /// Standing row of each case, sorted by case code and content.
  package let standing: PackedColumn<Int>
  /// For each superseded row the row that stands in its place.
  package let supersededBy: [Int: Int]
  /// All findings, those of linking included.
  package let findings: [Finding]
  package let cases: Register
  package let participations: Register
  /// Index into `standing` of the case behind each participation.
  package let caseOfParticipation: PackedColumn<Int>
  /// Last day that the data speak of.
  package let cutoff: CalendarDate?

  package var records: Records { judged.records }
}
