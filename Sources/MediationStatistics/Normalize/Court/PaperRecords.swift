/// The papers of all ledgers and texts as canonical values, one row a paper.
package struct PaperRecords: Sendable {
  package let contract: Contract
  package internal(set) var files: [SourceFile] = []
  /// The table of each file, nil for a text.
  var tables: [SourceTable?] = []
  package internal(set) var places = RowPlaces()
  package internal(set) var documents: [Document] = []
  package internal(set) var findings: [Finding] = []

  init(_ contract: Contract) { self.contract = contract }

  package var count: Int { places.count }

  func location(_ row: Int) -> String { "\(files[Int(places[row].file)].name):\(places[row].line)" }

  /// The row came as a text, not from a ledger.
  func isNotice(_ row: Int) -> Bool { tables[Int(places[row].file)] == nil }

  /// The 案号 as people may see it: a number that was read in its normal form; of anything else only what cannot be a name.
  func shownNumber(_ row: Int) -> String {
    guard !places[row].isMisaligned, let number = documents[row].number else { return "" }
    if case .unreadable(let text, _) = number { return Mask.pattern(String(text.prefix(40))) }
    return number.shown
  }

  /// One finding for each row for which `fault` gives a message.
  func findings(_ rule: Rule, _ field: FieldID?, _ fault: (Document, Int) -> String?) -> [Finding] {
    documents.indices.compactMap { row in fault(documents[row], row).map { Finding(rule, row: row, field: field, $0) } }
  }
}
