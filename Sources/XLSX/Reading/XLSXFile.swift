/// A workbook that is read: its sheets in their order, and their cells row by row. Everything that the file says is checked before it is
/// believed, and bounded by `ReadLimits`.
///
///     let book = try XLSXFile.open("案件.xlsx")
///     try book.readSheet(0) { row in … }
package struct XLSXFile: Sendable {
  package let path: String
  package let sheets: [SheetListing]
  package let definedNames: [ReadName]
  package let isDate1904: Bool
  let archive: ZipArchive
  let strings: SharedStrings
  let kinds: [FormatKind]
  let limits: ReadLimits

  package static func open(_ path: String, limits: ReadLimits = ReadLimits()) throws(XLSXReadFault) -> XLSXFile {
    let bytes: [UInt8]
    do throws(XLSXError) { bytes = try FileContent.read(path) } catch {
      guard case .file(_, let fault) = error else { throw XLSXReadFault(path: path, .kind(.unknown)) }
      throw XLSXReadFault(path: path, .file(fault))
    }
    return try XLSXFile(bytes, path: path, limits: limits)
  }

  /// From bytes that are already in memory; `path` is only their name.
  package init(_ bytes: [UInt8], path: String, limits: ReadLimits = ReadLimits()) throws(XLSXReadFault) {
    guard bytes.count <= limits.fileSize else { throw XLSXReadFault(path: path, .fileTooLarge(bytes: bytes.count, limit: limits.fileSize)) }
    let kind = FileKind(bytes)
    guard kind == .zipPackage else { throw XLSXReadFault(path: path, .kind(kind)) }
    let archive = try ZipArchive(bytes, path: path, limits: limits)
    let parts = BookParts(archive: archive, limits: limits)
    let book = try parts.workbookPart()
    let relationships = try parts.relationships(of: book)
    let reader = try parts.read(book, WorkbookReader(limits))
    let byID = Dictionary(relationships.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let sheets = try reader.sheets.map { listing throws(XLSXReadFault) in
      guard let found = byID[listing.relationship] else {
        throw XLSXReadFault(path: path, part: "工作表“\(listing.name)”", .package(.partMissing))
      }
      return SheetListing(name: listing.name, visibility: listing.visibility, hasCells: found.kind == "worksheet", part: found.part)
    }
    // A part that is many sheets would be read as often: a small book could keep its reader busy for hours.
    let sheetParts = sheets.filter(\.hasCells).map { $0.part.lowercased() }
    guard Set(sheetParts).count == sheetParts.count else { throw XLSXReadFault(path: path, part: book, .sheet(.partShared)) }
    guard !sheets.isEmpty else { throw XLSXReadFault(path: path, part: book, .sheet(.noSheets)) }
    (self.archive, self.path, self.limits, self.sheets) = (archive, path, limits, sheets)
    (definedNames, isDate1904) = (reader.names, reader.isDate1904)
    kinds = try parts.related("styles", relationships, StylesReader(limits))?.kinds ?? []
    strings = try parts.related("sharedStrings", relationships, SharedStringsReader(limits))?.strings ?? SharedStrings()
  }

  /// Hands out the rows of a sheet (from 0) that hold something, from the top, each once it was read.
  @discardableResult
  package func readSheet(_ index: Int, _ take: (ReadRow) throws(ReadProblem) -> Void) throws(XLSXReadFault) -> SheetFacts {
    guard sheets.indices.contains(index) else { throw XLSXReadFault(path: path, .sheet(.noSuchSheet(index + 1))) }
    let sheet = sheets[index]
    let part = "工作表“\(sheet.name)”（\(sheet.part)）"
    guard sheet.hasCells else { throw XLSXReadFault(path: path, part: part, .sheet(.noWorksheet)) }
    let context = SheetReader.Context(strings: strings, kinds: kinds, isDate1904: isDate1904, limits: limits)
    do throws(ReadProblem) {
      return try withoutActuallyEscaping(take) { take throws(ReadProblem) in
        let reader = SheetReader(context, take)
        try archive.read(sheet.part, reader, limits)
        return reader.facts
      }
    } catch { throw XLSXReadFault(path: path, part: part, error) }
  }

  /// The whole of a sheet.
  package func sheet(_ index: Int) throws(XLSXReadFault) -> ReadSheet {
    var rows: [ReadRow] = []
    let facts = try readSheet(index) { rows.append($0) }
    return ReadSheet(rows: rows, facts: facts)
  }
}
