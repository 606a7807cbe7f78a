/// How a record further down repeats the header of a table that no contract describes.
enum HeaderEcho: Equatable {
  /// Unchanged: files were put together, and the table goes on.
  case same
  /// With columns left away or added at the end: another table begins.
  case other

  /// Nil for a record that repeats less than half of the header.
  init?(_ cells: [String], of header: [String]) {
    let (names, known) = (HeaderEcho.filled(cells), HeaderEcho.filled(header))
    let shared = min(names.count, known.count)
    guard shared >= 2, shared * 2 >= known.count, names.prefix(shared) == known.prefix(shared) else { return nil }
    self = names.count == known.count ? .same : .other
  }

  /// Without the blank cells at the end.
  private static func filled(_ cells: [String]) -> ArraySlice<String> { cells.prefix((cells.lastIndex { !$0.isEmpty } ?? -1) + 1) }
}
