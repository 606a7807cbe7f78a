internal import CSV

/// The record under which most of a contract's fields are named, and how the file must be read for it.
struct FoundHeader {
  let file: TextFile
  let dialect: Dialect
  /// How the file is written, for people.
  let form: String
  /// Record number of the header's last line, from 0.
  let record: Int
  let cells: [String]
  let score: Int

  /// Most cells begin with a blank: it belongs to the delimiter, and quotes behind it are quotes.
  fileprivate var hasBlanks: Bool { cells.count(where: { $0.hasPrefix(" ") }) * 2 > cells.count }
}

/// Finds the header by evidence: usual delimiters first; where under none of them enough fields are named, the form that makes the most regular table.
struct HeaderSearch {
  let map: HeaderMap
  /// A title, a preamble and a header have to stand among the first records.
  static let limit = 40
  /// Fewer matches than this are chance.
  private static let leastMatches = 3

  func find(in file: TextFile) -> FoundHeader? {
    if file.isGrid { return enough(best(in: file, [.comma])) }
    let usual = enough(best(in: file, Sniffer.delimiterCandidates(in: file).map(\.dialect)))
    if let usual, !usual.hasBlanks, !FormEvidence.hasEscapes(file) { return usual }
    let form = FormEvidence.form(of: file)
    let (text, dialect) = FormEvidence.readable(file, as: form)
    guard let other = enough(best(in: text, [dialect], form: form.name)), other.score >= usual?.score ?? 0 else { return usual }
    return other
  }

  private func enough(_ header: FoundHeader?) -> FoundHeader? { header.flatMap { $0.score >= HeaderSearch.leastMatches ? $0 : nil } }

  private func best(in file: TextFile, _ dialects: [Dialect], form: String? = nil) -> FoundHeader? {
    var best: FoundHeader?
    for dialect in dialects {
      var above: [String] = []
      for (record, cells) in HeaderSearch.records(of: file, dialect, columns: map.contract.limits.columns + 1).enumerated() {
        for candidate in [cells, HeaderSearch.joined(cells, below: above)] {
          let score = map.score(candidate)
          guard score > best?.score ?? 0 else { continue }
          best = FoundHeader(file: file, dialect: dialect, form: form ?? dialect.name, record: record, cells: candidate, score: score)
          if map.isComplete(candidate) { return best }
        }
        above = cells
      }
    }
    return best
  }

  /// A header of two rows: where the lower cell is blank, the name stands above it.
  private static func joined(_ cells: [String], below above: [String]) -> [String] {
    guard cells.count == above.count, cells.contains("") else { return [] }
    return zip(cells, above).map { $0.isEmpty ? $1 : $0 }
  }

  /// The first records as texts, each made when it is looked at: the header mostly is the first. Of a record with more than `columns` cells as many.
  static func records(of file: TextFile, _ dialect: Dialect, limit: Int = limit, columns: Int = .max) -> some Collection<[String]> {
    let (batch, window) = file.head(dialect, records: limit)
    var cells = CellBytes(window, of: file)
    return (0..<batch.recordCount).lazy.map { record in
      (0..<min(columns, batch.fieldCount(record))).map { cells.text(batch, record, $0) }
    }
  }
}
