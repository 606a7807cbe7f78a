/// The rows that a question counts, one a line, masked, each with file and line: `query --rows`.
package struct RowListing {
  private let title: String
  private let rows: RowList
  private let period: ReportingPeriod
  private let measure: String

  /// The rows behind the first column; those of a rate's denominator, which hold the numerator's.
  package init(_ question: Question) {
    let column = question.columns[0]
    let parts = question.store.parts(FigureAddress(column.measure, column.suffixes, question.period, question.keys))
    let part = parts.last
    measure = part?.measure.name ?? ""
    title = "\(question.period.inProse)，\(measure)"
    rows = ExplainedRows(part?.rows ?? [], of: part?.measure.register ?? "", question.registers).rows
    period = question.period
  }

  package var count: Int { rows.count }

  package func table(limit: Int) -> String {
    let rest = rows.count > limit ? "\n……只列前 \(limit) 行；用 --limit 调整" : ""
    return "\(title)：\(rows.count) 行\n" + textTable([rows.head] + rows.first(limit)) + rest
  }

  package func book(_ office: Office) -> ListingBook { ListingBook("\(measure)清单", rows, office, period) }

  package var csv: [UInt8] { listedCSV(rows) }
  package var json: [UInt8] { listedJSON(rows.head, rows.lines) }
}
