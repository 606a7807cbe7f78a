internal import CSV

/// Writes one file that a command was asked for, with the folders above it; only its owner may read it.
package func writeOutput(_ path: String, _ bytes: [UInt8]) throws(RunFault) {
  do throws(SystemFault) {
    try Folder.makeFolders(Folder.parent(of: path))
    try writeFile(path, bytes)
    try Folder.synchronize(Folder.parent(of: path))
  } catch { throw RunFault(.cannotWrite, "\(error)") }
}
