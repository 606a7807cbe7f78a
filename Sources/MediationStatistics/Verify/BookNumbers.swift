internal import XLSX

/// The numbers of one workbook as they stand in its file: own values, cached values of formulas, dates as their serial numbers.
struct BookNumbers {
  let sheets: [Sheet]

  struct Sheet {
    let name: String
    var numbers: [CellAddress: Double] = [:]
    /// Texts of formulas, without `=`.
    var formulas: [CellAddress: String] = [:]
    /// Formulas without a value in the file: a program that does not calculate has saved it.
    var uncalculated: Set<CellAddress> = []
  }
}

extension BookNumbers {
  init(_ path: String) throws(RunFault) {
    do throws(XLSXReadFault) {
      let book = try XLSXFile.open(path)
      var sheets: [Sheet] = []
      for (index, listing) in book.sheets.enumerated() where listing.hasCells {
        var sheet = Sheet(name: listing.name, try book.numbers(index))
        sheet.calculate()
        sheets.append(sheet)
      }
      self.sheets = sheets
    } catch { throw RunFault(.dataUnreadable, "\(error)") }
  }
}

extension BookNumbers.Sheet {
  fileprivate init(name: String, _ cells: [NumberCell]) {
    self.name = name
    numbers.reserveCapacity(cells.count)
    for cell in cells {
      if let number = cell.number { numbers[cell.address] = number }
      if let formula = cell.formula { formulas[cell.address] = formula }
      if cell.isUncalculated { uncalculated.insert(cell.address) }
    }
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
