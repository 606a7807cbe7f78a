/// The proof of a run's numbers, part by part as the files get ready: nothing gets its final name before every number of every workbook was read
/// back and found equal to its figure. That every file is what was written `Staging.hashes` finds out meanwhile.
final class ProofAhead {
  private let figures: Ahead<FigureValues, RunFault>
  private var cells: Ahead<ExpectedNumbers, RunFault>?
  private var workbooks: [String] = []
  private var books: Ahead<[String: BookNumbers], RunFault>?

  /// `figures.csv` is there.
  init(figures path: String) {
    figures = Ahead { () throws(RunFault) in try FigureValues(path) }
  }

  /// `cells.csv` is there.
  func start(cells path: String) {
    cells = Ahead { [figures] () throws(RunFault) in try ExpectedNumbers(path, try figures.value()) }
  }

  /// All workbooks of the run are there.
  func start(_ workbooks: [String], in folder: String) {
    self.workbooks = workbooks
    books = Ahead { () throws(RunFault) in try NumberProof.books(folder, workbooks) }
  }

  /// Nothing that is read may go away before.
  func wait() {
    figures.wait()
    cells?.wait()
    books?.wait()
  }

  /// Throws unless all numbers are as they were written.
  func require() throws(RunFault) {
    guard let cells, let books else { preconditionFailure("a proof needs the list of cells and the books") }
    let proof: NumberProof
    do throws(RunFault) { proof = NumberProof(try books.value(), try cells.value(), try figures.value(), workbooks: workbooks) } catch {
      throw RunFault(.cannotWrite, error.messages.map { "\($0)；读不回刚写出的文件，请检查磁盘，没有写出任何文件" })
    }
    guard proof.faults.isEmpty else {
      throw RunFault(.bug, proof.faults.prefix(20).map { "\($0) — 这是程序缺陷，请附上本行报告；没有写出任何文件" })
    }
  }
}
