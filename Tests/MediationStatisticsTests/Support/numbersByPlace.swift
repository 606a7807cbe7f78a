import XLSX

/// What stands in some cells, written `["C7": 5]`.
func numbersByPlace<Value>(_ values: [String: Value]) -> [CellAddress: Value] {
  Dictionary(values.map { (CellAddress($0.key) ?? CellAddress(row: -1, column: -1), $0.value) }, uniquingKeysWith: { first, _ in first })
}
