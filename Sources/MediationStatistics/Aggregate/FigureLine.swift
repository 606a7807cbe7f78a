/// The figures of one measure over one period by the members of some dimensions. What is the same for all of them is found once; each is known
/// by its cell, a small integer: the mixed radix of its members' codes, in the order in which an address names the dimensions.
package final class FigureLine {
  let measure: Measure
  let suffixes: [FigureAddress.Suffix]
  let period: ReportingPeriod
  let dimensions: [Dimension]
  /// What is counted in the period, and in the one that a change compares it with; nil for what must be found address by address.
  private(set) var now: LineNumbers?
  private(set) var base: LineNumbers?
  /// What is the same of all its figures.
  let head: FigureHead
  private let lastMembers: LastMembers
  private var figures: [Figure] = []
  private var places: CellPlaces

  init(
    _ measure: Measure, _ suffixes: [FigureAddress.Suffix], _ period: ReportingPeriod, _ dimensions: [Dimension], now: LineNumbers?,
    base: LineNumbers?, _ lastMembers: LastMembers = LastMembers()
  ) {
    (self.measure, self.suffixes, self.period, self.dimensions) = (measure, suffixes, period, dimensions)
    (self.now, self.base, self.lastMembers) = (now, base, lastMembers)
    head = measure.head(suffixes, period)
    places = CellPlaces(cells: dimensions.reduce(1) { $0.multipliedReportingOverflow(by: $1.members.count).partialValue })
  }

  subscript(cell: Int) -> Figure? { places[cell].map { figures[$0] } }

  func add(_ figure: Figure, at cell: Int) {
    places[cell] = figures.count
    figures.append(figure)
  }

  /// Lets go what its figures are counted from.
  func forgetCounts() { (now, base) = (nil, nil) }

  /// The members that a cell stands for. Tables ask for all measures of the same members one after the other: these share them.
  func members(_ cell: Int) -> FigureMembers {
    if let last = lastMembers.members, lastMembers.cell == cell { return last }
    let members = FigureMembers(keys(codes(of: cell)))
    (lastMembers.cell, lastMembers.members) = (cell, members)
    return members
  }

  /// Those asked for, by their members' codes.
  var inOrder: [Figure] { places.inOrder.map { figures[$0] } }

  /// Nil for a member that does not exist, or is called by its label.
  func cell(of keys: [FigureAddress.Key]) -> Int? {
    var cell = 0
    for (dimension, key) in zip(dimensions, keys) {
      guard let code = dimension.code(of: key.member), dimension.members[code].id == key.member else { return nil }
      cell = cell * dimension.members.count + code
    }
    return cell
  }

  /// How much one code more of each of these dimensions adds to a cell.
  func strides(of wanted: [Dimension]) -> [Int] {
    wanted.map { one in
      let later = dimensions.drop { $0.id != one.id }.dropFirst()
      return later.reduce(1) { $0 * $1.members.count }
    }
  }

  func codes(of cell: Int) -> [Int] {
    var (rest, codes) = (cell, [Int](repeating: 0, count: dimensions.count))
    for index in dimensions.indices.reversed() {
      (rest, codes[index]) = rest.quotientAndRemainder(dividingBy: dimensions[index].members.count)
    }
    return codes
  }

  func address(_ codes: [Int]) -> FigureAddress { FigureAddress(measure.id, suffixes, period, inOrder: keys(codes)) }

  /// The members that some codes stand for.
  func keys(_ codes: [Int]) -> [FigureAddress.Key] { zip(dimensions, codes).map { FigureAddress.Key($0.id, $0.members[$1].id) } }
}

/// The members of the figure before, of all lines with the same dimensions.
final class LastMembers {
  var cell = -1
  var members: FigureMembers?
}

extension Measure {
  /// What the figures of the measure over a period, or of its change against another, have in common: in % of the base, as a difference in the
  /// measure's own unit, or in 个百分点 for rates, which have no other change.
  func head(_ suffixes: [FigureAddress.Suffix], _ period: ReportingPeriod) -> FigureHead {
    let name = suffixes.reduce(name) { "\($0)（\($1.word)）" }
    guard let change = suffixes.last, change.isChange else {
      return FigureHead(id, suffixes, period, name: name, unit: unit, decimals: decimals, isExact: isAdditive)
    }
    let isOwnUnit = change.isDifference && !isRate
    return FigureHead(
      id, suffixes, period, name: name, unit: isRate ? "个百分点" : isOwnUnit ? unit : "%", decimals: isOwnUnit ? decimals : 2,
      isExact: isOwnUnit && isAdditive)
  }
}

/// The integers behind a line's figures in one period.
struct LineNumbers {
  /// What is counted, or the numerator of a rate.
  let part: Counted
  /// The denominator of a rate; nil for what is none.
  let whole: Counted?
  /// Why no member has a number that can be compared.
  let gap: Figure.Status?
  /// Day after the last.
  let end: Int
  /// Day on which a member was founded, by dimension and code; empty for a dimension whose members always were.
  let foundings: [[Int?]]

  final class Counted {
    /// The definition in force.
    let measure: Measure
    let cells: CountedCells

    init(measure: Measure, cells: CountedCells) { (self.measure, self.cells) = (measure, cells) }
  }

  func gap(_ codes: @autoclosure () -> [Int]) -> Figure.Status? {
    if let gap { return gap }
    guard foundings.contains(where: { !$0.isEmpty }) else { return nil }
    let codes = codes()
    for (days, code) in zip(foundings, codes) where !days.isEmpty {
      if let founded = days[code], founded >= end { return .notFounded }
    }
    return nil
  }
}
