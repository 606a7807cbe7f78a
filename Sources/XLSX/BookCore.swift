import CXLSXWriter

/// The C book and its formats, owned by the workbook and by its sheets together, so that a sheet never outlives its memory.
/// After `release` every use throws `closed`.
@safe final class BookCore {
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private var cellFormats: [CellStyle: UnsafeMutablePointer<lxw_format>] = unsafe [:]
  /// The formats of the last cells, by column: the next cell of a column mostly has the same.
  private var lastFormats: [(style: CellStyle, format: UnsafeMutablePointer<lxw_format>)?] = unsafe Array(
    repeating: nil, count: BookCore.rememberedColumns)
  private static let rememberedColumns = 64
  private var ruleFormats: [CellStyle: UnsafeMutablePointer<lxw_format>] = unsafe [:]
  let defaultFont: DefaultFont
  /// Defined names and table names, in lower case: they share one space.
  var names: Set<String> = []
  /// Sheets that links, charts and lists refer to; looked up when the book is closed.
  var wantedSheets: Set<String> = []

  init(path: String, temporaryFolder: String?, defaultFont: DefaultFont) throws(XLSXError) {
    let strings = CStrings()
    var options = unsafe lxw_workbook_options()
    unsafe options.tmpdir = strings.pointer(temporaryFolder)
    self.defaultFont = defaultFont
    unsafe book = unsafe withExtendedLifetime(strings) { unsafe workbook_new_opt(path, &options) }
    guard unsafe book != nil else { throw .book(.noMemory) }
    setDefaultFont()
  }

  deinit {
    if let book = unsafe book { unsafe lxw_workbook_free(book) }
  }

  func open() throws(XLSXError) -> UnsafeMutablePointer<lxw_workbook> {
    guard let book = unsafe book else { throw .book(.closed) }
    return unsafe book
  }

  /// Hands the C book over to `workbook_close`, which frees it whatever happens.
  func release() throws(XLSXError) -> UnsafeMutablePointer<lxw_workbook> {
    let taken = try unsafe open()
    unsafe book = nil
    unsafe cellFormats = [:]
    unsafe ruleFormats = [:]
    unsafe lastFormats = unsafe Array(repeating: nil, count: BookCore.rememberedColumns)
    return unsafe taken
  }

  /// Gives up the book without writing a file.
  func discard() {
    guard let taken = unsafe book else { return }
    unsafe book = nil
    unsafe lxw_workbook_free(taken)
  }

  /// One C format per distinct style; nil stands for the default look.
  func format(_ style: CellStyle?) throws(XLSXError) -> UnsafeMutablePointer<lxw_format>? {
    guard let style else { return nil }
    if let known = unsafe cellFormats[style] { return unsafe known }
    let made = try unsafe newFormat(style)
    unsafe applyFont(of: style, to: made)
    unsafe cellFormats[style] = unsafe made
    return unsafe made
  }

  /// The same for a cell of a column: a style's hash costs more than a look at it.
  func format(_ style: CellStyle?, column: Int) throws(XLSXError) -> UnsafeMutablePointer<lxw_format>? {
    guard let style else { return nil }
    let place = column % BookCore.rememberedColumns
    if let last = unsafe lastFormats[place], unsafe last.style == style { return unsafe last.format }
    guard let format = try unsafe format(style) else { return nil }
    unsafe lastFormats[place] = unsafe (style, format)
    return unsafe format
  }

  /// A format for conditional rules, without name and size of the font: those cannot follow values.
  func ruleFormat(_ style: CellStyle) throws(XLSXError) -> UnsafeMutablePointer<lxw_format> {
    if let known = unsafe ruleFormats[style] { return unsafe known }
    let made = try unsafe newFormat(style)
    unsafe ruleFormats[style] = unsafe made
    return unsafe made
  }

  private func newFormat(_ style: CellStyle) throws(XLSXError) -> UnsafeMutablePointer<lxw_format> {
    if let fault = style.fault { throw .style(fault) }
    // The library counts formats in 16 bits; Excel stops at 65,490.
    guard unsafe cellFormats.count + ruleFormats.count < 60_000 else { throw .style(.tooMany) }
    guard let format = try unsafe workbook_add_format(open()) else { throw .book(.noMemory) }
    unsafe style.apply(to: format)
    return unsafe format
  }

  private func applyFont(of style: CellStyle, to format: UnsafeMutablePointer<lxw_format>) {
    unsafe format_set_font_name(format, style.fontName ?? defaultFont.name)
    unsafe format_set_font_size(format, style.fontSize ?? defaultFont.size)
    // Without this a plain Calibri 11 would be the key of the book's first format, which bears the default font.
    unsafe format_set_font_scheme(format, "none")
  }

  /// The first format of the book is the look of unstyled cells.
  private func setDefaultFont() {
    guard let first = unsafe book?.pointee.formats.pointee.stqh_first else { return }
    unsafe format_set_font_name(first, defaultFont.name)
    unsafe format_set_font_size(first, defaultFont.size)
    unsafe format_set_font_scheme(first, "none")
  }
}

/// Turns a return code into an error; a success passes.
func check(_ code: lxw_error, at place: @autoclosure () -> String) throws(XLSXError) {
  guard code == LXW_NO_ERROR else { throw .library(place: place(), code: Int(code.rawValue)) }
}
