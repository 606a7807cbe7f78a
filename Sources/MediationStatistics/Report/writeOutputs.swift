internal import CSV

/// Writes files with the folders that they need, `path` relative to `folder`: all of them or none where the folder is new or empty. In a folder that
/// holds something each file is replaced by itself.
package func writeOutputs(_ folder: String, _ files: [(path: String, bytes: [UInt8])]) throws(RunFault) {
  guard canBeReplaced(folder) else {
    for file in files { try writeOutput(Folder.join(folder, file.path), file.bytes) }
    return
  }
  let staging = try Staging(beside: folder)
  do throws(RunFault) {
    for file in files { try write(file.path, file.bytes, to: staging) }
    try staging.publish()
  } catch {
    staging.discard()
    throw staging.named(error)
  }
}

/// New, or empty and of a name of its own: nobody can put another folder in the place of `.`.
private func canBeReplaced(_ folder: String) -> Bool {
  guard Folder.exists(folder) else { return true }
  return (try? Folder.entries(in: folder)) == [] && ![".", ".."].contains(Folder.name(of: folder))
}

private func write(_ path: String, _ bytes: [UInt8], to staging: Staging) throws(RunFault) {
  let parent = Folder.parent(of: staging.path(path))
  do throws(SystemFault) { try Folder.makeFolders(parent) } catch { throw RunFault(.cannotWrite, "\(error)") }
  try staging.write(path, bytes)
  do throws(SystemFault) { try Folder.synchronize(parent) } catch { throw RunFault(.cannotWrite, "\(error)") }
}
