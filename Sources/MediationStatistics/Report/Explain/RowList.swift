/// A cell of a list, typed as far as a spreadsheet can tell types apart.
package enum ListedCell: Hashable, Sendable {
  /// Empty for nothing.
  case text(String)
  /// By its number from 1970-01-01.
  case day(Int)
  case count(Int64)
  /// 分, shown as 元.
  case money(Int64)

  /// As it stands in texts, CSV and JSON.
  package var shown: String {
    switch self {
    case .text(let text): text
    case .day(let number): CalendarDate(dayNumber: number).description
    case .count(let count): "\(count)"
    case .money(let fen): Fraction(Int128(fen), over: 100).decimal(2)
    }
  }
}

/// A list of rows, each made when it is asked for: a list of a million rows takes no more memory than what it is made from.
package struct RowList: Sendable {
  /// What the cells of a column are; any of them may be a text.
  package enum Kind: Sendable { case text, day, count, money }
  package struct Column: Hashable, Sendable {
    package var name: String
    package var kind: Kind

    init(_ name: String, _ kind: Kind = .text) { (self.name, self.kind) = (name, kind) }
  }

  package let columns: [Column]
  package let count: Int
  private let row: @Sendable (Int) -> [ListedCell]

  /// `row` gives as many cells as there are columns, the same each time, on any core.
  init(_ columns: [Column], count: Int, _ row: @escaping @Sendable (Int) -> [ListedCell]) {
    (self.columns, self.count, self.row) = (columns, count, row)
  }

  /// Texts that are ready; those of the columns `days` are days where they read as such, those of `counts` whole numbers.
  init(_ head: [String], _ rows: [[String]], days: Set<String> = [], counts: Set<String> = []) {
    let columns = head.map { Column($0, days.contains($0) ? .day : counts.contains($0) ? .count : .text) }
    self.init(columns, count: rows.count) { index in zip(columns, rows[index]).map { $0.kind.cell($1) } }
  }

  package func cells(_ index: Int) -> [ListedCell] { row(index) }

  var head: [String] { columns.map(\.name) }
  var isEmpty: Bool { count == 0 }
  func line(_ index: Int) -> [String] { row(index).map(\.shown) }
  func first(_ limit: Int) -> [[String]] { (0..<min(limit, count)).map(line) }

  /// All of them, as texts: for lists that are known to be short.
  var lines: [[String]] { first(count) }

  /// The same with one more column.
  func adding(_ name: String, _ cell: @escaping @Sendable (Int) -> String) -> RowList {
    let row = row
    return RowList(columns + [Column(name)], count: count) { row($0) + [.text(cell($0))] }
  }
}

extension RowList.Kind {
  fileprivate func cell(_ text: String) -> ListedCell {
    switch self {
    case .day: readDate(text).map { .day($0.dayNumber) } ?? .text(text)
    case .count: Int64(text).map { .count($0) } ?? .text(text)
    case .text, .money: .text(text)
    }
  }
}

extension ListedCell {
  init(day: CalendarDate?, else word: String = "") { self = day.map { .day($0.dayNumber) } ?? .text(word) }
}
