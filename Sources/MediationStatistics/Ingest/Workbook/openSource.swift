internal import CSV
internal import XLSX

/// What a file gave: its tables, and the sheets that hold something else.
struct OpenedSource {
  let tables: [SourceTable]
  var unread: [UnreadSheet] { tables.flatMap { $0.sheet?.unread ?? [] } }
}

/// Opens a file as tables. Its content tells what it is: text of any encoding gives one table, a workbook one for each sheet that has the
/// contract's header; what neither can be is refused with what to do.
func openSource(_ path: String, _ map: HeaderMap) throws(RunFault) -> OpenedSource {
  let file = try openInput(path, map.contract.limits)
  if let book = try wholeBook(file) { return OpenedSource(tables: try sheetTables(path, book, map)) }
  let text: TextFile
  do throws(TextFileFault) { text = try TextFile(file) } catch { throw RunFault(.dataUnreadable, "\(error)") }
  return OpenedSource(tables: [try SourceTable(text, map)])
}

/// The bytes of a workbook, nil for what is none. Which kind of old document a file is, only the whole of it tells.
private func wholeBook(_ file: OpenFile) throws(RunFault) -> [UInt8]? {
  let bookKinds: Set<FileKind> = [.zipPackage, .legacyWorkbook, .encryptedWorkbook, .legacyDocument]
  guard bookKinds.contains(FileKind(file.read(0..<min(file.size, 4_096)))) else { return nil }
  let bytes = file.read(0..<file.size)
  if let fault = file.fault { throw RunFault(.dataUnreadable, "\(fault)") }
  let kind = FileKind(bytes)
  guard kind == .zipPackage else { throw RunFault(.dataUnreadable, "\(XLSXReadFault(path: file.path, .kind(kind)))") }
  return bytes
}

/// Each sheet that has the header, in the book's order, hidden ones too: what is hidden would be missing from the counts. Where several have
/// it, the sheet's name is part of the table's.
private func sheetTables(_ path: String, _ bytes: [UInt8], _ map: HeaderMap) throws(RunFault) -> [SourceTable] {
  let sheets: [SheetCandidate]
  do throws(XLSXReadFault) { sheets = try SheetCandidate.all(try XLSXFile(bytes, path: path), map) } catch {
    throw RunFault(.dataUnreadable, "\(error)")
  }
  let chosen = sheets.filter(\.isWanted)
  let unread = sheets.filter { !$0.isWanted }.map { UnreadSheet(name: $0.shownName, rows: $0.rows) }
  guard !chosen.isEmpty else {
    let names = unread.isEmpty ? "工作簿中没有内容 — 请重新导出" : "各工作表（\(unread.map(\.told).joined(separator: "、"))）\(map.contract.headerMissing)"
    throw RunFault(.dataUnreadable, "\(path): \(names)")
  }
  return try chosen.enumerated().map { index, sheet throws(RunFault) in
    let name = chosen.count == 1 ? path : "\(path)#\(sheet.shownName)"
    let file = TextFile(path: name, grid: sheet.text, source: "xlsx", fileBytes: bytes)
    var table = try SourceTable(file, map)
    table.sheet = SheetOrigin(name: sheet.shownName, isHidden: sheet.isHidden, remarks: sheet.remarks, unread: index == 0 ? unread : [])
    return table
  }
}
