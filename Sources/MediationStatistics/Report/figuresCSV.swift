internal import CSV

/// `figures.csv`: every figure of the run, one a line (DESIGN §3); of a narrowed run with its conditions in a last column.
func figuresCSV(_ figures: [Figure], only filter: RunFilter? = nil) -> [UInt8] {
  var writer = CSVWriter(bom: true)
  let columns = ["address", "measure", "name", "period", "breakdown", "value", "numerator", "denominator", "unit", "status", "rows"]
  writer.record(columns + (filter == nil ? [] : ["where"]))
  // Bytes, in one buffer for all: a hundred thousand addresses become no Strings.
  var scratch: [UInt8] = []
  for figure in figures {
    scratch.removeAll(keepingCapacity: true)
    figure.address.append(to: &scratch)
    writer.field(utf8: scratch)
    writer.field(figure.address.measure)
    writer.field(figure.name)
    scratch.removeAll(keepingCapacity: true)
    figure.address.period.append(to: &scratch)
    writer.field(utf8: scratch)
    scratch.removeAll(keepingCapacity: true)
    figure.address.appendBreakdown(to: &scratch)
    writer.field(utf8: scratch)
    writer.field(literal: figure.machineText)
    writer.field(number: figure.numerator)
    writer.field(number: figure.denominator)
    writer.field(figure.unit)
    writer.field(figure.status.rawValue)
    writer.field(number: figure.rows)
    if let filter { writer.field(filter.text) }
    writer.endRecord()
  }
  return writer.bytes
}
