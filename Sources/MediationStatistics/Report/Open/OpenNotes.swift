/// The notes of an open workbook, numbered in the order of the pipeline's YAML.
struct OpenNotes {
  private let notes: [OpenRequest.Note]

  init(_ request: OpenRequest) { notes = request.notes }

  /// Numbers of the notes that a column of this measure carries.
  func marks(ofMeasure id: String) -> [Int] { numbers { $0.measures.contains(id) } }

  /// Numbers of the notes that a column of this dimension carries.
  func marks(ofDimension id: DimensionID) -> [Int] { numbers { $0.by.contains(id) } }

  /// ` [注1][注3]` for the title of a table, empty for none.
  func titleMarks(_ table: OpenRequest.Table) -> String {
    let marks = numbers { table.notes.contains($0.id) }.map(noteMark).joined()
    return marks.isEmpty ? "" : " " + marks
  }

  private func numbers(_ isWanted: (OpenRequest.Note) -> Bool) -> [Int] {
    notes.enumerated().filter { isWanted($0.element) }.map { $0.offset + 1 }
  }
}

/// The notes that a text is marked with: 1 and 3 for `受理件数（件）[注1][注3]`.
func noteNumbers(in text: String) -> [Int] {
  text.matches(of: /\[注([0-9]+)\]/).compactMap { Int($0.1) }
}
