/// Writes the formula of each figure of a table: what a measure counts over the row sheets, rates and changes from their neighbours, and the
/// engine's own rules for where there is no value (`FigureStore`): not covered by the data, not yet founded, nothing to divide by.
struct FigureFormula {
  private let grid: AuditGrid
  private let formulas: MeasureFormula
  private let context: ReportContext
  private let places: [FigureAddress: String]

  init(_ grid: AuditGrid, _ formulas: MeasureFormula, _ context: ReportContext) {
    (self.grid, self.formulas, self.context) = (grid, formulas, context)
    var places: [FigureAddress: String] = [:]
    for (row, content) in grid.table.rows.enumerated() {
      for (column, figure) in content.figures.enumerated() { places[figure.address] = grid.place(row, column) }
    }
    self.places = places
  }

  static func word(_ status: Figure.Status) -> String { Criterion.quoted(Look.word(for: status)) }

  /// `=…`; nil where a measure cannot be written as a formula.
  func formula(_ row: Int, _ column: Int) -> String? {
    let address = grid.table.rows[row].figures[column].address
    guard context.store.isDefined(address.measure, in: address.countedPeriod) else { return "=" + Self.word(.undefined) }
    guard let measure = context.store.definition(address.measure, in: address.countedPeriod) else { return nil }
    let text = address.suffixes.last?.isChange == true ? change(address, measure, row, column) : value(address, measure, row, column)
    return text.map { "=" + $0 }
  }

  private func value(_ address: FigureAddress, _ measure: Measure, _ row: Int, _ column: Int) -> String? {
    guard let rate = measure.rate else {
      return formulas.expression(measure, grid.bounds(row, column), keys(row)).map { guarded($0, guards(address, measure, row, column)) }
    }
    guard let part = operand(rate.numerator, address, measure, row, column),
      let whole = operand(rate.denominator, address, measure, row, column)
    else { return nil }
    return guarded("IF(\(whole)=0,\(Self.word(.undefined)),\(part)/\(whole))", guards(address, measure, row, column))
  }

  /// The numerator or denominator of a rate: its cell where it stands in the table, else what it counts.
  private func operand(_ part: RatePart, _ address: FigureAddress, _ rate: Measure, _ row: Int, _ column: Int) -> String? {
    guard let measure = context.store.definition(part.measure, in: address.countedPeriod) else { return nil }
    if let place = places[part.address(like: address)], measure.register == context.store.register(of: rate) { return place }
    let own = part.keys(address.keys).map(\.dimension)
    let keys = keys(row).filter { own.contains($0.dimension) }
    return formulas.expression(measure, grid.bounds(row, column), keys).map { $0.contains("+") ? "(\($0))" : $0 }
  }

  private func change(_ address: FigureAddress, _ measure: Measure, _ row: Int, _ column: Int) -> String? {
    let operands = grid.table.columns[column].operands
    let addresses = operands.map { FigureAddress(address.measure, $0.suffixes, address.period, address.keys) }
    let cells = addresses.compactMap { places[$0] }
    guard cells.count == 2 else { return nil }
    let (now, base) = (cells[0], cells[1])
    let isDifference = address.suffixes.last?.isDifference == true
    var text =
      measure.isRate
      ? "(\(now)-\(base))*100" : isDifference ? "\(now)-\(base)" : "IF(\(base)=0,\(Self.word(.baseZero)),(\(now)-\(base))/\(base))"
    if !operands[0].isBase, let gap = coverageGuard(addresses[0], measure, grid.bounds(row, column)) { text = guarded(text, [gap]) }
    for (cell, operand) in zip([now, base], addresses) where canBeText(operand, measure, row) {
      text = "IF(ISTEXT(\(cell)),\(cell),\(text))"
    }
    return text
  }

  private func canBeText(_ address: FigureAddress, _ measure: Measure, _ row: Int) -> Bool {
    guard context.store.isDefined(address.measure, in: address.countedPeriod) else { return true }
    switch measure.kind {
    case .ratio, .share, .mean, .median, .quantile, .distinct: return true
    case .count, .sum, .openAtStart, .openAtEnd:
      let isBase = address.suffixes.contains { $0 == .previousYear || $0 == .previous }
      return isBase && (isOutside(address, measure) || grid.table.rows[row].founded != nil)
    }
  }

  private func keys(_ row: Int) -> [MeasureFormula.Key] {
    let content = grid.table.rows[row]
    guard let member = content.member else { return [] }
    let value = Criterion.isPlain(content.label) ? grid.leadCell(.label, row) : Criterion.equal(content.label)
    return [MeasureFormula.Key(dimension: member.dimension, value: value)]
  }

  private struct Guard {
    let condition: String
    let word: String
  }

  /// The first condition that holds gives its word.
  private func guarded(_ text: String, _ guards: [Guard]) -> String {
    guards.reversed().reduce(text) { "IF(\($1.condition),\($1.word),\($0))" }
  }

  /// Only another time than the report's own has gaps: in its own time nothing is 0.
  private func guards(_ address: FigureAddress, _ measure: Measure, _ row: Int, _ column: Int) -> [Guard] {
    guard grid.table.columns[column].isBase else { return [] }
    let bounds = grid.bounds(row, column)
    let coverage = coverageGuard(address, measure, bounds)
    guard grid.table.rows[row].founded != nil else { return [coverage].compactMap { $0 } }
    let founded = Guard(condition: "\(grid.leadCell(.founded, row))>\(bounds.last)", word: Self.word(.notFounded))
    return [coverage, founded].compactMap { $0 }
  }

  /// Stands in the formula only where it bites, so that formulas stay short.
  private func coverageGuard(_ address: FigureAddress, _ measure: Measure, _ bounds: MeasureFormula.Bounds) -> Guard? {
    guard isOutside(address, measure), let sheet = formulas.sheets[context.store.register(of: measure)] else { return nil }
    let isUnknownAtStart = measure.kind == .openAtStart
    let condition =
      isUnknownAtStart
      ? "OR(\(bounds.first)<=\(sheet.firstDayName),\(bounds.first)>\(sheet.lastDayName))"
      : "OR(\(bounds.first)>\(sheet.lastDayName),\(bounds.last)<\(sheet.firstDayName))"
    return Guard(condition: sheet.coverage.isEmpty ? "TRUE" : condition, word: Self.word(.undefined))
  }

  private func isOutside(_ address: FigureAddress, _ measure: Measure) -> Bool {
    let settings = context.store.settings
    guard let coverage = settings.coverage[context.store.register(of: measure)] else { return true }
    let days = address.countedPeriod.days(startDay: settings.startDay)
    if measure.kind == .openAtStart, days.lowerBound <= coverage.lowerBound { return true }
    return days.upperBound <= coverage.lowerBound || days.lowerBound >= coverage.upperBound
  }
}
