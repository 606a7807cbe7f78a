/// The rows that a question counts, one a line, masked, each with file and line: `query --rows`.
package struct RowListing {
  private let title: String
  private let head: [String]
  private let lines: [[String]]

  /// The rows behind the first column; those of a rate's denominator, which hold the numerator's.
  package init(_ question: Question) {
    let column = question.columns[0]
    let parts = question.store.parts(FigureAddress(column.measure, column.suffixes, question.period, question.keys))
    let part = parts.last
    let explained = ExplainedRows(part?.rows ?? [], of: part?.measure.register ?? "", question.registers)
    title = "\(question.period.inProse)，\(part?.measure.name ?? "")"
    (head, lines) = (explained.head, explained.lines)
  }

  package var count: Int { lines.count }

  package func table(limit: Int) -> String {
    let rest = lines.count > limit ? "\n……只列前 \(limit) 行；用 --limit 调整" : ""
    return "\(title)：\(lines.count) 行\n" + textTable([head] + lines.prefix(limit)) + rest
  }

  package var csv: [UInt8] { listedCSV(head, lines) }
  package var json: [UInt8] { listedJSON(head, lines) }
}
