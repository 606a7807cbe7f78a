internal import CSV

/// The stage `ingest`: files → tables. Faults of all files are told together.
package func ingest(_ paths: [String], _ contract: Contract) throws(RunFault) -> [SourceTable] {
  let map = HeaderMap(contract)
  var tables: [SourceTable] = []
  var messages: [String] = []
  var kind = RunFault.Kind.dataUnreadable
  for source in inParallel(paths, { path in Result { () throws(RunFault) in try openSource(path, map).tables } }) {
    do throws(RunFault) { tables += try source.get() } catch {
      messages += error.messages
      kind = error.kind
    }
  }
  guard messages.isEmpty else { throw RunFault(kind, messages) }
  return tables
}

/// An input, whatever it holds.
func openInput(_ path: String, _ limits: InputLimits) throws(RunFault) -> OpenFile {
  do throws(FileFault) { return try OpenFile(path, limit: limits.fileMB << 20) } catch {
    if case .missing = error { throw RunFault(.inputMissing, "\(error)") }
    throw RunFault(.dataUnreadable, "\(error)")
  }
}

func openText(_ path: String, acceptsMarkup: Bool = false) throws(RunFault) -> TextFile {
  do { return try TextFile.open(path, acceptsMarkup: acceptsMarkup) } catch {
    if case .file(.missing) = error { throw RunFault(.inputMissing, "\(error)") }
    throw RunFault(.dataUnreadable, "\(error)")
  }
}

extension Contract.Holds {
  fileprivate var endings: [String] {
    switch self {
    case .cases, .activities: [".csv", ".txt", ".tsv", ".xlsx", ".xlsm"]
    case .papers: [".csv", ".tsv", ".xlsx", ".xlsm", ".txt", ".html", ".htm", ".docx"]
    }
  }

  /// What may hold data and cannot be read: left in the folder it would be missing from the counts.
  fileprivate var unreadableEndings: [String] {
    let packed = [".xlsb", ".xls", ".et", ".ods", ".zip", ".rar", ".7z", ".gz"]
    return self != .papers ? packed : packed + [".doc", ".wps", ".rtf", ".odt", ".pdf", ".ofd", ".jpg", ".jpeg", ".png", ".tif", ".tiff"]
  }

  fileprivate var remedy: String {
    switch self {
    case .cases, .activities: "请解压，或在 Excel/WPS 中另存为 .xlsx，或移出文件夹"
    case .papers: "登记簿请另存为 .xlsx，文书请另存为 .docx 或 .txt（扫描件须先识别文字），或移出文件夹"
    }
  }

  fileprivate var whatToPut: String {
    switch self {
    case .cases: "请放入平台导出的案件清单"
    case .activities: "请放入台账"
    case .papers: "请放入涉诉文书登记簿或文书正文"
    }
  }
}

/// The files that an input path means: itself, or, for a folder, those that its source is read from (`Contract.Holds.endings`), in byte order.
/// Workbooks of old kinds and other documents in the folder are a fault, since what is left lying there would be missing from the counts.
package func inputFiles(_ path: String, _ holds: Contract.Holds = .cases) throws(RunFault) -> [String] {
  guard Folder.exists(path) else { throw RunFault(.inputMissing, "\(path): 输入不存在 — 请核对路径，或用 --input 名称=路径 指定") }
  guard Folder.isDirectory(path) else { return [path] }
  let names: [String]
  do { names = try Folder.files(in: path).filter { !isLock($0) } } catch { throw RunFault(.inputMissing, "\(error)") }
  let workbooks = names.filter { holds.unreadableEndings.contains(where: $0.lowercased().hasSuffix) }
  guard workbooks.isEmpty else {
    throw RunFault(
      .dataUnreadable,
      workbooks.map { "\(Folder.join(path, $0)): 文件夹中有\(holds != .papers ? "旧版工作簿或压缩包" : "不能读取的文件")，不能读取 — \(holds.remedy)" })
  }
  let files = names.filter { holds.endings.contains(where: $0.lowercased().hasSuffix) }
  guard !files.isEmpty else {
    throw RunFault(.inputMissing, "\(path): 文件夹中没有 \(holds.endings.joined(separator: "、")) 文件 — \(holds.whatToPut)")
  }
  return files.map { Folder.join(path, $0) }
}

/// What Excel and WPS leave beside a workbook while it is open.
private func isLock(_ name: String) -> Bool { name.hasPrefix("~$") }
