/// An answer as what a picture shows. Series are the columns of one unit; with two breakdowns and one column the members of the second are the series
/// of a line chart, and the rows and columns of a heat map.
package func chartData(_ answer: Answer, _ kind: ChartKind) throws(RunFault) -> ChartData {
  let question = answer.question
  guard !question.by.isEmpty else { throw RunFault(.usage, "--chart 须有 --by 分组，例如 --by 社区、--by 月") }
  var data: ChartData
  switch kind {
  case .line:
    guard case .time = question.by[0] else { throw RunFault(.usage, "--chart line 的第一个分组须是 月、季度、半年 或 年") }
    guard question.by.count <= 2 else { throw RunFault(.usage, "--chart line 最多两个分组") }
    data = question.by.count == 1 ? answer.columnsAsSeries : answer.crossed(series: 1)
  case .heat:
    guard question.by.count == 2 else { throw RunFault(.usage, "--chart heat 须有两个分组，例如 --by 社区,纠纷类型") }
    data = answer.crossed(series: 0)
  case .bar: data = answer.columnsAsSeries
  }
  guard kind != .line || data.series.count <= mostLines else {
    throw RunFault(.usage, "--chart line 最多 \(mostLines) 条线，现有 \(data.series.count) 条 — 请用 --where 限定，或改用 --chart heat")
  }
  data.foot = AnswerStatement(answer).lines.map { "\($0.label)：\($0.text)" }
  return data
}

/// More lines than this cannot be told apart.
private let mostLines = 8

/// Bars or sparklines below the table, for a terminal of so many half-width characters.
package func chartText(_ answer: Answer, _ kind: ChartKind, width: Int) throws(RunFault) -> String {
  let data = try chartData(answer, kind)
  switch kind {
  case .bar: return barsText(data, width: width)
  case .line:
    let names = data.series.map { [$0.name.isEmpty ? data.title : $0.name, sparkline($0.values)] }
    return "\(data.categories.first ?? "") 至 \(data.categories.last ?? "")\n" + textTable(names)
  case .heat: throw RunFault(.usage, "--chart heat 须写成图片：--output 文件.svg")
  }
}

extension Answer {
  /// Columns that can stand on one scale with the first: the same unit, and no difference from another column.
  private var drawn: [Int] {
    question.columns.indices.filter { column in
      column == 0 || total[column].unit == total[0].unit && question.columns[column].suffixes.last?.isChange != true
    }
  }

  private var title: String { "\(question.period.inProse)\(total[0].name)" }

  fileprivate var columnsAsSeries: ChartData {
    let names = question.columnNames
    let series = drawn.map { column in
      ChartData.Series(name: drawn.count == 1 ? "" : names[column], rows.map { $0.figures[column] })
    }
    return ChartData(title: title, unit: total[0].unit, categories: rows.map { $0.labels.joined(separator: " ") }, series: series)
  }

  /// The labels of a breakdown that are shown in some row; of time all of them, since a line must not jump over a month.
  private func drawnLabels(_ place: Int) -> [String] {
    let labels = everyRow.map { $0.labels[place] }.unique
    if case .time = question.by[place] { return labels }
    return labels.filter(Set(rows.map { $0.labels[place] }).contains)
  }

  /// The first column as a cross table of the two breakdowns, one of them as the series.
  fileprivate func crossed(series: Int) -> ChartData {
    let (names, categories) = (drawnLabels(series), drawnLabels(1 - series))
    let figures = Dictionary(everyRow.map { ($0.labels, $0.figures[0]) }, uniquingKeysWith: { first, _ in first })
    let all = names.map { name in
      ChartData.Series(name: name, categories.map { figures[series == 0 ? [name, $0] : [$0, name]] })
    }
    return ChartData(title: title, unit: total[0].unit, categories: categories, series: all)
  }
}

extension ChartData.Series {
  fileprivate init(name: String, _ figures: [Figure?]) {
    self.init(
      name: name, values: figures.map { figure in figure.map(\.value) ?? nil }, texts: figures.map { $0?.text ?? "" },
      addresses: figures.map { $0?.address.description ?? "" })
  }
}
