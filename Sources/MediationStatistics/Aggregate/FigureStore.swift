/// The one store of numbers (DESIGN §3). Every face of the program asks it by address; what was asked for or declared is recorded
/// and goes to `figures.csv`, so that no printed number lacks its line there.
package final class FigureStore {
  package let measures: MeasureCatalog
  package let settings: Settings
  private let tallies: Tallies
  private var lines: [LineKey: FigureLine] = [:]
  /// Figures whose addresses call a member by its label.
  private var spelledOtherwise: [FigureAddress: Figure] = [:]
  /// By register and dimensions, whose members are the same for all measures.
  private var lastMembers: [[String]: LastMembers] = [:]

  private struct LineKey: Hashable {
    let measure: String
    let suffixes: [FigureAddress.Suffix]
    let period: ReportingPeriod
    let dimensions: [DimensionID]
  }

  package struct Settings: Sendable {
    package let monthBy: Clock
    package let startDay: Int
    /// Day number on which a unit was founded, by dimension and member.
    package let foundings: [DimensionID: [String: Int]]
    /// Day numbers that the data cover, by register, end exclusive; comparisons with a base wholly outside have no base. A register that is not
    /// named was not read: nothing is known of it, not even 0.
    package let coverage: [String: Range<Int>]

    package init(
      monthBy: Clock = .accepted, startDay: Int = 1, foundings: [DimensionID: [String: Int]] = [:], coverage: [String: Range<Int>]
    ) {
      (self.monthBy, self.startDay, self.foundings, self.coverage) = (monthBy, startDay, foundings, coverage)
    }
  }

  /// `narrowing`: the rows that a question takes at all; nil for every row.
  package init(_ registers: [Register], measures: MeasureCatalog, settings: Settings, narrowing: Narrowing? = nil) {
    (self.measures, self.settings) = (measures, settings)
    tallies = Tallies(registers, monthBy: settings.monthBy, startDay: settings.startDay, narrowing: narrowing)
  }

  /// The figure at an address, computed on demand; nil when the measure, a dimension of its register or a member does not exist.
  package func figure(_ address: FigureAddress) -> Figure? {
    guard let line = line(address.measure, address.suffixes, address.period, address.keys.map(\.dimension)) else { return nil }
    if let cell = line.cell(of: address.keys) { return figure(line, cell) }
    if let figure = spelledOtherwise[address] { return figure }
    let figure = compute(address)
    spelledOtherwise[address] = figure
    return figure
  }

  /// The figures of a measure over a period by some dimensions, which stand in the order of addresses; nil where there can be none.
  func line(
    _ id: String, _ suffixes: [FigureAddress.Suffix], _ period: ReportingPeriod, _ dimensions: [DimensionID]
  ) -> FigureLine? {
    let key = LineKey(measure: id, suffixes: suffixes, period: period, dimensions: dimensions)
    if let line = lines[key] { return line }
    guard let measure = measures[id], !suffixes.dropLast().contains(where: \.isChange) else { return nil }
    let known = dimensions.compactMap { dimension($0, of: id) }
    guard known.count == dimensions.count else { return nil }
    let address = FigureAddress(id, suffixes, period)
    let line = FigureLine(
      measure, suffixes, period, known, now: numbers(id, address.countedPeriod, known),
      base: address.basePeriod.flatMap { numbers(id, $0, known) }, lastMembers(register(of: measure), known))
    lines[key] = line
    return line
  }

  private func lastMembers(_ register: String, _ dimensions: [Dimension]) -> LastMembers {
    let key = [register] + dimensions.map(\.id.text)
    if let last = lastMembers[key] { return last }
    let last = LastMembers()
    lastMembers[key] = last
    return last
  }

  /// The figure in a cell of a line. What the line has no integers for is found by its address.
  func figure(_ line: FigureLine, _ cell: Int) -> Figure? {
    if let figure = line[cell] { return figure }
    guard let figure = quickly(line, cell) ?? compute(line.address(line.codes(of: cell))) else { return nil }
    line.add(figure, at: cell)
    return figure
  }

  /// Lets go what figures are counted from, some sixty bytes a row: for when all that a run shows has been asked for. What is asked for
  /// afterwards is counted anew.
  package func forgetCounts() { forgetCounts(beyond: -1) }

  /// The same where more than so many numbers are held of passes over the rows: between tables, which mostly break down by other dimensions.
  func forgetCounts(beyond limit: Int) {
    guard tallies.heldNumbers > limit else { return }
    for line in lines.values { line.forgetCounts() }
    tallies.forgetCounts()
  }

  /// Rows behind an address, without recording a figure: for finding out which combinations occur.
  func rows(_ address: FigureAddress) -> Int { plain(address.measure, address.countedPeriod, address.keys)?.rows ?? 0 }

  func rows(_ line: FigureLine, _ cell: Int) -> Int {
    guard let now = line.now else { return rows(line.address(line.codes(of: cell))) }
    return (now.whole ?? now.part).cells.rows(cell: cell)
  }

  /// The definition that a period is computed with: the one in force on its last day; nil when there is none, or no such measure.
  package func definition(_ id: String, in period: ReportingPeriod) -> Measure? {
    measures.inForce(id, on: period.days(startDay: settings.startDay).upperBound - 1)
  }

  /// A definition is in force for the period, of what a rate divides as well.
  func isDefined(_ id: String, in period: ReportingPeriod) -> Bool {
    guard let measure = definition(id, in: period) else { return false }
    guard let rate = measure.rate else { return true }
    return [rate.numerator, rate.denominator].allSatisfy { isDefined($0.measure, in: period) }
  }

  /// From the first to the last day that an address speaks of, its base included, as day numbers, end exclusive.
  func days(of address: FigureAddress) -> Range<Int> {
    let days = address.countedPeriod.days(startDay: settings.startDay)
    guard let base = address.basePeriod?.days(startDay: settings.startDay) else { return days }
    return min(days.lowerBound, base.lowerBound)..<max(days.upperBound, base.upperBound)
  }

  /// A base measure with the rows of its register behind an address: two for a rate (numerator, denominator), one otherwise. Comparisons are
  /// explained by the figures that they compare.
  func parts(_ address: FigureAddress) -> [(measure: Measure, rows: [Int])] {
    let period = address.countedPeriod
    guard let measure = definition(address.measure, in: period) else { return [] }
    guard let rate = measure.rate else { return [(measure, tallies.rows(measure, period, address.keys))] }
    return [rate.numerator, rate.denominator].compactMap { part in
      definition(part.measure, in: period).map { ($0, tallies.rows($0, period, part.keys(address.keys))) }
    }
  }

  /// The value of a count or sum as a part of another one, whatever may be said against comparing it; records no figure.
  func amount(_ address: FigureAddress) -> Fraction? { plain(address.measure, address.countedPeriod, address.keys)?.value }

  package func dimension(_ id: DimensionID, of measure: String) -> Dimension? {
    guard let measure = measures[measure] else { return nil }
    if let rate = measure.rate { return dimension(id, of: rate.numerator.measure) }
    return tallies.register(measure.register)?.dimension(id)
  }

  /// All figures asked for so far, in an order that depends on nothing but themselves: measure, suffix, breakdown, period, members.
  package var recorded: [Figure] {
    let own = lines.values.map { line in
      (order: order(FigureAddress(line.measure.id, line.suffixes, line.period), line.dimensions.map(\.id)), figures: line.inOrder)
    }
    let others = spelledOtherwise.values.map { (order: order($0.address, $0.address.keys.map(\.dimension)), figures: [$0]) }
    var rest = (own + others).sorted { $0.order.lexicographicallyPrecedes($1.order) }[...]
    var recorded: [Figure] = []
    while let first = rest.first {
      // Lines that mean the same, such as a month and the same range of days, are mingled.
      let twins = rest.prefix { $0.order == first.order }
      recorded += twins.count == 1 ? first.figures : twins.flatMap(\.figures).sorted { precedes($0.address, $1.address) }
      rest = rest.dropFirst(twins.count)
    }
    return recorded
  }

  /// The order of `recorded`, for any two addresses. Their texts decide where they mean the same.
  func precedes(_ a: FigureAddress, _ b: FigureAddress) -> Bool {
    let (one, other) = (order(a, a.keys.map(\.dimension)), order(b, b.keys.map(\.dimension)))
    if one != other { return one.lexicographicallyPrecedes(other) }
    let (codes, others) = (codes(a), codes(b))
    if codes != others { return codes.lexicographicallyPrecedes(others) }
    return a.description.utf8.lexicographicallyPrecedes(b.description.utf8)
  }

  /// Where the line of an address stands: measure, suffixes, breakdown, days.
  private func order(_ address: FigureAddress, _ dimensions: [DimensionID]) -> [Int] {
    var order = [measures.order(of: address.measure)]
    for suffix in address.suffixes { order.append((FigureAddress.Suffix.allCases.firstIndex(of: suffix) ?? 0) + 1) }
    while order.count < 4 { order.append(0) }
    order.append(dimensions.count)
    for dimension in dimensions { order.append((dimension.rank ?? 99) + 1) }
    let days = address.period.days()
    return order + [days.lowerBound, days.count]
  }

  private func codes(_ address: FigureAddress) -> [Int] {
    address.keys.map { dimension($0.dimension, of: address.measure)?.code(of: $0.member) ?? 0 }
  }

  /// A figure by its address alone: the long way, which every address can go.
  func compute(_ address: FigureAddress) -> Figure? {
    guard let measure = measures[address.measure], !address.suffixes.dropLast().contains(where: \.isChange) else { return nil }
    guard let now = plain(address.measure, address.countedPeriod, address.keys) else { return nil }
    let head = measure.head(address.suffixes, address.period)
    let members = FigureMembers(address.keys)
    guard let basePeriod = address.basePeriod else { return figure(head, members, measure, now) }
    guard let base = plain(address.measure, basePeriod, address.keys) else { return nil }
    return change(head, members, measure, now, base)
  }

  /// The same from what its line has counted; nil where the line has not.
  private func quickly(_ line: FigureLine, _ cell: Int) -> Figure? {
    guard let now = line.now else { return nil }
    guard line.suffixes.last?.isChange == true else {
      return figure(line.head, line.members(cell), line.measure, plain(now, line, cell))
    }
    return line.base.map { change(line.head, line.members(cell), line.measure, plain(now, line, cell), plain($0, line, cell)) }
  }

  /// A measure's value before it is dressed as a figure.
  private struct Plain {
    let value: Fraction?
    let numerator: Int128?
    let denominator: Int128?
    let rows: Int
    /// Why there can be no comparison with it.
    let gap: Figure.Status?
  }

  /// By the definition in force on the period's last day. Where there is none the number is unknown, not 0.
  private func plain(_ id: String, _ period: ReportingPeriod, _ keys: [FigureAddress.Key]) -> Plain? {
    guard let measure = definition(id, in: period) else {
      guard let latest = measures[id], plain(latest, period, keys) != nil else { return nil }
      return Plain(value: nil, numerator: nil, denominator: nil, rows: 0, gap: .undefined)
    }
    return plain(measure, period, keys)
  }

  private func plain(_ measure: Measure, _ period: ReportingPeriod, _ keys: [FigureAddress.Key]) -> Plain? {
    let gap = gap(measure, period, keys)
    guard let rate = measure.rate else { return tallies.tally(measure, period, keys).map { plain(measure, $0, gap) } }
    guard let part = plain(rate.numerator.measure, period, rate.numerator.keys(keys)) else { return nil }
    guard let whole = plain(rate.denominator.measure, period, rate.denominator.keys(keys)) else { return nil }
    // A share of nothing has rows in its whole: what stands behind it are those of the part.
    return ratio(part, whole, rows: rate.denominator.kept == nil ? whole.rows : part.rows, gap)
  }

  private func plain(_ measure: Measure, _ tally: Tallies.Tally, _ gap: Figure.Status?) -> Plain {
    let (numerator, denominator) = integers(measure, tally)
    let value = denominator == 0 ? nil : Fraction(numerator * measure.scale.numerator, over: denominator * measure.scale.denominator)
    return Plain(value: value, numerator: numerator, denominator: denominator, rows: Int(tally.rows), gap: gap)
  }

  private func ratio(_ part: Plain, _ whole: Plain, rows: Int, _ gap: Figure.Status?) -> Plain {
    guard let above = part.numerator, let below = whole.numerator else {
      return Plain(value: nil, numerator: nil, denominator: nil, rows: rows, gap: gap ?? .undefined)
    }
    let value = below <= 0 ? nil : Fraction(above, over: below) * 100
    return Plain(value: value, numerator: above, denominator: below, rows: rows, gap: gap)
  }

  private func plain(_ numbers: LineNumbers, _ line: FigureLine, _ cell: Int) -> Plain {
    let gap = numbers.gap(line.codes(of: cell))
    let part = plain(numbers.part, cell, gap)
    guard let whole = numbers.whole.map({ plain($0, cell, gap) }) else { return part }
    return ratio(part, whole, rows: whole.rows, gap)
  }

  private func plain(_ counted: LineNumbers.Counted, _ cell: Int, _ gap: Figure.Status?) -> Plain {
    plain(counted.measure, counted.cells.tally(counted.measure.kind, cell: cell), gap)
  }

  /// What a line counts in a period; nil for what cubes do not count (numbers of members, what is open at a day, shares), for what is not
  /// defined then, and for parts whose registers have other members.
  private func numbers(_ id: String, _ period: ReportingPeriod, _ dimensions: [Dimension]) -> LineNumbers? {
    guard let measure = definition(id, in: period) else { return nil }
    var (part, whole): (LineNumbers.Counted?, LineNumbers.Counted?)
    if case .ratio(let numerator, let denominator) = measure.kind {
      (part, whole) = (counted(numerator, period, dimensions), counted(denominator, period, dimensions))
      guard whole != nil else { return nil }
    } else {
      part = counted(id, period, dimensions)
    }
    guard let part else { return nil }
    return LineNumbers(
      part: part, whole: whole, gap: gap(measure, period, []), end: period.days(startDay: settings.startDay).upperBound,
      foundings: dimensions.map { dimension in
        settings.foundings[dimension.id].map { days in dimension.members.map { days[$0.id] } } ?? []
      })
  }

  private func counted(_ id: String, _ period: ReportingPeriod, _ dimensions: [Dimension]) -> LineNumbers.Counted? {
    guard let measure = definition(id, in: period) else { return nil }
    return tallies.counted(measure, period, dimensions).map { LineNumbers.Counted(measure: measure, cells: $0) }
  }

  private func integers(_ measure: Measure, _ tally: Tallies.Tally) -> (Int128, Int128) {
    switch measure.kind {
    case .mean: (Int128(tally.total), Int128(tally.present))
    case .median: (Int128(tally.doubledMedian ?? 0), tally.doubledMedian == nil ? 0 : 2)
    case .quantile: (Int128(tally.quantile ?? 0), tally.quantile == nil ? 0 : 1)
    default: (Int128(tally.total), 1)
    }
  }

  private func gap(_ measure: Measure, _ period: ReportingPeriod, _ keys: [FigureAddress.Key]) -> Figure.Status? {
    let days = period.days(startDay: settings.startDay)
    guard let coverage = settings.coverage[register(of: measure)] else { return .undefined }
    // What was open before the data begin cannot be known.
    if measure.kind == .openAtStart, days.lowerBound <= coverage.lowerBound { return .undefined }
    if days.upperBound <= coverage.lowerBound || days.lowerBound >= coverage.upperBound { return .undefined }
    let founded = keys.compactMap { settings.foundings[$0.dimension]?[$0.member] }.max()
    return founded.map { $0 >= days.upperBound } == true ? .notFounded : nil
  }

  /// The register that a measure counts; a rate counts that of its numerator.
  func register(of measure: Measure) -> String {
    measure.rate.flatMap { measures[$0.numerator.measure]?.register } ?? measure.register
  }

  /// The clock that places the rows of a measure; that of its numerator for a rate.
  func clock(of measure: Measure) -> Clock {
    (measure.rate.map { measures[$0.numerator.measure]?.clock } ?? measure.clock) ?? settings.monthBy
  }

  /// The source behind a measure was read.
  func isRead(_ measure: Measure) -> Bool { settings.coverage[register(of: measure)] != nil }

  private func figure(_ head: FigureHead, _ members: FigureMembers, _ measure: Measure, _ plain: Plain) -> Figure {
    let gap = plain.gap.flatMap { gap in head.suffixes.contains { $0 != .ytd } || !isRead(measure) ? gap : nil }
    let status = gap ?? (plain.value == nil ? .undefined : .final)
    return Figure(
      head, members, value: gap == nil ? plain.value : nil, numerator: gap == nil ? plain.numerator : nil,
      denominator: gap == nil ? plain.denominator : nil, status: status, rows: plain.rows)
  }

  /// Against the base: in % of it, as a difference in the measure's own unit, or in 个百分点 for rates.
  private func change(_ head: FigureHead, _ members: FigureMembers, _ measure: Measure, _ now: Plain, _ base: Plain) -> Figure {
    let isDifference = measure.isRate || head.suffixes.last?.isDifference == true
    var status = base.gap ?? now.gap ?? .final
    var part: Fraction?
    var value: Fraction?
    if status == .final {
      if let from = base.value, let to = now.value {
        let moved = to - from
        part = isDifference ? moved.divided(by: measure.scale) : moved.divided(by: from)
        value = isDifference ? moved : part.map { $0 * 100 }
        if part == nil { status = .baseZero }
      } else {
        status = .undefined
      }
    }
    return Figure(
      head, members, value: value, numerator: part?.numerator, denominator: part?.denominator, status: status, rows: now.rows)
  }
}
