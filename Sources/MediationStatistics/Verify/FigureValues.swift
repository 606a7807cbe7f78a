internal import CSV
internal import XLSX

/// The figures of a run as `figures.csv` tells them, as cells of a workbook should hold them. Found by the bytes of their addresses.
struct FigureValues: Sendable {
  private var addresses = SpellingMemo()
  /// By the codes of `addresses`.
  private var values: [Double?] = []

  init(_ path: String) throws(RunFault) {
    let names = ["address", "numerator", "denominator", "unit"]
    let table = try OutputTable(path, columns: names)
    let columns = names.compactMap { table.column($0) }
    // A dozen units, each looked up once.
    var (units, scales) = (SpellingMemo(), [Double]())
    for row in table.rows {
      let unit = Int(units.insert(table.bytes(row, columns[3])))
      if unit == scales.count { scales.append(FigureValues.scale(table.text(row, "unit"))) }
      let numerator = DecimalText.double(table.bytes(row, columns[1]).span)
      let denominator = DecimalText.double(table.bytes(row, columns[2]).span)
      let place = Int(addresses.insert(table.bytes(row, columns[0])))
      if place == values.count { values.append(nil) }
      values[place] = FigureValues.cell(numerator, denominator, scales[unit])
    }
  }

  /// Everything rests on numerator and denominator, so that nothing is compared with a rounded value.
  private static func cell(_ numerator: Double?, _ denominator: Double?, _ scale: Double) -> Double? {
    guard let numerator, let denominator, denominator != 0 else { return nil }
    return numerator / denominator * scale
  }

  /// A rate's cell holds the fraction that its format shows in per cent; amounts are stored in 分.
  private static func scale(_ unit: String) -> Double {
    switch unit {
    case "%": 1
    case "个百分点": 100
    default: Measure.scale(of: unit).double
    }
  }

  /// What a cell with this tag should hold: one figure, the sum of several joined by ` + `, or a rate as a per cent (`… × 100`). Nil when one of
  /// them is not there or has no value.
  func value(of tag: String) -> Double? {
    if let value = figure(tag) { return value }
    if tag.hasSuffix(perCentMark) { return figure(String(tag.dropLast(perCentMark.count))).map { $0 * 100 } }
    let parts = figureAddresses(in: tag)
    guard parts.count > 1 else { return nil }
    return parts.reduce(Double?.some(0)) { sum, part in sum.flatMap { sum in figure(part).map { sum + $0 } } }
  }

  private func figure(_ address: String) -> Double? { addresses.lookup(address.utf8.span).flatMap { values[Int($0)] } }
}
