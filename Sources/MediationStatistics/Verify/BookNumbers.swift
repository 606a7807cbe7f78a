internal import XLSX

/// The numbers of one workbook as they stand in its file.
struct BookNumbers: Sendable {
  let sheets: [Sheet]

  struct Sheet: Sendable {
    let name: String
    var numbers = SheetNumbers()
  }
}

extension BookNumbers {
  init(_ path: String) throws(RunFault) {
    do throws(XLSXReadFault) {
      let book = try XLSXFile.open(path)
      var sheets: [Sheet] = []
      for (index, listing) in book.sheets.enumerated() where listing.hasCells {
        var numbers = try book.numbers(index)
        numbers.calculate()
        sheets.append(Sheet(name: listing.name, numbers: numbers))
      }
      self.sheets = sheets
    } catch { throw RunFault(.dataUnreadable, "\(error)") }
  }
}

extension SheetNumbers {
  /// Gives formulas without a value the one that the sheet tells, first those whose operands are all known.
  fileprivate mutating func calculate() {
    while true {
      let ready = uncalculated.compactMap { place in
        formulas[place].flatMap(SheetFormula.init).flatMap { $0.uses(uncalculated) ? nil : (place, $0.value(self)) }
      }
      guard !ready.isEmpty else { return }
      calculate(Dictionary(ready) { first, _ in first })
    }
  }
}
