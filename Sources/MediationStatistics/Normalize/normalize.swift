/// The stage `normalize`: tables → records. Tables are read in pieces, on all cores, and put together in order; faults of cells become findings
/// of their rows, but for those of rules that `order` switches off.
package func normalize(_ checked: CheckedTables, _ seeds: Seeds, _ order: RuleOrder = RuleOrder()) -> Records {
  let pieces = OrderedPieces(checked.tables, RecordsBuilder(checked.contract, order))
  // What readers have learnt changes their speed alone, so it does not matter who reads what.
  onAllCores { pieces.work { ColumnReaders(checked.contract, seeds, order) } }
  return pieces.records
}
