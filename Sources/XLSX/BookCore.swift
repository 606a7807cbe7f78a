import CXLSXWriter

/// The C book and its formats, owned by the workbook and by its sheets together, so that a sheet never outlives its memory.
/// After `release` every use throws `closed`.
@safe final class BookCore {
  private var book: UnsafeMutablePointer<lxw_workbook>?
  /// The numbers of the styles, and by number their formats.
  private var styleNumbers: [CellStyle: Int32] = [:]
  private var cellFormats: [UnsafeMutablePointer<lxw_format>] = unsafe []
  /// The styles of the last cells, by column: the next cell of a column mostly has the same.
  private var lastStyles: [(style: CellStyle, number: Int32)?] = Array(repeating: nil, count: BookCore.rememberedColumns)
  private static let rememberedColumns = 64
  private var ruleFormats: [CellStyle: UnsafeMutablePointer<lxw_format>] = unsafe [:]
  let defaultFont: DefaultFont
  /// The texts of cells.
  private(set) var texts = SharedTexts()
  /// Defined names and table names, in lower case: they share one space.
  var names: Set<String> = []
  /// Sheets that links, charts and lists refer to; looked up when the book is closed.
  var wantedSheets: Set<String> = []
  /// The cells that charts show.
  var chartSources: [ChartSpec.Source] = []

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
    unsafe taken.pointee.sst.pointee.string_count = UInt32(texts.uses)
    unsafe book = nil
    unsafe cellFormats = []
    unsafe ruleFormats = [:]
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
    unsafe format(numbered: try number(of: style))
  }

  /// The format of a style that has a number; nil for a negative one.
  func format(numbered number: Int32) -> UnsafeMutablePointer<lxw_format>? {
    unsafe number < 0 ? nil : cellFormats[Int(number)]
  }

  /// A number for each distinct style, from 0 on; -1 stands for the default look.
  func number(of style: CellStyle?) throws(XLSXError) -> Int32 {
    guard let style else { return -1 }
    if let known = styleNumbers[style] { return known }
    let made = try unsafe newFormat(style)
    unsafe applyFont(of: style, to: made)
    unsafe cellFormats.append(made)
    let number = unsafe Int32(cellFormats.count - 1)
    styleNumbers[style] = number
    return number
  }

  /// The same for a cell of a column: a style's hash costs more than a look at it.
  func number(of style: CellStyle?, column: Int) throws(XLSXError) -> Int32 {
    guard let style else { return -1 }
    let place = column % BookCore.rememberedColumns
    if let last = lastStyles[place], last.style == style { return last.number }
    let number = try number(of: style)
    lastStyles[place] = (style, number)
    return number
  }

  /// For each style its number in the file. The library gives them in the order in which they are asked for: `wanted` is the order in which it
  /// would come upon them itself.
  func fileStyles(_ wanted: (_ want: (Int32) -> Void) -> Void) -> [Int32] {
    var styles = unsafe [Int32](repeating: -1, count: cellFormats.count)
    wanted { number in
      guard number >= 0, styles[Int(number)] < 0 else { return }
      styles[Int(number)] = unsafe lxw_format_get_xf_index(cellFormats[Int(number)])
    }
    return styles
  }

  /// The number of a text among those that all sheets share; nil for one of which nothing is `stored`.
  func number(ofText text: String, stored: () throws(XLSXError) -> String) throws(XLSXError) -> Int32? {
    try unsafe texts.number(of: text, in: open().pointee.sst, stored: stored)
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
