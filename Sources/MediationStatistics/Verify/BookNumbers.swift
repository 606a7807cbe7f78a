internal import XLSX

/// The numbers of one workbook as they stand in its file: own values, cached values of formulas, dates as their serial numbers.
struct BookNumbers {
  let sheets: [Sheet]

  struct Sheet {
    let name: String
    /// By cell (`C7`).
    var numbers: [String: Double] = [:]
    /// Texts of formulas, without `=`.
    var formulas: [String: String] = [:]
    /// Formulas without a value in the file: a program that does not calculate has saved it.
    var uncalculated: Set<String> = []
  }
}

extension BookNumbers {
  init(_ path: String) throws(RunFault) {
    do throws(XLSXReadFault) {
      let book = try XLSXFile.open(path)
      var sheets: [Sheet] = []
      for (index, listing) in book.sheets.enumerated() where listing.hasCells {
        var sheet = Sheet(name: listing.name)
        try book.readSheet(index) { row in
          for cell in row.cells { sheet.add(cell) }
        }
        sheet.calculate()
        sheets.append(sheet)
      }
      self.sheets = sheets
    } catch { throw RunFault(.dataUnreadable, "\(error)") }
  }
}

extension BookNumbers.Sheet {
  fileprivate mutating func add(_ cell: ReadCell) {
    let place = cell.address.a1
    numbers[place] = cell.number
    if let text = cell.formula?.text { formulas[place] = text }
    if cell.formula != nil, cell.value == nil { uncalculated.insert(place) }
  }

  /// Gives formulas without a value the one that the sheet tells, first those whose operands are all known.
  fileprivate mutating func calculate() {
    while true {
      let ready = uncalculated.compactMap { place in
        formulas[place].flatMap(SheetFormula.init).flatMap { $0.uses(uncalculated) ? nil : (place, $0) }
      }
      guard !ready.isEmpty else { return }
      for (place, formula) in ready { numbers[place] = formula.value(numbers) }
      uncalculated.subtract(ready.map(\.0))
    }
  }
}

extension ReadCell {
  fileprivate var number: Double? {
    switch value {
    case .number(_, let value): value
    case .date(_, let serial): serial
    case .text, .bool, .error, nil: nil
    }
  }
}
