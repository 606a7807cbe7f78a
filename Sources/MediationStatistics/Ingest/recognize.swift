internal import CSV

/// What a file named by hand holds: what most of its columns are named after; a text without columns is a paper.
package func recognize(_ path: String, _ contracts: SourceContracts) -> Contract.Holds {
  let name = path.lowercased()
  if [".html", ".htm", ".docx"].contains(where: name.hasSuffix) { return .papers }
  guard let file = try? openText(path) else { return .cases }
  let matched = [contracts.cases, contracts.papers].map { contract in
    (try? SourceTable(file, contract))?.columns.count { $0.field != nil } ?? 0
  }
  if matched == [0, 0] { return name.hasSuffix(".txt") ? .papers : .cases }
  return matched[1] > matched[0] ? .papers : .cases
}

/// There is something to read: the file, or at least one file in the folder.
package func isThere(_ path: String) -> Bool {
  guard Folder.exists(path) else { return false }
  return !Folder.isDirectory(path) || !((try? Folder.files(in: path)) ?? []).isEmpty
}
