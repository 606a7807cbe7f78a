/// Bounds of what is read, from a contract's `limits`: a file that goes beyond them is a mistake or an attack, and is refused before it takes the
/// machine's memory or time.
package struct InputLimits: Equatable, Sendable {
  /// A file's size in MiB.
  package var fileMB = 8_192
  /// Columns of a header.
  package var columns = 1_024
  /// A row's size in KiB: longer ones are told, since what made them (a quote that was not closed) also hides rows.
  package var rowKB = 1_024

  package init() {}

  static func read(_ section: YAMLMapping) -> InputLimits {
    var limits = InputLimits()
    if let size = section.integer("file_mb", in: 1...1_048_576) { limits.fileMB = size }
    if let columns = section.integer("columns", in: 1...16_384) { limits.columns = columns }
    if let size = section.integer("row_kb", in: 1...1_048_576) { limits.rowKB = size }
    return limits
  }
}
