internal import XLSX

/// One workbook against what was written into it and what `figures.csv` says.
struct BookCheck {
  let book: Verification.Book
  private(set) var faults: [String] = []
  private(set) var uncalculated = 0
  private let figures: FigureValues

  init(_ name: String, _ found: BookNumbers, _ expected: [ExpectedNumber], _ figures: FigureValues) {
    self.figures = figures
    book = Verification.Book(
      name: name, sheets: found.sheets.count, numbers: expected.count, figures: expected.count { !$0.address.isEmpty })
    let bySheet = expected.grouped(by: \.sheet)
    for sheet in found.sheets { compare(sheet, bySheet[sheet.name] ?? []) }
    let there = Set(found.sheets.map(\.name))
    for sheet in Set(bySheet.keys).subtracting(there).sorted() { faults.append("\(name)!\(sheet): 工作表不见了") }
  }

  private mutating func compare(_ sheet: BookNumbers.Sheet, _ expected: [ExpectedNumber]) {
    let place = "\(book.name)!\(sheet.name)!"
    for number in expected { compare(number, sheet, place) }
    let known = Set(expected.map(\.place))
    let strange = sheet.numbers.filter { !known.contains($0.key) }.sorted { $0.key.a1 < $1.key.a1 }
    faults += strange.map { "\(place)\($0.key.a1): 数值 \(shown($0.value)) 不是本程序写入的" }
  }

  private mutating func compare(_ number: ExpectedNumber, _ sheet: BookNumbers.Sheet, _ place: String) {
    var meaning: String { number.address.isEmpty ? "" : "（\(number.address)）" }
    let formula = sheet.formulas[number.place].flatMap(SheetFormula.init).flatMap { $0.uses(sheet.uncalculated) ? nil : $0 }
    if let calculated = formula?.value(sheet.numbers), !isSame(calculated, number.value) {
      faults.append(
        "\(place)\(number.cell): 公式 =\(sheet.formulas[number.place] ?? "") 得 \(shown(calculated))，应为 \(shown(number.value))\(meaning)")
      return
    }
    guard let value = sheet.numbers[number.place] else {
      if sheet.uncalculated.contains(number.place) {
        uncalculated += 1
      } else {
        faults.append("\(place)\(number.cell): 应有数值 \(shown(number.value))\(meaning)，现在没有")
      }
      return
    }
    if !isSame(value, number.value) { faults.append("\(place)\(number.cell): 应为 \(shown(number.value))\(meaning)，现为 \(shown(value))") }
    guard !number.address.isEmpty else { return }
    let figure = figures.value(of: number.address)
    guard !isSame(value, figure) else { return }
    faults.append("\(place)\(number.cell): 现为 \(shown(value))，figures.csv 中 \(number.address) 为 \(shown(figure))")
  }
}

/// Equal but for the last digits of a double: the same fraction may have been divided in other terms, or summed from rounded parts.
private func isSame(_ a: Double, _ b: Double?) -> Bool {
  guard let b else { return false }
  return abs(a - b) <= 1e-12 * max(1, abs(a), abs(b))
}

private func shown(_ value: Double?) -> String {
  guard let value else { return "（没有）" }
  return value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
}
