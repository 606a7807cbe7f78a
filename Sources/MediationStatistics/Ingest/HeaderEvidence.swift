/// Tells titles, header rows and data of a table apart that no contract describes: by how many cells are filled, and by columns whose cells are
/// figures (numbers, dates, times, amounts) where a header has words.
struct HeaderEvidence {
  /// Records before the header: titles and preamble.
  let preamble: Int
  /// Records of the header; 0 where the data begin at once.
  let headerRows: Int

  private static let mostHeaderRows = 4
  /// Records looked at for the kinds of columns.
  private static let sample = 60

  init(_ records: [[String]]) {
    let usual = HeaderEvidence.usualCount(records)
    let filled = records.prefix(HeaderSearch.limit).map { cells in cells.count { !$0.allSatisfy(\.isWhitespace) } }
    let start = filled.firstIndex { $0 >= max(1, min(2, usual), usual / 2) } ?? 0
    preamble = start
    let table = records.dropFirst(start).prefix(HeaderEvidence.sample)
    let figures = HeaderEvidence.figureColumns(table.dropFirst(), usual)
    let rows = table.prefix(HeaderEvidence.mostHeaderRows).prefix { HeaderEvidence.isHeader($0, figures) }.count
    // Without a column of figures the first row counts as the header.
    headerRows = figures.isEmpty ? min(1, table.count) : rows
  }

  private static func usualCount(_ records: [[String]]) -> Int {
    let counts = Dictionary(records.prefix(sample).map { ($0.count, 1) }, uniquingKeysWith: +)
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  /// Columns where four of five filled cells are figures.
  private static func figureColumns(_ records: ArraySlice<[String]>, _ count: Int) -> [Int] {
    (0..<count).filter { column in
      let cells = records.compactMap { column < $0.count && !$0[column].isEmpty ? $0[column] : nil }
      return !cells.isEmpty && cells.count(where: isFigure) * 5 >= cells.count * 4
    }
  }

  /// Words in at least half of the columns of figures, and a figure in none.
  private static func isHeader(_ record: [String], _ figures: [Int]) -> Bool {
    let cells = figures.map { $0 < record.count ? record[$0] : "" }
    return !cells.contains(where: isFigure) && cells.count { !$0.isEmpty } * 2 >= cells.count
  }

  /// Digits, with nothing but what numbers, dates, times and amounts have besides.
  static func isFigure(_ cell: String) -> Bool {
    var digits = 0
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "0"..."9": digits += 1
      case " ", "-", "/", ":", ".", ",", "+", "%", "$", "¥", "￥", "€", "T", "Z", "年", "月", "日", "时", "分", "秒", "元", "万": break
      default: return false
      }
    }
    return digits > 0
  }
}
