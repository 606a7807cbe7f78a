/// The open workbook and its data package as a pipeline asks for them (`open:`): what stands in them is data.
package struct OpenRequest: Sendable {
  /// `4-开放数据.xlsx`
  package let file: String
  /// `4-开放数据.zip`
  package let package: String
  package let title: String
  package let subject: String
  package let keywords: [String]
  /// Name of the licence, nil until the office has chosen one.
  package let license: String?
  package let notes: [Note]
  package let tables: [Table]
  package let definitions: Definitions

  /// An explanation. It is marked on the columns of its measures, on the columns of its dimensions, and on the titles of the tables that name it.
  package struct Note: Sendable {
    package let id: String
    package let text: String
    package let measures: [String]
    package let by: [DimensionID]
  }

  /// One table, one sheet, one CSV: a row for each combination of the members of `by`; without `by` one row for the whole.
  package struct Table: Sendable {
    /// Lower-case letters, digits and `_`: names the native table, the resource and the CSV.
    package let id: String
    package let name: String
    package let title: String
    package let by: [DimensionID]
    package let columns: [SheetRequest.Column]
    package let notes: [String]
  }

  /// The table of definitions of all measures that the others show.
  package struct Definitions: Sendable {
    package let id: String
    package let name: String
    package let title: String
  }

  /// The sheets that every open workbook begins with.
  package static let cover = "封面"
  package static let contents = "目录"
  package static let explanations = "说明"
  /// The id of the table on 说明.
  package static let explanationsID = "notes"
}

extension OpenRequest.Note {
  /// Whether a table carries its mark anywhere.
  func isUsed(in table: OpenRequest.Table) -> Bool {
    table.notes.contains(id) || table.columns.contains { measures.contains($0.measure) } || table.by.contains { by.contains($0) }
  }
}

extension OpenRequest {
  /// Measures that are asked for and do not exist; dimensions are known only when registers are.
  func check(_ measures: MeasureCatalog, path: String) throws(RunFault) {
    let asked =
      tables.flatMap { table in table.columns.map { (table.id, $0.measure) } }
      + notes.flatMap { note in note.measures.map { (note.id, $0) } }
    let faults = asked.filter { measures[$0.1] == nil }.map { place, measure in
      let near = nearest(to: measure, among: measures.measures.map(\.id)).map { "，是不是“\($0)”？" } ?? ""
      return "\(path): open 的“\(place)”: 没有指标“\(measure)”\(near)"
    }
    guard faults.isEmpty else { throw RunFault(.badConfiguration, faults.unique) }
  }
}
