internal import XLSX

/// One workbook against what was written into it and what `figures.csv` says.
struct BookCheck {
  let book: Verification.Book
  private(set) var faults: [String] = []
  private(set) var uncalculated = 0
  private let expected: ExpectedNumbers
  private let figures: FigureValues

  init(_ name: String, _ found: BookNumbers, _ expected: ExpectedNumbers, _ figures: FigureValues) {
    (self.expected, self.figures) = (expected, figures)
    let own = expected.sheets.filter { $0.workbook == name }
    book = Verification.Book(
      name: name, sheets: found.sheets.count, numbers: own.reduce(0) { $0 + $1.numbers.count },
      figures: own.reduce(0) { $0 + $1.numbers.count(where: \.isFigure) })
    for sheet in found.sheets { compare(sheet, own.first { $0.name == sheet.name }?.numbers ?? []) }
    let there = Set(found.sheets.map(\.name))
    for sheet in Set(own.map(\.name)).subtracting(there).sorted() { faults.append("\(name)!\(sheet): 工作表不见了") }
  }

  private mutating func compare(_ sheet: BookNumbers.Sheet, _ expected: [ExpectedNumbers.Number]) {
    let place = "\(book.name)!\(sheet.name)!"
    var isKnown = [Bool](repeating: false, count: sheet.numbers.count)
    // Both mostly go on side by side.
    var next = 0
    for number in expected {
      let index = sheet.numbers.index(of: number.place, guess: next)
      if let index { (isKnown[index], next) = (true, index + 1) }
      compare(number, index.map { sheet.numbers.value($0) }, sheet.numbers, place)
    }
    let strange = isKnown.indices.filter { !isKnown[$0] }.map { (cell: sheet.numbers.cell($0).a1, value: sheet.numbers.value($0)) }
    faults += strange.sorted { $0.cell < $1.cell }.map { "\(place)\($0.cell): 数值 \(shown($0.value)) 不是本程序写入的" }
  }

  private mutating func compare(_ number: ExpectedNumbers.Number, _ value: Double?, _ sheet: SheetNumbers, _ place: String) {
    if !sheet.formulas.isEmpty, let fault = formulaFault(number, sheet, place) { return faults.append(fault) }
    guard let value else {
      if sheet.uncalculated.contains(number.place) {
        uncalculated += 1
      } else {
        faults.append("\(place)\(expected.cell(number)): 应有数值 \(shown(number.value))\(meaning(number))，现在没有")
      }
      return
    }
    if !isSame(value, number.value) {
      faults.append("\(place)\(expected.cell(number)): 应为 \(shown(number.value))\(meaning(number))，现为 \(shown(value))")
    }
    guard number.isFigure, !isSame(value, number.figure) else { return }
    faults.append(
      "\(place)\(expected.cell(number)): 现为 \(shown(value))，figures.csv 中 \(expected.address(number, figures)) 为 \(shown(number.figure))")
  }

  private func formulaFault(_ number: ExpectedNumbers.Number, _ sheet: SheetNumbers, _ place: String) -> String? {
    guard let text = sheet.formulas[number.place], let formula = SheetFormula(text), !formula.uses(sheet.uncalculated) else { return nil }
    let calculated = formula.value(sheet)
    guard !isSame(calculated, number.value) else { return nil }
    return "\(place)\(expected.cell(number)): 公式 =\(text) 得 \(shown(calculated))，应为 \(shown(number.value))\(meaning(number))"
  }

  private func meaning(_ number: ExpectedNumbers.Number) -> String {
    number.isFigure ? "（\(expected.address(number, figures))）" : ""
  }
}

/// Equal but for the last digits of a double: the same fraction may have been divided in other terms, or summed from rounded parts. NaN, which
/// stands for no number, equals nothing.
private func isSame(_ a: Double, _ b: Double) -> Bool { a == b || abs(a - b) <= 1e-12 * max(1, abs(a), abs(b)) }

private func shown(_ value: Double) -> String {
  if value.isNaN { return "（没有）" }
  return value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
}
