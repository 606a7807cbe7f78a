internal import CSV

/// Keeps what was reported: figures, hashed case keys and the run's record, copied from a run's folder that `verify` finds sound. Tells where.
package func publish(_ folder: String, below root: String, replaces: Bool) throws(RunFault) -> String {
  let verification = try Verification(folder)
  guard verification.isSound else {
    throw RunFault(.dataUnreadable, verification.faults.prefix(5).map { "\(folder)/\($0)" } + ["\(folder): 核对不符，没有保存 — 请重新运行流程"])
  }
  let manifest = try PublishedManifest.read(folder)
  if let conditions = manifest.where {
    throw RunFault(.usage, "\(folder): 是筛选后的运行（\(conditions.joined(separator: "；且 "))），不是已报的全街道数据 — 请存不带 --where 的运行")
  }
  guard Folder.exists(Folder.join(folder, "case-keys.csv")) else {
    throw RunFault(.usage, "\(folder): 流程“\(manifest.pipeline)”写明不上报（unreported），没有可保存的已报期")
  }
  let target = "\(root)/\(manifest.period)/\(manifest.pipeline)"
  var kept: [(name: String, bytes: [UInt8])] = []
  for name in Publication.files {
    do { kept.append((name, try readFile(Folder.join(folder, name)))) } catch { throw RunFault(.dataUnreadable, "\(error)") }
  }
  if try isKept(kept, in: target) { return target }
  guard replaces || !Folder.exists(target) else {
    throw RunFault(.cannotWrite, "\(target): 已有不同的已报记录，没有改动 — 确要替换的，请加 --replace")
  }
  try keep(kept, in: target)
  return target
}

/// All files take the place of the old record at once.
private func keep(_ files: [(name: String, bytes: [UInt8])], in target: String) throws(RunFault) {
  let staging = try Staging(beside: target)
  do throws(RunFault) {
    for file in files { try staging.write(file.name, file.bytes) }
    _ = try staging.hashes()
    try staging.publish()
  } catch {
    staging.discard()
    throw staging.named(error)
  }
}

/// The very same record is there already.
private func isKept(_ files: [(name: String, bytes: [UInt8])], in target: String) throws(RunFault) -> Bool {
  files.filter { $0.name != "run.json" }.allSatisfy { file in (try? readFile(Folder.join(target, file.name))) == file.bytes }
}
