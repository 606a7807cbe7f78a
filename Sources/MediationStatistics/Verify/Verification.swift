/// `verify`: re-reads the workbooks of a run and proves each of their numbers equal to `figures.csv`, and every file the one that was written.
package struct Verification: Sendable {
  package let books: [Book]
  /// What is wrong, in Chinese, with file, sheet and cell.
  package let faults: [String]
  /// What a reader should know and is no fault.
  package let notes: [String]

  package struct Book: Sendable {
    package let name: String
    package let sheets: Int
    package let numbers: Int
    package let figures: Int
  }

  package init(_ folder: String) throws(RunFault) {
    let written = try WrittenFiles(folder)
    let figures = try FigureValues("\(folder)/figures.csv")
    let cells = try OutputTable("\(folder)/cells.csv", columns: ["workbook", "sheet", "cell", "value", "address"])
    let expected = Dictionary(grouping: cells.rows.map { ExpectedNumber(cells, $0) }, by: \.workbook)
    var (books, faults, notes) = ([Book](), [String](), [String]())
    for name in Set(expected.keys).union(written.workbooks).sorted(by: { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }) {
      guard written.isThere(name) else {
        faults.append("\(name): 文件不见了 — 请重新运行流程")
        continue
      }
      let check = BookCheck(name, try BookNumbers("\(folder)/\(name)"), expected[name] ?? [], figures)
      books.append(check.book)
      faults += check.faults
      if check.uncalculated > 0 { notes.append("\(name): \(check.uncalculated) 个公式没有计算结果（由不计算的软件另存），在 Excel 或 WPS 中打开并保存后再核对") }
    }
    let changes = try written.changes()
    (self.books, self.faults, self.notes) = (books, faults + changes.faults, notes + changes.notes)
  }

  package var isSound: Bool { faults.isEmpty }

  /// `1-报送表.xlsx：8 张表，2301 个数值（其中 2112 个为指标数值）`
  package var lines: [String] {
    books.map { "\($0.name)：\($0.sheets) 张表，\($0.numbers) 个数值（其中 \($0.figures) 个为指标数值）" }
  }
}
