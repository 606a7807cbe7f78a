internal import CSV

/// `cells.csv`: every number of every workbook of the run, with its figure. What `verify` compares the workbooks with, cell by cell.
func cellsCSV(_ books: [[PlacedNumber]], to writer: inout CSVWriter) {
  writer.record(["workbook", "sheet", "cell", "value", "address"])
  var (address, cell) = (AddressText(), [UInt8]())
  var (place, workbook, sheet) = (PlacedSheet(workbook: "", sheet: ""), CSVWriter.Prepared(""), CSVWriter.Prepared(""))
  for number in books.joined() {
    if place !== number.place {
      place = number.place
      (workbook, sheet) = (CSVWriter.Prepared(place.workbook), CSVWriter.Prepared(place.sheet))
    }
    writer.field(workbook)
    writer.field(sheet)
    cell.removeAll(keepingCapacity: true)
    number.appendCell(to: &cell)
    writer.field(plain: cell)
    writer.field(number: number.value)
    switch number.meaning {
    case .figure(let figure):
      address.become(figure)
      writer.field(address)
    case .tag(let tag): writer.field(tag.text)
    case .none: writer.field("")
    }
    writer.endRecord()
  }
}
