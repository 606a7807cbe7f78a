/// A cell of a written workbook: `2-统计月报.xlsx!社区汇总!C7`.
package struct CellPlace: Equatable, Sendable {
  package let workbook: String
  package let sheet: String
  /// `C7`.
  package let cell: String

  /// Quotation marks and `$` are taken as a spreadsheet writes them. Throws a usage fault for anything else.
  package init(_ text: String) throws(RunFault) {
    let parts = text.split(separator: "!", omittingEmptySubsequences: false).map(String.init)
    let cell = (parts.last ?? "").filter { $0 != "$" }.uppercased()
    let letters = cell.prefix { $0.isASCII && $0.isLetter }
    let digits = cell.dropFirst(letters.count)
    let isCell = (1...3).contains(letters.count) && Int(digits).map { $0 > 0 } == true
    guard parts.count >= 3, isCell, !parts[0].isEmpty else {
      throw RunFault(.usage, "--cell \(text): 应写作 工作簿!工作表!单元格，例如 '2-统计月报.xlsx!按社区!C7'")
    }
    // A sheet's name may hold an exclamation mark, a file's name hardly.
    let sheet = parts[1..<(parts.count - 1)].joined(separator: "!")
    let isQuoted = sheet.count > 1 && sheet.hasPrefix("'") && sheet.hasSuffix("'")
    (workbook, self.cell) = (parts[0], cell)
    self.sheet = isQuoted ? String(sheet.dropFirst().dropLast()) : sheet
  }
}
