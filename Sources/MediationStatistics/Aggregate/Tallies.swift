/// Finds, for a measure over a period and a combination of members, the exact integers behind it. Cubes and their tallies are made
/// once and kept: a thousand figures of one breakdown cost one pass over the rows.
final class Tallies {
  private let registers: [String: Register]
  private let monthBy: Clock
  private let startDay: Int
  private let months: Timeline
  private let narrowing: Narrowing?
  private var countedCells: [CountedKey: CountedCells] = [:]
  private var cubes: [CubeKey: Cube] = [:]
  private var counts: [TallyKey: [Int64]] = [:]
  private var sums: [TallyKey: (sums: [Int64], present: [Int64])] = [:]
  private var values: [TallyKey: CellValues] = [:]
  private var selections: [SelectionKey: Selection] = [:]

  /// The days decide which definition of a measure is meant.
  private struct CountedKey: Hashable {
    let measure: String
    let days: Range<Int>
    let dimensions: [DimensionID]
  }
  private struct CubeKey: Hashable {
    let register: String
    let clock: Clock
    let dimensions: [DimensionID]
    let timeline: Timeline
  }
  private struct SelectionKey: Hashable {
    let register: String
    let filter: [DimensionID: [String]]
  }
  private struct TallyKey: Hashable {
    let cube: ObjectIdentifier
    let filter: [DimensionID: [String]]
    let quantity: String
  }

