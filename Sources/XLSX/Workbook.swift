import CXLSXWriter
import Glibc

/// A book being written to `path`. One book is used by one task; different books may be written in parallel. The file appears
/// with `close`; a book that is dropped unclosed leaves none.
///
/// All but the rows of sheets is made by the C library, as a book without them; the rows are written and packed here, on all cores. See
/// docs/decisions/0020-rows-of-all-books.md.
package final class Workbook {
  package let path: String
  /// The book without rows.
  let framePath: String
  private let core: BookCore
  package private(set) var sheets: [Sheet] = []

  /// - Parameters:
  ///   - path: Where the file goes. An existing file is overwritten: staging and renaming are the caller's.
  ///   - temporaryFolder: Where the C library keeps its parts, and the book without rows, while it writes; must exist, be writable and private.
  ///     nil for the system's folder, and for the book without rows that of `path`.
  package init(
    path: String, properties: DocumentProperties, defaultFont: DefaultFont, temporaryFolder: String? = nil
  ) throws(XLSXError) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .file(path: path, .path) }
    if let fault = defaultFont.fault { throw .style(fault) }
    if let temporaryFolder { try Self.checkFolder(temporaryFolder) }
    self.path = path
    framePath = Self.framePath(path, temporaryFolder)
    core = try BookCore(path: framePath, temporaryFolder: temporaryFolder, defaultFont: defaultFont)
    try set(properties)
  }

  /// Adds a sheet after the others. See `SheetName` for what a name may be; names differ in more than case.
  package func addSheet(_ name: String) throws(XLSXError) -> Sheet {
    if let fault = SheetName.fault(in: name) { throw .sheet(name: name, fault) }
    guard !sheets.contains(where: { $0.name.lowercased() == name.lowercased() }) else { throw .sheet(name: name, .nameTaken) }
    guard let made = try unsafe workbook_add_worksheet(core.open(), name) else { throw .book(.noMemory) }
    let sheet = unsafe Sheet(name: name, core: core, sheet: made)
    sheets.append(sheet)
    return sheet
  }

  package var firstSheetName: String? { sheets.first?.name }

  /// Names a formula for the whole book: `defineName("税率", formula: "='参数'!$B$2")`.
  package func defineName(_ name: String, formula: String) throws(XLSXError) {
    let book = try unsafe core.open()
    guard DefinedName.isWellFormed(name), name.utf8.count <= 127 else { throw .book(.definedName(name)) }
    // The library copies name and formula into 128 bytes each, and cuts what is longer without a word.
    guard FormulaCheck.fault(in: formula) == nil, formula.utf8.count <= 127 else { throw .book(.definedFormula(name: name)) }
    guard core.names.insert(name.lowercased()).inserted else { throw .book(.definedNameTaken(name)) }
    try unsafe check(workbook_define_name(book, name, formula), at: "名称「\(name)」")
  }

  /// Writes the file, brings it to the disk, opens it again and proves it: every part whole, every cell there. When it throws,
  /// no file is left at `path`, and the book is over in any case.
  package func close() throws(XLSXError) {
    _ = try unsafe core.open()
    do throws(XLSXError) {
      try checkReferences()
      try FileContent.checkWritable(path)
    } catch {
      core.discard()
      throw error
    }
    defer { FileContent.remove(framePath) }
    do throws(XLSXError) {
      try write()
    } catch {
      core.discard()
      FileContent.remove(path)
      throw error
    }
  }

  /// Where the library's part of a book goes: beside its other temporary files.
  private static func framePath(_ path: String, _ temporaryFolder: String?) -> String {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
    return (temporaryFolder.map { "\($0)/\(name)" } ?? path) + ".frame"
  }

  private func checkReferences() throws(XLSXError) {
    guard !sheets.isEmpty else { throw .book(.noSheets) }
    let names = Set(sheets.map { $0.name.lowercased() })
    let missing = core.wantedSheets.filter { !names.contains($0.lowercased()) }
    if let name = missing.min() { throw .book(.missingSheet(name)) }
  }

  private func write() throws(XLSXError) {
    try FileContent.checkWritable(framePath)
    let styles = core.fileStyles { want in for sheet in sheets { sheet.eachStyle(want) } }
    var xml: [GridXML] = []
    for sheet in sheets {
      xml.append(try sheet.xml(styles: styles))
      try sheet.handOver(.needed)
    }
    try writeFrame()
    try write(try PackageFrame(framePath), xml, styles)
    var limits = WorkbookProof.Limits()
    if sheets.contains(where: { $0.stream != nil }) { limits.totalSize = .max }
    try WorkbookProof.check(path: path, expectedCells: sheets.map(\.cellCount), limits: limits)
  }

  /// Lets the library write what it was given.
  func writeFrame() throws(XLSXError) {
    let code = try unsafe workbook_close(core.release())
    guard code == LXW_NO_ERROR else { throw .file(path: path, .write(code: Int(code.rawValue))) }
  }

  /// Parts come in the library's order, with the rows in those of sheets.
  private func write(_ frame: PackageFrame, _ xml: [GridXML], _ styles: [Int32]) throws(XLSXError) {
    var parts: [GridPacker.Part] = []
    for (index, sheet) in sheets.enumerated() {
      guard let part = frame.sheet(index + 1) else { throw .proof(path: path, .sheetCount(expected: sheets.count, found: index)) }
      parts.append(
        GridPacker.Part(frame: part, xml: xml[index], rows: sheet.grid.rows.count, isWhole: sheet.stream == nil))
    }
    let pieces = try GridPacker.packed(parts)
    let file = try ZipFileWriter(path)
    for entry in frame.entries {
      guard let index = WorkbookProof.sheetNumber(entry.name).map({ $0 - 1 }), sheets.indices.contains(index) else {
        try file.add(entry, frame.bytes[entry.data])
        continue
      }
      let (sheet, tail) = (sheets[index], parts[index].frame.tail)
      try file.add(entry.name) { take throws(XLSXError) in
        for piece in pieces[index] { try take(piece) }
        if let stream = sheet.stream {
          sheet.streamedCells = try stream.pack(sheet: sheet.name, fileStyles: styles, tail: tail, to: take)
        }
      }
    }
    try file.finish()
  }

  private func set(_ properties: DocumentProperties) throws(XLSXError) {
    guard properties.created.isReal else { throw .book(.created(properties.created)) }
    if let long = properties.texts.map(\.utf16.count).first(where: { $0 > 255 }) { throw .book(.propertyTooLong(units: long)) }
    let strings = CStrings()
    var given = unsafe lxw_doc_properties()
    unsafe given.title = strings.given(properties.title)
    unsafe given.subject = strings.given(properties.subject)
    unsafe given.author = strings.given(properties.author)
    unsafe given.company = strings.given(properties.company)
    unsafe given.category = strings.given(properties.category)
    unsafe given.keywords = strings.given(properties.keywords)
    unsafe given.comments = strings.given(properties.comments)
    unsafe given.created = time_t(properties.created.unixSeconds)
    let book = try unsafe core.open()
    let code = withExtendedLifetime(strings) { unsafe workbook_set_properties(book, &given) }
    try check(code, at: "文档属性")
  }

  private static func checkFolder(_ folder: String) throws(XLSXError) {
    guard !folder.isEmpty, !folder.utf8.contains(0) else { throw .file(path: folder, .path) }
    var facts = stat()
    guard unsafe stat(folder, &facts) == 0 else { throw .file(path: folder, .temporaryFolder(code: errno)) }
    guard facts.st_mode & S_IFMT == S_IFDIR else { throw .file(path: folder, .temporaryFolder(code: ENOTDIR)) }
    // Else the library would quietly fall back on the system's folder.
    guard unsafe access(folder, W_OK | X_OK) == 0 else { throw .file(path: folder, .temporaryFolder(code: errno)) }
  }
}

extension CStrings {
  /// An empty text is one not given; any other is cleaned.
  func given(_ text: String) -> UnsafeMutablePointer<CChar>? {
    unsafe text.isEmpty ? nil : pointer(SafeText.cleaned(text))
  }
}
