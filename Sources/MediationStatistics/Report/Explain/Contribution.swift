/// Which members of a breakdown made the difference between a count and its base: those with the largest differences, the rest in one line.
struct Contribution {
  let measure: Measure
  let dimension: Dimension
  /// What the number is compared with: 上年同期 or 上期.
  let base: String
  let lines: [Line]
  /// All other members together; nil when none of them has anything.
  let rest: Line?
  let total: Line

  struct Line: Equatable {
    let label: String
    let now: Fraction
    let base: Fraction
    var difference: Fraction { now - base }
    fileprivate var isEmpty: Bool { now.isZero && base.isZero }
  }

  static let shown = 8
  private static let dimensions: [DimensionID] = [.community, .type]

  /// For a count or sum, for both parts of a rate, and for a change of either; against the same period last year where no other base is named. None
  /// where the base is not known.
  static func all(of address: FigureAddress, _ store: FigureStore) -> [Contribution] {
    let (now, base) = address.sides ?? (address, address.adding(.previousYear))
    guard let measure = store.definition(now.measure, in: now.countedPeriod), store.figure(now)?.value != nil,
      store.figure(base)?.value != nil
    else { return [] }
    let parts = measure.rate.map { [$0.numerator, $0.denominator].unique } ?? (measure.isAdditive ? [RatePart(measure.id)] : [])
    return parts.flatMap { part in
      dimensions.compactMap { Contribution(part.address(like: now), part.address(like: base), by: $0, store) }
    }
  }

  /// Nil when the measure cannot be broken down so, a key of the address does it already, or no member differs.
  private init?(_ now: FigureAddress, _ base: FigureAddress, by id: DimensionID, _ store: FigureStore) {
    guard !now.keys.contains(where: { $0.dimension == id }), let dimension = store.dimension(id, of: now.measure) else { return nil }
    guard let measure = store.measures[now.measure], let total = Line("合计", now, base, store) else { return nil }
    let members = dimension.members.compactMap { member in
      Line(member.label, now.adding(id, member.id), base.adding(id, member.id), store)
    }
    let ranked = members.enumerated().sorted { a, b in
      let (first, second) = (a.element.difference.magnitude, b.element.difference.magnitude)
      return (first - second).isZero ? a.offset < b.offset : (second - first).isNegative
    }.map(\.element)
    let lines = ranked.prefix(Contribution.shown).filter { !$0.difference.isZero }
    guard !lines.isEmpty else { return nil }
    let others = ranked.dropFirst(lines.count).filter { !$0.isEmpty }
    (self.measure, self.dimension, self.lines, self.total) = (measure, dimension, Array(lines), total)
    rest =
      others.isEmpty
      ? nil : Line(label: "其余", now: others.reduce(Fraction(0)) { $0 + $1.now }, base: others.reduce(Fraction(0)) { $0 + $1.base })
    self.base = base.suffixes.last == .previous ? "上期" : "上年同期"
  }

  var allLines: [Line] { lines + [rest].compactMap { $0 } + [total] }

  var text: String {
    let head = [dimension.name, "本期", base, "增减"]
    let rows = allLines.map { line in [line.label] + [line.now, line.base, line.difference].map(shown) }
    return "\(measure.name)与\(base)相比的增减，按\(dimension.name)：\n" + textTable([head] + rows, rightAligned: [1, 2, 3])
  }

  func shown(_ number: Fraction) -> String { number.exactDecimal() ?? number.decimal(measure.decimals) }
}

extension Contribution.Line {
  /// Nil for what is no number of the store.
  fileprivate init?(_ label: String, _ now: FigureAddress, _ base: FigureAddress, _ store: FigureStore) {
    guard let now = store.amount(now), let base = store.amount(base) else { return nil }
    self.init(label: label, now: now, base: base)
  }
}
