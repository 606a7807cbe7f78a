internal import CSV

/// The files of the data package: `datapackage.json`, then a CSV for each table.
///
/// No byte order mark, unlike the CSV files beside the workbook (DECISIONS 16): the package is for tools that take the description at its word
/// (`encoding: utf-8`), and many of them would read the mark as part of the first field's name.
func packageParts(_ book: OpenBook, _ request: OpenRequest, _ context: ReportContext) -> [(name: String, bytes: [UInt8])] {
  let files = book.resources.compactMap { sheet in sheet.table.map { (sheet: sheet, table: $0, csv: tableCSV($0)) } }
  let description = standardJSON(DataPackage(book, request, context, files: files))
  return [("datapackage.json", description)] + files.map { ($0.table.csvPath, $0.csv) }
}

/// One table as a CSV: the fields' names for machines, then the rows as on the sheet.
func tableCSV(_ table: OpenTable) -> [UInt8] {
  var writer = CSVWriter(bom: false)
  writer.record(table.columns.map(\.name))
  for row in table.rows {
    for cell in row {
      if cell.number == nil { writer.field(cell.csvText) } else { writer.field(literal: cell.csvText) }
    }
    writer.endRecord()
  }
  return writer.bytes
}
