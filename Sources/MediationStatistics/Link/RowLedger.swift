/// A register as its sources see it: the rows that were read, what was found in them, and what became of each. Every list that accounts for
/// rows (row flow, findings, rejects, run.json) is made from these, whatever the rows are.
package protocol RowLedger: Sendable {
  var contract: Contract { get }
  var files: [SourceFile] { get }
  /// Where each row stands.
  var places: RowPlaces { get }
  /// Findings of all stages, by row and the pipeline's rule order.
  var findings: [Finding] { get }
  /// Rows that are counted.
  var standing: PackedColumn<Int> { get }
  /// For each superseded row the row that stands in its place.
  var supersededBy: [Int: Int] { get }
  func isRejected(_ row: Int) -> Bool
  /// What identifies a row, as people may see it: 案件编码, 案号.
  func shownKey(_ row: Int) -> String
  /// The table of a file, nil for a paper that came as text.
  func table(ofFile file: Int) -> SourceTable?
  /// Order-independent identity of each row's canonical content.
  var contentHashes: [UInt64] { get }
}

extension RowLedger {
  /// `案件清单-2024-06(1).csv:128`
  package func location(_ row: Int) -> String { "\(files[Int(places[row].file)].name):\(places[row].line)" }

  /// A large input is read again for the rows that are shown: what was made of it must not go out when it was changed meanwhile.
  func requireUnchangedInputs() throws(RunFault) {
    for file in files.indices { if let fault = table(ofFile: file)?.fault { throw fault } }
  }

  /// What became of a row, in Chinese.
  func fate(_ row: Int) -> String {
    if isRejected(row) { return "退回" }
    return supersededBy[row] == nil ? "计入" : "被替代"
  }

  /// By file name and line: the order in which a person goes through the files.
  func precedes(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (places[a], places[b])
    if first.file == second.file { return first.line < second.line }
    return files[Int(first.file)].name.utf8.lexicographicallyPrecedes(files[Int(second.file)].name.utf8)
  }
}

extension CaseRegister: RowLedger {
  package var contract: Contract { records.contract }
  package var files: [SourceFile] { records.files }
  package var places: RowPlaces { records.places }
  package var contentHashes: [UInt64] { records.contentHashes }
  package func isRejected(_ row: Int) -> Bool { judged.isRejected[row] }
  package func shownKey(_ row: Int) -> String { records.shownCode(row) }
  package func table(ofFile file: Int) -> SourceTable? { records.tables[file] }
}
