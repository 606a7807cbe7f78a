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
  let bytes = try sourceBytes(path, map.contract.limits)
  let kind = FileKind(bytes)
  if kind == .zipPackage { return OpenedSource(tables: try sheetTables(path, bytes, map)) }
  if [.legacyWorkbook, .encryptedWorkbook, .legacyDocument].contains(kind) {
    throw RunFault(.dataUnreadable, "\(XLSXReadFault(path: path, .kind(kind)))")
  }
  let file: TextFile
  do throws(TextFileFault) { file = try TextFile(path: path, fileBytes: bytes) } catch { throw RunFault(.dataUnreadable, "\(error)") }
  return OpenedSource(tables: [try SourceTable(file, map)])
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
