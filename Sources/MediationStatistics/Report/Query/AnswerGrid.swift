/// An answer as a table of texts, whatever it is printed as: heads, one line a row, the total last. Without a breakdown it stands upright: one line
/// a column.
struct AnswerGrid {
  let heads: [String]
  let lines: [[String]]
  /// Columns of labels; the rest are numbers.
  let labelCount: Int

  init(_ answer: Answer) {
    let question = answer.question
    guard !question.by.isEmpty else {
      (heads, labelCount) = (["指标", "数值"], 1)
      lines = answer.total.map { [$0.name, cellText($0) + ($0.value == nil || $0.unit == "%" ? "" : " \($0.unit)")] }
      return
    }
    labelCount = question.by.count
    heads = question.by.map(\.name) + question.heads(answer.total)
    let total = ["合计"] + Array(repeating: "", count: labelCount - 1) + answer.total.map(cellText)
    lines = answer.rows.map { $0.labels + $0.figures.map(cellText) } + [total]
  }

  var all: [[String]] { [heads] + lines }
  var numberColumns: Set<Int> { Set(labelCount..<heads.count) }
}

/// A rate with its counts, another value in % with the sign, the rest without a unit; or the word for why there is none.
private func cellText(_ figure: Figure) -> String {
  guard figure.value != nil else { return Look.word(for: figure.status) }
  guard figure.unit == "%" else { return figure.text }
  return figure.address.suffixes.last?.isChange == true ? "\(figure.text)%" : fullText(figure)
}

extension Question {
  /// `受理件数（件）`, `上年同期（件）`; cells in % show the sign themselves.
  func heads(_ figures: [Figure]) -> [String] {
    zip(columnNames, figures).map { name, figure in figure.unit == "%" ? name : "\(name)（\(figure.unit)）" }
  }

  /// A measure's name, and for comparisons what they are, with the measure's name where there are several.
  var columnNames: [String] {
    let isOne = columns.map(\.measure).unique.count == 1
    return columns.map { column in
      let words = column.suffixes.map(\.word).joined()
      let name = store.measures[column.measure]?.name ?? column.measure
      return words.isEmpty ? name : isOne ? words : name + words
    }
  }
}
