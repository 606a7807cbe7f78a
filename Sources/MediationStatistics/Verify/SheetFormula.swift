internal import XLSX

/// The formulas whose outcome can be told from the sheet alone: `SUM(B5:B9,B12)`, `E5+F5-2*G5`. Others are left to a spreadsheet.
struct SheetFormula {
  private enum Form {
    case sum([CellRange])
    case terms([(factor: Double, cell: CellAddress)])
  }

  private let form: Form

  /// `text` without `=`; nil for any other formula.
  init?(_ text: String) {
    if text.hasPrefix("SUM("), text.hasSuffix(")") {
      let ranges = text.dropFirst(4).dropLast().split(separator: ",", omittingEmptySubsequences: false).map { CellRange(String($0)) }
      guard !ranges.contains(nil) else { return nil }
      form = .sum(ranges.compactMap { $0 })
      return
    }
    guard let terms = SheetFormula.terms(text), !terms.isEmpty else { return nil }
    form = .terms(terms)
  }

  private static func terms(_ text: String) -> [(factor: Double, cell: CellAddress)]? {
    var terms: [(factor: Double, cell: CellAddress)] = []
    let parts = text.replacing("-", with: "+-").split(separator: "+", omittingEmptySubsequences: false)
    // A sign before the first term.
    for part in parts.first == "" ? parts.dropFirst() : parts[...] {
      let sign = part.hasPrefix("-") ? -1.0 : 1.0
      let factors = part.drop { $0 == "-" }.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
      guard let cell = factors.last.flatMap({ CellAddress($0) }), factors.count <= 2 else { return nil }
      guard let factor = factors.count == 2 ? Double(factors[0]) : 1 else { return nil }
      terms.append((sign * factor, cell))
    }
    return terms
  }

  /// A range may be as large as a sheet: then the numbers are gone through, not its cells.
  private static func values(in range: CellRange, _ numbers: SheetNumbers) -> [Double] {
    guard range.rows * range.columns > numbers.count else { return range.cells.compactMap { numbers[$0] } }
    return (0..<numbers.count).filter { range.contains(numbers.cell($0)) }.map { numbers.value($0) }
  }

  /// One of the cells is an operand.
  func uses(_ cells: Set<CellAddress>) -> Bool {
    guard !cells.isEmpty else { return false }
    return switch form {
    case .sum(let ranges): cells.contains { cell in ranges.contains { $0.contains(cell) } }
    case .terms(let terms): terms.contains { cells.contains($0.cell) }
    }
  }

  /// Over the numbers of the sheet by cell; texts and blanks count nothing, as in `SUM`.
  func value(_ numbers: SheetNumbers) -> Double {
    switch form {
    case .sum(let ranges): ranges.reduce(0) { sum, range in SheetFormula.values(in: range, numbers).reduce(sum, +) }
    case .terms(let terms): terms.reduce(0) { $0 + $1.factor * (numbers[$1.cell] ?? 0) }
    }
  }
}
