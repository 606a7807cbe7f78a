internal import CSV

/// The readers of a source's columns, kept from file to file: a spelling that one file taught need not be understood again in the next.
struct ColumnReaders: Sendable {
  /// The contract's fields, each once.
  let fields: [Contract.Field]
  private let holds: Contract.Holds
  private let seeds: Seeds
  private let order: RuleOrder
  /// By field, then by what else decides what a cell's bytes mean. Nil for a field that is not read.
  private var readers: [[Sense: ColumnReader?]]

  private struct Sense: Hashable {
    let isGB18030: Bool
    /// Worth of 1 in 分, told by the header.
    let unit: Int64
  }

  init(_ contract: Contract, _ seeds: Seeds, _ order: RuleOrder) {
    var seen: Set<FieldID> = []
    fields = contract.fields.filter { seen.insert($0.id).inserted }
    (holds, self.seeds, self.order) = (contract.holds, seeds, order)
    readers = Array(repeating: [:], count: fields.count)
  }

  /// Reads the cells of one column of `table`, whose header told `unit`. Nil for a field that is not read.
  mutating func read(_ field: Int, of table: SourceTable, unit: String?, _ cells: CellColumn, _ bytes: inout CellBytes) -> ColumnReading? {
    let sense = Sense(isGB18030: table.file.scansAsGB18030, unit: unit == "万元" ? 1_000_000 : 100)
    learn(field, sense)
    return readers[field][sense]??.read(cells, &bytes)
  }

  /// The word of a blank cell of a field that `table` has no column for. Nil for a field that is not read.
  mutating func blankWord(_ field: Int) -> UInt64? {
    let sense = Sense(isGB18030: false, unit: 100)
    learn(field, sense)
    return readers[field][sense]??.blankWord
  }

  private mutating func learn(_ field: Int, _ sense: Sense) {
    if readers[field][sense] == nil {
      readers[field][sense] = ColumnReader(fields[field], of: holds, headerUnit: sense.unit, seeds, order)
    }
  }
}
