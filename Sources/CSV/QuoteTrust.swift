/// How far quotes are believed. A quote that never closes costs a search to the end of the input, and a quote that is found to have swallowed
/// rows costs those rows a second pass. When that adds up to a few times the file, its quotes are believed less, so that no file takes more than
/// a fixed number of passes.
struct QuoteTrust: Sendable {
  enum Level: Sendable {
    /// Quoted fields may span lines.
    case full
    /// They may not: what doesn't close on its line is a character.
    case withinLine
    /// All quotes are characters.
    case none
  }

  private(set) var level = Level.full
  private var searched = 0
  private var reread = 0
  /// Passes over the file that either may cost; small files may cost the floor besides.
  private static let passes = 4
  private static let floor = 1 << 16

  /// A search of so many bytes found no closing quote.
  @inline(never)
  mutating func searchedInVain(_ bytes: Int, of size: Int) {
    searched += bytes
    guard searched > Self.passes * size + Self.floor, level != .none else { return }
    level = level == .full ? .withinLine : .none
    searched = 0
  }

  /// So many bytes are to be scanned again; false if there have been too many.
  mutating func mayReread(_ bytes: Int, of size: Int) -> Bool {
    reread += bytes
    return reread <= Self.passes * size + Self.floor
  }
}
