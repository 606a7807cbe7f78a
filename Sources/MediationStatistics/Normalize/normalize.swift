internal import Synchronization

/// The stage `normalize`: tables → records. Tables are read in pieces, on all cores, and put together in order; faults of cells become findings
/// of their rows.
package func normalize(_ checked: CheckedTables, _ seeds: Seeds) -> Records {
  var builder = RecordsBuilder(checked.contract)
  let readers = ReaderPool(checked.contract, seeds)
  var pieces = TablePieces(checked.tables)
  while true {
    let round = pieces.next(roundSize)
    if round.isEmpty { return builder.finished() }
    for read in inParallel(round, { piece in readers.withReaders { ReadPiece(piece, &$0) } }) { builder.add(read) }
  }
}

/// Pieces in memory at a time: enough to keep the cores busy, few beside the files themselves.
private let roundSize = 16

/// Sets of readers that are not at work. What a reader has learnt changes its speed alone, so it does not matter who gets which.
private final class ReaderPool: Sendable {
  private let contract: Contract
  private let seeds: Seeds
  private let idle = Mutex<[ColumnReaders]>([])

  init(_ contract: Contract, _ seeds: Seeds) { (self.contract, self.seeds) = (contract, seeds) }

  func withReaders<Result>(_ body: (inout ColumnReaders) -> Result) -> Result {
    var readers = idle.withLock { $0.popLast() } ?? ColumnReaders(contract, seeds)
    let result = body(&readers)
    idle.withLock { $0.append(readers) }
    return result
  }
}
