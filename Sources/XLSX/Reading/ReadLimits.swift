/// Bounds on what a workbook of unknown origin may make of memory and time. Each is far above any honest export; what exceeds one is
/// refused with a message that names file and part.
package struct ReadLimits: Hashable, Sendable {
  /// Bytes of the file itself.
  package var fileSize = 1 << 29
  /// Bytes of all parts together once unpacked.
  package var totalSize = 3 << 30
  /// Unpacked to packed, for parts of more than `freeSize` bytes: blank sheets pack well, but not so well.
  package var ratio = 300
  /// Parts up to this size may pack as well as they like.
  package var freeSize = 1 << 24
  package var parts = 10_000
  /// Cells of one sheet: a million rows of twenty, read in some twenty seconds.
  package var cells = 20_000_000
  /// Shared strings: how many, and their bytes together.
  package var sharedStrings = 10_000_000
  package var sharedStringBytes = 1 << 29
  /// Bytes of one cell's text; the format itself allows 32,767 characters.
  package var textBytes = 1 << 20
  package var merges = 500_000
  package var sheets = 2_000
  /// Defined names, relationships and styles, each.
  package var items = 200_000
  /// Elements within elements.
  package var depth = 100
  /// Bytes of one tag, comment or instruction, which the XML parser keeps whole.
  package var tagBytes = 1 << 20
  /// Different names of elements and attributes in one part, which the XML parser keeps for good.
  package var names = 4_096

  package init() {}
}
