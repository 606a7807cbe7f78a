internal import CSV

/// Writes one file that a command was asked for, with the folders above it; `isPrivate` = readable by its owner only.
package func writeOutput(_ path: String, _ bytes: [UInt8], isPrivate: Bool = false) throws(RunFault) {
  do throws(SystemFault) {
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex { try Folder.makeFolders(String(path[..<slash])) }
    try writeFile(path, bytes, mode: isPrivate ? 0o600 : 0o644)
  } catch { throw RunFault(.cannotWrite, "\(error)") }
}
