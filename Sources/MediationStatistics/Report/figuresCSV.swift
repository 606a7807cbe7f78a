internal import CSV

/// `figures.csv`: every figure of the run, one a line (DESIGN §3); of a narrowed run with its conditions in a last column.
func figuresCSV(_ figures: [Figure], only filter: RunFilter? = nil, to writer: inout CSVWriter) {
  let columns = ["address", "measure", "name", "period", "breakdown", "value", "numerator", "denominator", "unit", "status", "rows"]
  writer.record(columns + (filter == nil ? [] : ["where"]))
  let condition = filter.map { CSVWriter.Prepared($0.text) }
  var address = AddressText()
  var shared: (head: FigureHead, fields: LineFields)?
  for figure in figures {
    address.become(figure)
    if shared?.head !== figure.head { shared = (figure.head, LineFields(figure.head)) }
    guard let line = shared?.fields else { continue }
    writer.field(address)
    writer.field(line.measure)
    writer.field(line.name)
    writer.field(line.period)
    writer.field(breakdownOf: address)
    if figure.isExact, let whole = figure.wholeValue { writer.field(number: whole) } else { writer.field(literal: figure.machineText) }
    writer.field(number: figure.numerator)
    writer.field(number: figure.denominator)
    writer.field(line.unit)
    writer.field(plain: line.status(figure.status))
    writer.field(number: figure.rows)
    if let condition { writer.field(condition) }
    writer.endRecord()
  }
}

/// The fields that all figures of a line share.
private struct LineFields {
  let measure: CSVWriter.Prepared
  let name: CSVWriter.Prepared
  let period: CSVWriter.Prepared
  let unit: CSVWriter.Prepared
  private let final = Array(Figure.Status.final.rawValue.utf8)

  init(_ head: FigureHead) {
    (measure, name) = (CSVWriter.Prepared(head.measure), CSVWriter.Prepared(head.name))
    (period, unit) = (CSVWriter.Prepared(head.period.description), CSVWriter.Prepared(head.unit))
  }

  func status(_ status: Figure.Status) -> [UInt8] { status == .final ? final : Array(status.rawValue.utf8) }
}
