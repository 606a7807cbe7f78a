import CXLSXWriter

extension Sheet {
  /// Adds a hidden comment to a cell, in the book's font, sized to its text. One a cell.
  package func comment(_ text: String, at cell: CellAddress) throws(XLSXError) {
    guard cell.isInSheet else { throw fault(.outsideSheet, at: cell) }
    let stored = try storedText(text, at: cell)
    guard stored.contains(where: { !$0.isWhitespace }) else { throw fault(.commentEmpty, at: cell) }
    guard !commented.contains(cell) else { throw fault(.commentTwice, at: cell) }
    let sheet = try unsafe open()
    let strings = CStrings()
    var options = unsafe lxw_comment_options()
    unsafe options.visible = UInt8(LXW_COMMENT_DISPLAY_HIDDEN.rawValue)
    unsafe options.font_name = strings.pointer(core.defaultFont.name)
    unsafe options.font_size = 9
    let lines = DisplayWidth.lines(of: text, inColumns: Self.commentColumns)
    unsafe options.width = UInt16(Self.commentColumns * 7)
    unsafe options.height = UInt16(min(40, max(3, lines + 1)) * 16)
    let code = withExtendedLifetime(strings) {
      unsafe worksheet_write_comment_opt(sheet, cell.libraryRow, cell.libraryColumn, stored, &options)
    }
    try check(code, "批注 \(cell.a1)")
    commented.insert(cell)
  }

  /// The width of a comment's box, in half-width characters.
  private static var commentColumns: Int { 30 }
}
