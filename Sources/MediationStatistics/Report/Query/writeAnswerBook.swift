internal import CSV

/// Writes an answer as a workbook: made in a hidden folder beside its place, so that the name never shows a part of it.
package func writeAnswerBook(_ answer: Answer, _ plan: PipelinePlan, _ office: Office, to path: String) throws(RunFault) {
  let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
  let parent = parts.count > 1 ? parts.dropLast().joined(separator: "/") + "/" : "./"
  let folder = parent + ".\(parts.last ?? "").partial"
  do {
    try Folder.removeTree(folder)
    try Folder.makeFolders(folder)
    defer { try? Folder.removeTree(folder) }
    let made = Folder.join(folder, "book.xlsx")
    try renderAnswer(answer, plan, office, path: made, temporaryFolder: folder)
    try Folder.move(made, to: path)
  } catch let fault as RunFault { throw fault } catch { throw RunFault(.cannotWrite, "\(error) — 请检查磁盘空间和权限") }
}
