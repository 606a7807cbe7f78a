internal import Synchronization

/// The stage `normalize`: tables → records. Tables are read in pieces, on all cores, and put together in order; faults of cells become findings
/// of their rows, but for those of rules that `order` switches off.
package func normalize(_ checked: CheckedTables, _ seeds: Seeds, _ order: RuleOrder = RuleOrder()) -> Records {
  var builder = RecordsBuilder(checked.contract, order)
  let readers = ReaderPool(checked.contract, seeds, order)
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
  private let order: RuleOrder
  private let idle = Mutex<[ColumnReaders]>([])

  init(_ contract: Contract, _ seeds: Seeds, _ order: RuleOrder) { (self.contract, self.seeds, self.order) = (contract, seeds, order) }

  func withReaders<Result>(_ body: (inout ColumnReaders) -> Result) -> Result {
    var readers = idle.withLock { $0.popLast() } ?? ColumnReaders(contract, seeds, order)
    let result = body(&readers)
    idle.withLock { $0.append(readers) }
    return result
  }
}
