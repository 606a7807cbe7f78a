internal import CSV

/// Writes an answer as a workbook: made in a private folder beside its place, so that the name never shows a part of it.
package func writeAnswerBook(_ answer: Answer, _ plan: PipelinePlan, _ office: Office, to path: String) throws(RunFault) {
  let parent = Folder.parent(of: path)
  let prefix = Folder.join(parent, ".\(Folder.name(of: path)).partial.")
  do {
    try Folder.makeFolders(parent)
    try PrivateFolder.removeAbandoned(prefix)
    let folder = try PrivateFolder(prefix)
    defer { try? Folder.removeTree(folder.path) }
    let made = Folder.join(folder.path, "book.xlsx")
    try renderAnswer(answer, plan, office, path: made, temporaryFolder: folder.path)
    try Folder.move(made, to: path)
    try Folder.synchronize(parent)
  } catch let fault as RunFault { throw fault } catch { throw RunFault(.cannotWrite, "\(error) — 请检查磁盘空间和权限") }
}
