internal import CSV

/// An answer as a tidy table: one row a combination, rates with their numerators and denominators; the question stands in the last columns. The
/// total is a row only where there is no breakdown, so that a column's sum is not doubled.
package func answerCSV(_ answer: Answer) -> [UInt8] {
  let question = answer.question
  let heads = question.heads(answer.total)
  let isRate = question.columns.map { $0.suffixes.last?.isChange != true && question.store.measures[$0.measure]?.isRate == true }
  var writer = CSVWriter(bom: true)
  for name in question.by.map(\.name) { writer.field(name) }
  for ((head, isRate), figure) in zip(zip(heads, isRate), answer.total) {
    writer.field(figure.unit == "%" ? "\(head)（%）" : head)
    if isRate { for part in ["分子", "分母"] { writer.field("\(head)\(part)") } }
  }
  writer.record(["报告期", "筛选", "记录摘要"])
  let asked = [question.period.description, question.filters.joined(separator: "；且 "), recordsDigest(question.registers.ledgers)]
  let rows = question.by.isEmpty ? [Answer.Row(labels: [], figures: answer.total)] : answer.rows
  for row in rows {
    for label in row.labels { writer.field(label) }
    for (figure, isRate) in zip(row.figures, isRate) {
      writer.field(literal: figure.machineText)
      if isRate { for part in [figure.numerator, figure.denominator] { writer.field(literal: part.map { "\($0)" } ?? "") } }
    }
    writer.record(asked)
  }
  return writer.bytes
}
