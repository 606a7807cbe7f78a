import CSV

/// A table as it would stand in its file.
func writtenCSV(_ fill: (inout CSVWriter) -> Void) -> String {
  var writer = CSVWriter(bom: true)
  fill(&writer)
  return String(decoding: writer.bytes, as: UTF8.self)
}
