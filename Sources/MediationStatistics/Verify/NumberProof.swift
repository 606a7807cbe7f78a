/// Every number of a run's workbooks, read back from their files and compared with what was written into its cell (`cells.csv`) and with its
/// figure (`figures.csv`).
struct NumberProof: Sendable {
  private(set) var books: [Verification.Book] = []
  private(set) var faults: [String] = []
  private(set) var notes: [String] = []

  /// `workbooks`: those that the run has written; `present`: the files that are there.
  init(_ folder: String, workbooks: [String], present: Set<String>) throws(RunFault) {
    // Books are unpacked on a core of their own.
    let lists = Ahead { () throws(RunFault) in
      let figures = try FigureValues("\(folder)/figures.csv")
      return (figures: figures, cells: try ExpectedNumbers("\(folder)/cells.csv", figures))
    }
    defer { lists.wait() }
    let books = try NumberProof.books(folder, workbooks.filter(present.contains))
    let (figures, cells) = try lists.value()
    // A book that nobody has listed, but for its cells.
    let others = Set(cells.sheets.map(\.workbook)).subtracting(workbooks).filter(present.contains)
    let found = books.merging(try NumberProof.books(folder, others.sorted())) { first, _ in first }
    self.init(found, cells, figures, workbooks: workbooks)
  }

  /// Of what was read already: each book that is there.
  init(_ found: [String: BookNumbers], _ cells: ExpectedNumbers, _ figures: FigureValues, workbooks: [String]) {
    let names = Set(cells.sheets.map(\.workbook)).union(workbooks).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for name in names {
      if let numbers = found[name] {
        add(BookCheck(name, numbers, cells, figures))
      } else {
        faults.append("\(name): 文件不见了 — 请重新运行流程")
      }
    }
  }

  /// Reads the numbers of some workbooks.
  static func books(_ folder: String, _ names: [String]) throws(RunFault) -> [String: BookNumbers] {
    var found: [String: BookNumbers] = [:]
    for name in names { found[name] = try BookNumbers("\(folder)/\(name)") }
    return found
  }

  private mutating func add(_ check: BookCheck) {
    books.append(check.book)
    faults += check.faults
    guard check.uncalculated > 0 else { return }
    notes.append("\(check.book.name): \(check.uncalculated) 个公式没有计算结果（由不计算的软件另存），在 Excel 或 WPS 中打开并保存后再核对")
  }
}
