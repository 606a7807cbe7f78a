/// The 台账 of the court side: papers, the proceedings they make up, and hearings.
package struct CourtRegister: Sendable {
  package let judged: JudgedPapers
  /// Rows that count, in the order of their content, which no order of files or rows changes.
  package let standing: PackedColumn<Int>
  /// Those of them that count by now, in the same order: without what came after the cutoff.
  package let counted: [Int]
  package let supersededBy: [Int: Int]
  package let findings: [Finding]
  package let contentHashes: [UInt64]
  /// By row; ledger rows completed from texts.
  package let documents: [Document]
  package let proceedings: [Proceeding]
  /// For each proceeding the first instance of its dispute.
  package let chains: [Int]
  package let hearings: [Hearing]
  let columns: CourtColumns
  let caseTypes: CaseTypeTable

  package var registers: [Register] { [columns.documents, columns.proceedings, columns.hearings] }

  package var records: PaperRecords { judged.records }

  /// The last day on which a paper was received.
  package var lastReceived: CalendarDate? { standing.compactMap { documents[$0].received }.max() }
}

extension CourtRegister: RowLedger {
  package var contract: Contract { records.contract }
  package var files: [SourceFile] { records.files }
  package var places: RowPlaces { records.places }
  package func isRejected(_ row: Int) -> Bool { judged.isRejected[row] }
  package func shownKey(_ row: Int) -> String { records.shownNumber(row) }
  package func table(ofFile file: Int) -> SourceTable? { records.tables[file] }
}
