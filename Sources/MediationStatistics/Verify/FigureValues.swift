/// The figures of a run as `figures.csv` tells them, as cells of a workbook should hold them.
struct FigureValues {
  private let values: [String: Double]

  init(_ path: String) throws(RunFault) {
    let table = try OutputTable(path, columns: ["address", "numerator", "denominator", "unit"])
    var values: [String: Double] = [:]
    for row in table.rows {
      let (numerator, denominator) = (Double(table.text(row, "numerator")), Double(table.text(row, "denominator")))
      values[table.text(row, "address")] = FigureValues.cell(numerator, denominator, table.text(row, "unit"))
    }
    self.values = values
  }

  /// Everything rests on numerator and denominator, so that nothing is compared with a rounded value. A rate's cell holds the fraction that its
  /// format shows in per cent; amounts are stored in 分.
  private static func cell(_ numerator: Double?, _ denominator: Double?, _ unit: String) -> Double? {
    guard let numerator, let denominator, denominator != 0 else { return nil }
    switch unit {
    case "%": return numerator / denominator
    case "个百分点": return numerator / denominator * 100
    default: return numerator / denominator * Measure.scale(of: unit).double
    }
  }

  /// What a cell with this tag should hold: one figure, the sum of several joined by ` + `, or a rate as a per cent (`… × 100`). Nil when one of
  /// them is not there or has no value.
  func value(of tag: String) -> Double? {
    if let value = values[tag] { return value }
    if tag.hasSuffix(perCentMark) { return values[String(tag.dropLast(perCentMark.count))].map { $0 * 100 } }
    let parts = figureAddresses(in: tag)
    guard parts.count > 1 else { return nil }
    return parts.reduce(Double?.some(0)) { sum, part in sum.flatMap { sum in values[part].map { sum + $0 } } }
  }
}
