internal import CSV

/// What a file named by hand holds: what most of its columns are named after; a text without columns is a paper.
package func recognize(_ path: String, _ contracts: SourceContracts) -> Contract {
  let name = path.lowercased()
  if [".html", ".htm", ".docx"].contains(where: name.hasSuffix) { return contracts.papers }
  // A text is opened once for all contracts.
  let text = (try? openInput(path, contracts.cases.limits)).flatMap { try? TextFile($0) }
  let matched = contracts.all.map { contract in
    (contract: contract, columns: text.map { namedColumns($0, HeaderMap(contract)) } ?? namedColumns(path, HeaderMap(contract)))
  }
  guard let most = matched.map(\.columns).max(), most > 0 else { return name.hasSuffix(".txt") ? contracts.papers : contracts.cases }
  return matched.first { $0.columns == most }?.contract ?? contracts.cases
}

private func namedColumns(_ text: TextFile, _ map: HeaderMap) -> Int { HeaderSearch(map: map).find(in: text)?.score ?? 0 }

/// Of the sheet that has most.
private func namedColumns(_ path: String, _ map: HeaderMap) -> Int {
  let tables = (try? openSource(path, map))?.tables ?? []
  return tables.map { table in table.columns.count { $0.field != nil } }.max() ?? 0
}

/// The single papers that a path means: itself, or every file of a folder that is not a ledger. Kinds that cannot be read are told one by one
/// when they are opened.
package func paperFiles(_ path: String) throws(RunFault) -> [String] {
  guard Folder.exists(path) else { throw RunFault(.inputMissing, "\(path): 输入不存在 — 请核对路径") }
  guard Folder.isDirectory(path) else { return [path] }
  do { return try Folder.files(in: path).filter { !isLedger($0) }.map { Folder.join(path, $0) } } catch {
    throw RunFault(.inputMissing, "\(error)")
  }
}

/// There is something to read: the file, or at least one file in the folder.
package func isThere(_ path: String) -> Bool {
  guard Folder.exists(path) else { return false }
  return !Folder.isDirectory(path) || !((try? Folder.files(in: path)) ?? []).isEmpty
}
