/// Which of a row's dates places it in a period. Papers and proceedings are `accepted` when received; `heard` is the first day in court.
package enum Clock: String, Sendable, CaseIterable { case accepted, concluded, registered, heard }

/// A 台账 that can be counted: rows of one kind in columns. Dimension columns are small codes, quantities and amounts integers
/// (`absentQuantity` where a row has none), dates day numbers (`absentDay` where a row has none).
package struct Register: Sendable {
  package let id: String
  package let count: Int
  package let columns: [DimensionID: CodedColumn]
  package let quantities: [String: PackedColumn<Int64>]
  package let days: [Clock: PackedColumn<Int32>]

  package static let absentDay = Int32.min
  package static let absentQuantity = Int64.min

  package init(
    _ id: String, count: Int, columns: [CodedColumn], quantities: [String: PackedColumn<Int64>], days: [Clock: PackedColumn<Int32>]
  ) {
    (self.id, self.count) = (id, count)
    self.columns = Dictionary(columns.map { ($0.dimension.id, $0) }, uniquingKeysWith: { _, last in last })
    (self.quantities, self.days) = (quantities, days)
  }

  package func dimension(_ id: DimensionID) -> Dimension? { columns[id]?.dimension }
}
