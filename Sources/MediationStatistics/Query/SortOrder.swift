/// The column that the rows of an answer are ordered by.
struct SortOrder {
  let column: Int
  let isAscending: Bool

  /// Nil when nothing was asked for. `--top` alone orders by the first column.
  init?(_ asked: AskedQuestion, _ columns: [SheetRequest.Column], _ measures: MeasureCatalog, _ words: Words) throws(RunFault) {
    guard let sort = asked.sort else {
      guard asked.top != nil else { return nil }
      (column, isAscending) = (0, false)
      return
    }
    let parts = sort.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let direction = parts.count == 2 ? parts[1] : "desc"
    let found = columns.firstIndex { SortOrder.names($0, measures, words).contains(parts[0]) }
    guard let found, ["asc", "desc"].contains(direction) else {
      let known = columns.compactMap { SortOrder.names($0, measures, words).first }
      throw RunFault(.usage, "--sort “\(sort)”不是查询的一列 — 可用：\(known.joined(separator: "、"))；从小到大在后面加 :asc")
    }
    (column, isAscending) = (found, direction == "asc")
  }

  /// A column answers to its address form, to its measure's names when it shows the plain value, and to the word of its comparison.
  private static func names(_ column: SheetRequest.Column, _ measures: MeasureCatalog, _ words: Words) -> [String] {
    if let last = column.suffixes.last { return [column.suffixes.map(\.word).joined(), last.word, last.rawValue, column.description] }
    return [measures[column.measure]?.name ?? column.measure, column.measure] + words.words(for: column.measure)
  }
}
