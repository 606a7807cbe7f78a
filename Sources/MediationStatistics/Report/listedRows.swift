internal import CSV

/// A list as CSV: its head, then one row a record.
func listedCSV(_ head: [String], _ rows: [[String]]) -> [UInt8] {
  var writer = CSVWriter(bom: true)
  writer.record(head)
  for row in rows { writer.record(row) }
  return writer.bytes
}

/// A list as JSON: one object a row, its keys the words of the head.
func listedJSON(_ head: [String], _ rows: [[String]]) -> [UInt8] {
  encodedJSON(rows.map { Dictionary(zip(head, $0), uniquingKeysWith: { first, _ in first }) })
}

/// The same of rows that are made when they are asked for.
func listedCSV(_ rows: RowList) -> [UInt8] {
  var writer = CSVWriter(bom: true)
  writer.record(rows.head)
  for index in 0..<rows.count { writer.record(rows.line(index)) }
  return writer.bytes
}
