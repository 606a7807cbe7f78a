/// The numbers of one sheet as they stand in its file, row by row: own values, cached values of formulas, dates as their serial numbers. Four
/// million cells take 64 MB; found by halving.
package struct SheetNumbers: Hashable, Sendable {
  /// Cells in their order, with their numbers.
  private var places: ContiguousArray<UInt64> = []
  private var values: ContiguousArray<Double> = []
  /// Texts of formulas, without `=`. None for a formula that is another cell's, shared with this one.
  package private(set) var formulas: [CellAddress: String] = [:]
  /// Formulas without a value in the file: a program that does not calculate has saved it.
  package private(set) var uncalculated: Set<CellAddress> = []

  package init() {}

  /// How many numbers there are.
  package var count: Int { places.count }

  package var isEmpty: Bool { places.isEmpty }

  /// The number in a cell.
  package subscript(cell: CellAddress) -> Double? { index(of: cell).map { values[$0] } }

  /// The cell of a number; its place among the numbers.
  package func cell(_ index: Int) -> CellAddress { SheetNumbers.cell(places[index]) }

  package func value(_ index: Int) -> Double { values[index] }

  /// Where a cell's number stands among them. `guess`: where it is looked for first.
  package func index(of cell: CellAddress, guess: Int = 0) -> Int? {
    guard cell.isInSheet else { return nil }
    let wanted = SheetNumbers.key(cell)
    if guess < places.count, places[guess] == wanted { return guess }
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] == wanted ? low : nil
  }

  /// Takes what a cell holds. Cells come in their order.
  mutating func add(_ cell: NumberCell) {
    if let formula = cell.formula { formulas[cell.address] = formula }
    if cell.isUncalculated { uncalculated.insert(cell.address) }
    if let number = cell.number { add(number, at: cell.address) }
  }

  mutating func add(_ number: Double, at cell: CellAddress) {
    places.append(SheetNumbers.key(cell))
    values.append(number)
  }

  /// Gives cells that had none a number: what their formulas give.
  package mutating func calculate(_ calculated: [CellAddress: Double]) {
    uncalculated.subtract(calculated.keys)
    var all = Dictionary(zip(places, values)) { first, _ in first }
    for (cell, value) in calculated { all[SheetNumbers.key(cell)] = value }
    let inOrder = all.sorted { $0.key < $1.key }
    (places, values) = (ContiguousArray(inOrder.map(\.key)), ContiguousArray(inOrder.map(\.value)))
  }

  private static func key(_ cell: CellAddress) -> UInt64 { UInt64(cell.row) << 16 | UInt64(cell.column) }
  private static func cell(_ key: UInt64) -> CellAddress { CellAddress(row: Int(key >> 16), column: Int(key & 0xFFFF)) }
}

extension SheetNumbers {
  /// From cells in any order.
  package init(
    _ numbers: [CellAddress: Double], formulas: [CellAddress: String] = [:], uncalculated: Set<CellAddress> = []
  ) {
    for (cell, number) in numbers.sorted(by: { $0.key < $1.key }) { add(number, at: cell) }
    (self.formulas, self.uncalculated) = (formulas, uncalculated)
  }
}
