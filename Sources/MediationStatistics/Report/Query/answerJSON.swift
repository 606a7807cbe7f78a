/// An answer with all that stands behind it: the question, the definitions, and of every number its address, counts and status.
package func answerJSON(_ answer: Answer) -> [UInt8] { encodedJSON(AnswerDocument(answer)) }

private struct AnswerDocument: Encodable {
  struct Asked: Encodable {
    let by: [String]
    let `where`: [String]
    let period: String
    let dataCutoff: String?
    let recordsDigest: String
    let program: String
  }
  struct Definition: Encodable {
    let id: String
    let name: String
    let unit: String
    let definition: String
    let source: String
  }
  struct Number: Encodable {
    let address: String
    let value: Double?
    /// Exact, or rounded once where the value is a rate, a mean or a change.
    let text: String
    let numerator: String?
    let denominator: String?
    let unit: String
    let status: String

    init(_ figure: Figure) {
      address = figure.address.description
      value = Double(figure.machineText)
      text = figure.machineText
      (numerator, denominator) = (figure.numerator.map { "\($0)" }, figure.denominator.map { "\($0)" })
      (unit, status) = (figure.unit, figure.status.rawValue)
    }
  }
  struct Line: Encodable {
    let labels: [String]
    let figures: [Number]
  }

  let question: Asked
  let measures: [Definition]
  let columns: [String]
  let rows: [Line]
  let total: [Number]
  let rowsCut: Int
  let rowsEmpty: Int

  init(_ answer: Answer) {
    let asked = answer.question
    question = Asked(
      by: asked.by.map(\.name), where: asked.filters, period: asked.period.description,
      dataCutoff: asked.registers.cases.cutoff?.description,
      recordsDigest: recordsDigest(asked.registers.ledgers), program: "tiaojie \(programVersion)")
    measures = asked.columns.map(\.measure).unique.compactMap { asked.store.measures[$0] }.map {
      Definition(id: $0.id, name: $0.name, unit: $0.unit, definition: $0.definition, source: $0.source)
    }
    columns = asked.heads(answer.total)
    rows = answer.rows.map { Line(labels: $0.labels, figures: $0.figures.map(Number.init)) }
    total = answer.total.map(Number.init)
    (rowsCut, rowsEmpty) = (answer.cutRows, answer.emptyRows)
  }
}
