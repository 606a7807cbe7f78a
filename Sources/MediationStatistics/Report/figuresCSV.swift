internal import CSV

/// `figures.csv`: every figure of the run, one a line (DESIGN §3); of a narrowed run with its conditions in a last column.
func figuresCSV(_ figures: [Figure], only filter: RunFilter? = nil, to writer: inout CSVWriter) {
  let columns = ["address", "measure", "name", "period", "breakdown", "value", "numerator", "denominator", "unit", "status", "rows"]
  writer.record(columns + (filter == nil ? [] : ["where"]))
  let condition = filter.map { CSVWriter.Prepared($0.text) }
  var address = AddressText()
  var line = LineFields()
  for figure in figures {
    address.become(figure)
    line.become(figure.head)
    writer.field(address)
    writer.field(line.start)
    writer.field(breakdownOf: address)
    if figure.isExact, let whole = figure.wholeValue { writer.field(number: whole) } else { writer.field(literal: figure.machineText) }
    writer.field(number: figure.numerator)
    writer.field(number: figure.denominator)
    writer.field(line.unit)
    if figure.status == .final { writer.field(line.final) } else { writer.field(literal: figure.status.rawValue) }
    writer.field(number: figure.rows)
    if let condition { writer.field(condition) }
    writer.endRecord()
  }
}

/// The fields that all figures of a line share.
private struct LineFields {
  private var head: FigureHead?
  /// Measure, name and period.
  private(set) var start = CSVWriter.Prepared()
  private(set) var unit = CSVWriter.Prepared()
  let final = CSVWriter.Prepared(Figure.Status.final.rawValue)

  mutating func become(_ head: FigureHead) {
    guard self.head !== head else { return }
    self.head = head
    (start, unit) = (CSVWriter.Prepared(head.measure, head.name, head.period.description), CSVWriter.Prepared(head.unit))
  }
}
