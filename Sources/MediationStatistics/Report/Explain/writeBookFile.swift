internal import CSV

/// Writes a workbook so that its name never shows a part of it: made in a private folder beside its place, then renamed.
func writeBookFile(to path: String, _ make: (_ made: String, _ folder: String) throws(RunFault) -> Void) throws(RunFault) {
  let parent = Folder.parent(of: path)
  let prefix = Folder.join(parent, ".\(Folder.name(of: path)).partial.")
  do {
    try Folder.makeFolders(parent)
    try PrivateFolder.removeAbandoned(prefix)
    let folder = try PrivateFolder(prefix)
    defer { try? Folder.removeTree(folder.path) }
    let made = Folder.join(folder.path, "book.xlsx")
    do throws(RunFault) { try make(made, folder.path) } catch {
      // The private place is gone when people read of it.
      throw RunFault(error.kind, error.messages.map { $0.replacing(made, with: path).replacing(folder.path, with: parent) })
    }
    try Folder.move(made, to: path)
    try Folder.synchronize(parent)
  } catch let fault as RunFault { throw fault } catch { throw RunFault(.cannotWrite, "\(error) — 请检查磁盘空间和权限") }
}
