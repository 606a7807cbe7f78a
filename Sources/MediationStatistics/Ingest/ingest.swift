internal import CSV

/// The stage `ingest`: files → tables. Faults of all files are told together.
package func ingest(_ paths: [String], _ contract: Contract) throws(RunFault) -> [SourceTable] {
  var tables: [SourceTable] = []
  var messages: [String] = []
  var kind = RunFault.Kind.dataUnreadable
  for path in paths {
    do throws(RunFault) { tables.append(try SourceTable(try openText(path), contract)) } catch {
      messages += error.messages
      kind = error.kind
    }
  }
  guard messages.isEmpty else { throw RunFault(kind, messages) }
  return tables
}

func openText(_ path: String) throws(RunFault) -> TextFile {
  do { return try TextFile.open(path) } catch {
    if case .file(.missing) = error { throw RunFault(.inputMissing, "\(error)") }
    throw RunFault(.dataUnreadable, "\(error)")
  }
}

/// What may hold exports and cannot be read: left in the folder it would be missing from the counts.
private let unreadableEndings = [".xlsx", ".xlsm", ".xlsb", ".xls", ".et", ".ods", ".zip", ".rar", ".7z", ".gz"]

/// The files that an input path means: itself, or, for a folder, its `.csv`, `.txt` and `.tsv` files in byte order. Workbooks in the folder are
/// a fault, since an export left lying there would be missing from the counts.
package func inputFiles(_ path: String) throws(RunFault) -> [String] {
  guard Folder.exists(path) else { throw RunFault(.inputMissing, "\(path): 输入不存在 — 请核对路径，或用 --input 名称=路径 指定") }
  guard Folder.isDirectory(path) else { return [path] }
  let names: [String]
  do { names = try Folder.files(in: path) } catch { throw RunFault(.inputMissing, "\(error)") }
  let workbooks = names.filter { name in unreadableEndings.contains { name.lowercased().hasSuffix($0) } }
  guard workbooks.isEmpty else {
    throw RunFault(
      .dataUnreadable, workbooks.map { "\(Folder.join(path, $0)): 文件夹中有工作簿或压缩包，不能读取 — 请解压，或在 Excel/WPS 中另存为“CSV UTF-8”，或移出文件夹" })
  }
  let files = names.filter { name in [".csv", ".txt", ".tsv"].contains { name.lowercased().hasSuffix($0) } }
  guard !files.isEmpty else { throw RunFault(.inputMissing, "\(path): 文件夹中没有 .csv 文件 — 请放入平台导出的案件清单") }
  return files.map { Folder.join(path, $0) }
}