  init(_ registers: [Register], monthBy: Clock, startDay: Int, narrowing: Narrowing? = nil) {
    self.registers = Dictionary(registers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    (self.monthBy, self.startDay, self.narrowing) = (monthBy, startDay, narrowing)
    months = Timeline(monthsAround: Tallies.coverage(of: registers), startDay: startDay)
  }

  /// First and last day on any clock; one day in 1970 when there is no row at all.
  private static func coverage(of registers: [Register]) -> ClosedRange<Int> {
    let extents = registers.flatMap(\.days.values).compactMap(\.dayExtent)
    guard let first = extents.map(\.lowerBound).min(), let last = extents.map(\.upperBound).max() else { return 0...0 }
    return first...last
  }

  func register(_ id: String) -> Register? { registers[id] }

  /// How many values are held for medians: beside them all that is kept is as much as there are cells, or a byte a row.
  var heldNumbers: Int { values.values.reduce(0) { $0 + $1.count } }

  /// Lets go all that was found by a pass over the rows; it is found again when it is asked for.
  func forgetCounts() { (countedCells, cubes, counts, sums, values, selections) = ([:], [:], [:], [:], [:], [:]) }

  /// The integers behind one number. For sums and means `present` counts the rows that have the quantity.
  struct Tally {
    var total: Int64 = 0
    var present: Int64 = 0
    var rows: Int64 = 0
    /// Twice the median, so that it is an integer; nil without rows.
    var doubledMedian: Int64?
    /// Nil without rows.
    var quantile: Int64?
  }

  /// Nil when the register lacks one of the dimensions or a member does not exist.
  func tally(_ measure: Measure, _ period: ReportingPeriod, _ keys: [FigureAddress.Key]) -> Tally? {
    guard let register = registers[measure.register] else { return nil }
    let days = period.days(startDay: startDay)
    if measure.kind == .openAtStart { return open(register, measure, at: days.lowerBound, keys) }
    if measure.kind == .openAtEnd { return open(register, measure, at: days.upperBound, keys) }
    if case .distinct(let dimension) = measure.kind { return distinct(register, measure, dimension, days, keys) }
    guard let counted = counted(register, measure, days, keys.map(\.dimension)) else { return nil }
    return counted.cube.cell(of: keys.map(\.member)).map { counted.tally(measure.kind, cell: $0) }
  }

  /// The rows of the measure's register that stand behind a figure, in the register's order.
  func rows(_ measure: Measure, _ period: ReportingPeriod, _ keys: [FigureAddress.Key]) -> [Int] {
    guard let register = registers[measure.register] else { return [] }
    let filter = measure.filter.merging(keys.map { ($0.dimension, [$0.member]) }) { own, key in own.filter(key.contains) }
    let mask = selection(register, filter).mask
    let days = period.days(startDay: startDay)
    switch measure.kind {
    case .openAtStart: return openRows(register, mask, at: days.lowerBound)
    case .openAtEnd: return openRows(register, mask, at: days.upperBound)
    default:
      let clock = register.days[measure.clock ?? monthBy] ?? []
      let quantity = measure.kind.quantity.flatMap { register.quantities[$0] }
      return clock.indices.filter { row in
        mask[row] != 0 && clock[row] != Register.absentDay && days.contains(Int(clock[row]))
          && quantity.map { $0[row] != Register.absentQuantity } ?? true
      }
    }
  }

  /// What a measure counts in a period by the members of some dimensions; nil for what cubes do not count, and where the register's own
  /// dimensions are others.
  func counted(_ measure: Measure, _ period: ReportingPeriod, _ dimensions: [Dimension]) -> CountedCells? {
    guard let register = registers[measure.register] else { return nil }
    let days = period.days(startDay: startDay)
    guard measure.kind.isCounted, let counted = counted(register, measure, days, dimensions.map(\.id)) else { return nil }
    return zip(counted.cube.dimensions, dimensions).allSatisfy { $0.members == $1.members } ? counted : nil
  }

  /// The same for some days: found once for all of the members.
  private func counted(_ register: Register, _ measure: Measure, _ days: Range<Int>, _ dimensions: [DimensionID]) -> CountedCells? {
    let key = CountedKey(measure: measure.id, days: days, dimensions: dimensions)
    if let counted = countedCells[key] { return counted }
    guard let (cube, segments) = cube(register, measure, days, dimensions) else { return nil }
    var counted = CountedCells(cube: cube, segments: segments, rows: self.counted(cube, measure.filter))
    switch measure.kind {
    case .count: break
    case .sum(let quantity), .mean(let quantity):
      guard let summed = summed(cube, measure.filter, quantity) else { return nil }
      (counted.sums, counted.present) = (summed.sums, summed.present)
    case .median(let quantity), .quantile(let quantity, _):
      guard let gathered = gathered(cube, measure.filter, quantity) else { return nil }
      counted.values = gathered
    case .ratio, .share, .distinct, .openAtStart, .openAtEnd: return nil
    }
    countedCells[key] = counted
    return counted
  }

  /// Members of a dimension that have a row; a key of that dimension leaves one member to look at.
  private func distinct(
    _ register: Register, _ measure: Measure, _ dimension: DimensionID, _ days: Range<Int>, _ keys: [FigureAddress.Key]
  ) -> Tally? {
    let own = keys.first { $0.dimension == dimension }?.member
    let others = keys.filter { $0.dimension != dimension }
    let members = register.dimension(dimension)?.members.filter { own == nil || own == $0.id || own == $0.label } ?? []
    guard !members.isEmpty, let (cube, segments) = cube(register, measure, days, others.map(\.dimension) + [dimension]) else { return nil }
    let taken = counted(cube, measure.filter)
    var tally = Tally()
    for member in members {
      guard let cell = cube.cell(of: others.map(\.member) + [member.id]) else { return nil }
      let rows = segments.reduce(0) { $0 + taken[$1 * cube.cellsPerSegment + cell] }
      tally.rows += rows
      if rows > 0, !isCatchAll(member) { tally.total += 1 }
    }
    return tally
  }

  /// Cases accepted before `day` and not concluded before it.
  private func open(_ register: Register, _ measure: Measure, at day: Int, _ keys: [FigureAddress.Key]) -> Tally? {
    guard keys.allSatisfy({ register.columns[$0.dimension]?.dimension.code(of: $0.member) != nil }) else { return nil }
    let filter = measure.filter.merging(keys.map { ($0.dimension, [$0.member]) }) { own, key in own.filter(key.contains) }
    let rows = Int64(openRows(register, selection(register, filter).mask, at: day).count)
    return Tally(total: rows, present: rows, rows: rows)
  }

  private func openRows(_ register: Register, _ mask: [UInt8], at day: Int) -> [Int] {
    guard let accepted = register.days[.accepted], let concluded = register.days[.concluded] else { return [] }
    return accepted.indices.filter { row in
      guard mask[row] != 0, accepted[row] != Register.absentDay, Int(accepted[row]) < day else { return false }
      return concluded[row] == Register.absentDay || Int(concluded[row]) >= day
    }
  }

  /// The cube over some dimensions with the segments that make up the days.
  private func cube(_ register: Register, _ measure: Measure, _ days: Range<Int>, _ dimensions: [DimensionID])
    -> (cube: Cube, segments: Range<Int>)?
  {
    let segments = months.segments(of: days)
    let timeline = segments == nil ? Timeline(single: days) : months
    return cube(register, measure.clock ?? monthBy, dimensions, timeline).map { ($0, segments ?? 0..<1) }
  }

  private func cube(_ register: Register, _ clock: Clock, _ dimensions: [DimensionID], _ timeline: Timeline) -> Cube? {
    let key = CubeKey(register: register.id, clock: clock, dimensions: dimensions, timeline: timeline)
    if let cube = cubes[key] { return cube }
    let cube = Cube(register, clock: clock, dimensions: dimensions, timeline: timeline)
    cubes[key] = cube
    return cube
  }

  private func selection(_ register: Register, _ filter: [DimensionID: [String]]) -> Selection {
    let key = SelectionKey(register: register.id, filter: filter)
    if let selection = selections[key] { return selection }
    let selection = Selection(filter, of: register, within: narrowing?.mask(of: register))
    selections[key] = selection
    return selection
  }

  private func counted(_ cube: Cube, _ filter: [DimensionID: [String]]) -> [Int64] {
    let key = TallyKey(cube: ObjectIdentifier(cube), filter: filter, quantity: "")
    if let tally = counts[key] { return tally }
    let tally = cube.count(selection(cube.register, filter))
    counts[key] = tally
    return tally
  }

  private func summed(_ cube: Cube, _ filter: [DimensionID: [String]], _ quantity: String) -> (sums: [Int64], present: [Int64])? {
    let key = TallyKey(cube: ObjectIdentifier(cube), filter: filter, quantity: quantity)
    if let tally = sums[key] { return tally }
    guard let column = cube.register.quantities[quantity] else { return nil }
    let tally = cube.sum(selection(cube.register, filter), of: column)
    sums[key] = tally
    return tally
  }

  private func gathered(_ cube: Cube, _ filter: [DimensionID: [String]], _ quantity: String) -> CellValues? {
    let key = TallyKey(cube: ObjectIdentifier(cube), filter: filter, quantity: quantity)
    if let tally = values[key] { return tally }
    guard let column = cube.register.quantities[quantity] else { return nil }
    let tally = cube.values(selection(cube.register, filter), of: column)
    values[key] = tally
    return tally
  }
}
