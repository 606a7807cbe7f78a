/// Every number of a run's workbooks, read back from their files and compared with what was written into its cell (`cells.csv`) and with its
/// figure (`figures.csv`).
struct NumberProof: Sendable {
  private(set) var books: [Verification.Book] = []
  private(set) var faults: [String] = []
  private(set) var notes: [String] = []

  /// `workbooks`: those that the run has written; `present`: the files that are there.
  init(_ folder: String, workbooks: [String], present: Set<String>) throws(RunFault) {
    let values = Ahead { () throws(RunFault) in try FigureValues("\(folder)/figures.csv") }
    defer { values.wait() }
    let cells = try OutputTable("\(folder)/cells.csv", columns: ["workbook", "sheet", "cell", "value", "address"])
    let expected = ExpectedNumber.all(in: cells).grouped(by: \.workbook)
    let names = Set(expected.keys).union(workbooks).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var found: [(name: String, numbers: BookNumbers)] = []
    for name in names {
      guard present.contains(name) else {
        faults.append("\(name): 文件不见了 — 请重新运行流程")
        continue
      }
      found.append((name, try BookNumbers("\(folder)/\(name)")))
    }
    let figures = try values.value()
    for (name, numbers) in found { add(BookCheck(name, numbers, expected[name] ?? [], figures)) }
  }

  private mutating func add(_ check: BookCheck) {
    books.append(check.book)
    faults += check.faults
    guard check.uncalculated > 0 else { return }
    notes.append("\(check.book.name): \(check.uncalculated) 个公式没有计算结果（由不计算的软件另存），在 Excel 或 WPS 中打开并保存后再核对")
  }
}
