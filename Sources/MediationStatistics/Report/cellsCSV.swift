internal import CSV

/// A number in a cell of a workbook, and the figure that it shows.
package struct PlacedNumber: Sendable, Equatable {
  package let workbook: String
  package let sheet: String
  /// `C7`.
  package let cell: String
  /// As it stands in the file: rates and changes in % as fractions.
  package let value: Double
  /// Address of the figure; nil for what is no figure, such as a number of rows or a day.
  package let address: String?
}

/// `cells.csv`: every number of every workbook of the run, with its figure. What `verify` compares the workbooks with, cell by cell.
func cellsCSV(_ numbers: [PlacedNumber]) -> [UInt8] {
  var writer = CSVWriter(bom: true)
  writer.record(["workbook", "sheet", "cell", "value", "address"])
  for number in numbers {
    writer.field(number.workbook)
    writer.field(number.sheet)
    writer.field(number.cell)
    writer.field(number: number.value)
    writer.field(number.address ?? "")
    writer.endRecord()
  }
  return writer.bytes
}
