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
    let proof = try NumberProof(folder, workbooks: written.workbooks, present: written.present)
    let changes = try written.changes()
    (books, faults, notes) = (proof.books, proof.faults + changes.faults, proof.notes + changes.notes)
  }

  package var isSound: Bool { faults.isEmpty }

  /// `1-报送表.xlsx：8 张表，2301 个数值（其中 2112 个为指标数值）`
  package var lines: [String] {
    books.map { "\($0.name)：\($0.sheets) 张表，\($0.numbers) 个数值（其中 \($0.figures) 个为指标数值）" }
  }
}
