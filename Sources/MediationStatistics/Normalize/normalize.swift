/// The stage `normalize`: tables → records. Tables are read in pieces, on all cores, and put together in order; faults of cells become findings
/// of their rows, but for those of rules that `order` switches off.
package func normalize(_ checked: CheckedTables, _ seeds: Seeds, _ order: RuleOrder = RuleOrder()) -> Records {
  let pieces = OrderedPieces(checked.tables, RecordsBuilder(checked.contract, order))
  onAllCores {
    // What readers have learnt changes their speed alone, so it does not matter who reads what.
    var readers = ColumnReaders(checked.contract, seeds, order)
    pieces.work { ReadPiece($0, &readers) }
  }
  return pieces.records
}
