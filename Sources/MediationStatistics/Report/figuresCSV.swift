internal import CSV

/// `figures.csv`: every figure of the run, one a line (DESIGN §3); of a narrowed run with its conditions in a last column.
func figuresCSV(_ store: FigureStore, only filter: RunFilter? = nil) -> [UInt8] {
  var writer = CSVWriter(bom: true)
  let columns = ["address", "measure", "name", "period", "breakdown", "value", "numerator", "denominator", "unit", "status", "rows"]
  writer.record(columns + (filter == nil ? [] : ["where"]))
  for figure in store.recorded {
    writer.field(figure.address.description)
    writer.field(figure.address.measure)
    writer.field(figure.name)
    writer.field(figure.address.period.description)
    writer.field(figure.address.breakdown)
    writer.field(literal: figure.machineText)
    writer.field(literal: figure.numerator.map { String($0) } ?? "")
    writer.field(literal: figure.denominator.map { String($0) } ?? "")
    writer.field(figure.unit)
    writer.field(figure.status.rawValue)
    writer.field(number: figure.rows)
    if let filter { writer.field(filter.text) }
    writer.endRecord()
  }
  return writer.bytes
}
