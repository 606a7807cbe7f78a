/// The one store of numbers (DESIGN §3). Every face of the program asks it by address; what was asked for or declared is recorded
/// and goes to `figures.csv`, so that no printed number lacks its line there.
package final class FigureStore {
  package let measures: MeasureCatalog
  package let settings: Settings
  private let tallies: Tallies
  private var known: [FigureAddress: Figure] = [:]
  private var asked: [Figure] = []

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
    if let figure = known[address] { return figure }
    guard !address.suffixes.dropLast().contains(where: \.isChange) else { return nil }
    guard let figure = compute(address) else { return nil }
    known[address] = figure
    asked.append(figure)
    return figure
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

  /// Rows behind an address, without recording a figure: for finding out which combinations occur.
  func rows(_ address: FigureAddress) -> Int { plain(address.measure, address.countedPeriod, address.keys)?.rows ?? 0 }

  /// The value of a count or sum as a part of another one, whatever may be said against comparing it; records no figure.
  func amount(_ address: FigureAddress) -> Fraction? { plain(address.measure, address.countedPeriod, address.keys)?.value }

  package func dimension(_ id: DimensionID, of measure: String) -> Dimension? {
    guard let measure = measures[measure] else { return nil }
    if let rate = measure.rate { return dimension(id, of: rate.numerator.measure) }
    return tallies.register(measure.register)?.dimension(id)
  }

  /// All figures asked for so far, in an order that depends on nothing but themselves: measure, suffix, breakdown, period, members.
  package var recorded: [Figure] {
    let keyed = asked.map { ($0, SortKey($0.address, self)) }
    return keyed.sorted { $0.1 < $1.1 }.map(\.0)
  }

  /// The order of `recorded`, for any two addresses.
  func precedes(_ a: FigureAddress, _ b: FigureAddress) -> Bool { SortKey(a, self) < SortKey(b, self) }

  private struct SortKey: Comparable {
    private let numbers: [Int]
    /// Its text decides where two addresses mean the same: a month and the same range of days, say.
    private let address: FigureAddress

    init(_ address: FigureAddress, _ store: FigureStore) {
      self.address = address
      var numbers = [store.measures.order(of: address.measure)]
      numbers.reserveCapacity(7 + 2 * address.keys.count)
      for suffix in address.suffixes { numbers.append((FigureAddress.Suffix.allCases.firstIndex(of: suffix) ?? 0) + 1) }
      while numbers.count < 4 { numbers.append(0) }
      numbers.append(address.keys.count)
      for key in address.keys { numbers.append((key.dimension.rank ?? 99) + 1) }
      let days = address.period.days()
      numbers.append(days.lowerBound)
      numbers.append(days.count)
      for key in address.keys { numbers.append(store.dimension(key.dimension, of: address.measure)?.code(of: key.member) ?? 0) }
      self.numbers = numbers
    }

    static func < (a: SortKey, b: SortKey) -> Bool {
      let shared = min(a.numbers.count, b.numbers.count)
      for index in 0..<shared where a.numbers[index] != b.numbers[index] { return a.numbers[index] < b.numbers[index] }
      guard a.numbers.count == b.numbers.count else { return a.numbers.count < b.numbers.count }
      return a.address.description.utf8.lexicographicallyPrecedes(b.address.description.utf8)
    }

    static func == (a: SortKey, b: SortKey) -> Bool { a.numbers == b.numbers && a.address.description == b.address.description }
  }

  private func compute(_ address: FigureAddress) -> Figure? {
    guard let measure = measures[address.measure] else { return nil }
    let period = address.countedPeriod
    let change = address.suffixes.last { $0.isChange }
    guard let now = plain(address.measure, period, address.keys) else { return nil }
    guard let change, let basePeriod = address.basePeriod else {
      return self.figure(address, measure, now, isBase: address.suffixes.contains { $0 != .ytd })
    }
    guard let base = plain(address.measure, basePeriod, address.keys) else { return nil }
    return changed(address, measure, isDifference: change.isDifference, now, base)
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
    if let rate = measure.rate {
      guard let part = plain(rate.numerator.measure, period, rate.numerator.keys(keys)) else { return nil }
      guard let whole = plain(rate.denominator.measure, period, rate.denominator.keys(keys)) else { return nil }
      // A share of nothing has rows in its whole: what stands behind it are those of the part.
      let rows = rate.denominator.kept == nil ? whole.rows : part.rows
      guard let above = part.numerator, let below = whole.numerator else {
        return Plain(value: nil, numerator: nil, denominator: nil, rows: rows, gap: gap ?? .undefined)
      }
      let value = below <= 0 ? nil : Fraction(above, over: below) * 100
      return Plain(value: value, numerator: above, denominator: below, rows: rows, gap: gap)
    }
    guard let tally = tallies.tally(measure, period, keys) else { return nil }
    let (numerator, denominator) = integers(measure, tally)
    let value = denominator == 0 ? nil : Fraction(numerator * measure.scale.numerator, over: denominator * measure.scale.denominator)
    return Plain(value: value, numerator: numerator, denominator: denominator, rows: Int(tally.rows), gap: gap)
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

  private func figure(_ address: FigureAddress, _ measure: Measure, _ plain: Plain, isBase: Bool) -> Figure {
    let gap = isBase || !isRead(measure) ? plain.gap : nil
    let status = gap ?? (plain.value == nil ? .undefined : .final)
    return Figure(
      address: address, name: name(measure, address.suffixes), unit: measure.unit, value: gap == nil ? plain.value : nil,
      numerator: gap == nil ? plain.numerator : nil, denominator: gap == nil ? plain.denominator : nil, status: status, rows: plain.rows,
      decimals: measure.decimals, isExact: measure.isAdditive)
  }

  /// Against the base: in % of it, as a difference in the measure's own unit, or in 个百分点 for rates, which have no other change.
  private func changed(_ address: FigureAddress, _ measure: Measure, isDifference: Bool, _ now: Plain, _ base: Plain) -> Figure {
    let isOwnUnit = isDifference && !measure.isRate
    var status = base.gap ?? now.gap ?? .final
    var part: Fraction?
    var value: Fraction?
    if status == .final {
      if let from = base.value, let to = now.value {
        let moved = to - from
        part = measure.isRate || isOwnUnit ? moved.divided(by: measure.scale) : moved.divided(by: from)
        value = measure.isRate || isOwnUnit ? moved : part.map { $0 * 100 }
        if part == nil { status = .baseZero }
      } else {
        status = .undefined
      }
    }
    return Figure(
      address: address, name: name(measure, address.suffixes), unit: measure.isRate ? "个百分点" : isOwnUnit ? measure.unit : "%", value: value,
      numerator: part?.numerator, denominator: part?.denominator, status: status, rows: now.rows,
      decimals: isOwnUnit ? measure.decimals : 2, isExact: isOwnUnit && measure.isAdditive)
  }

  private func name(_ measure: Measure, _ suffixes: [FigureAddress.Suffix]) -> String {
    measure.name + suffixes.map { "（\($0.word)）" }.joined()
  }
}
