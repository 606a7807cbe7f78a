@testable import MediationStatistics

extension CellContent {
  /// What a cell shows, in a word; formulas as `Σ` and their value.
  var word: String {
    switch self {
    case .blank: ""
    case .text(let text), .word(let text), .link(let text, _): text
    case .alarm(let text): "!\(text)"
    case .integer(let number): "\(number)"
    case .figure(let figure), .figureWithUnit(let figure): figure.text
    case .sum(let figure): "Σ\(figure.text)"
    case .amount(let number): number.exactDecimal() ?? number.decimal(2)
    }
  }

  var isSum: Bool { if case .sum = self { true } else { false } }
}

extension TableContent {
  var words: [[String]] { rows.map { $0.cells.map(\.word) } }
  var heads: [String] { columns.map(\.name) }

  /// Columns whose total is a formula although the body cells do not add up to it, exactly.
  var falseSums: [String] {
    var wrong: [String] = []
    for total in rows where total.kind == .total {
      for (column, cell) in total.cells.enumerated() {
        guard case .sum(let figure) = cell else { continue }
        let parts = rows.filter { $0.kind == .body }.map { row -> Fraction in
          if case .figure(let part) = row.cells[column] { return part.value ?? Fraction(0) }
          return Fraction(0)
        }
        if parts.reduce(Fraction(0), +) != figure.value { wrong.append(columns[column].name) }
      }
    }
    return wrong
  }
}

extension SheetContent {
  var allWords: [String] {
    [name, title] + lines + notes + tables.flatMap { $0.heads + $0.words.flatMap { $0 } } + charts.map(\.title) + charts.map(\.altText)
  }
}

extension SheetRequest {
  /// A request as YAML would make it.
  static func asked(
    _ kind: Kind, columns: [String] = [], measures: [String] = [], by: [String] = [], chart: Chart? = nil, notes: [String] = []
  ) -> SheetRequest {
    SheetRequest(
      kind: kind, name: "表", title: "题", columns: columns.compactMap { Column($0) }, measures: measures, by: by.map { DimensionID($0) },
      notes: notes,
      chart: chart, isLandscape: false, counts: [])
  }
}
