internal import CSV
internal import Synchronization

/// A private folder beside the output folder in which a run's files are made. `publish` puts it in the output folder's place in one step.
/// While it lives, no other run may write beside it. Its files may be written side by side.
final class Staging: Sendable {
  private let folder: String
  private let staged: PrivateFolder
  private let lock: OutputLock
  /// SHA-256 of what was written from memory, by name.
  private let given = Mutex<[String: String]>([:])

  /// Scratch space for the workbook library, on the same disk as the output.
  let scratch: String

  /// Takes the lock itself where the run doesn't hold it yet.
  init(beside folder: String, under lock: OutputLock? = nil) throws(RunFault) {
    let folder = Folder.join(Folder.parent(of: folder), Folder.name(of: folder))
    if Folder.exists(folder), !Folder.isDirectory(folder) {
      throw RunFault(.cannotWrite, "\(folder): 已有同名文件，不能作为输出文件夹 — 请用 --output 另指定")
    }
    self.folder = folder
    if let lock { self.lock = lock } else { self.lock = try OutputLock(for: folder) }
    do throws(SystemFault) { try Staging.tidy(folder) } catch { throw cannotWrite(error) }
    try refuseForeign(folder)
    do throws(SystemFault) {
      staged = try PrivateFolder(Staging.prefix(folder))
      scratch = Folder.join(staged.path, ".scratch")
      try Folder.makeFolders(scratch)
    } catch { throw cannotWrite(error) }
  }

  /// `out/monthly` → `out/.monthly.staging.`
  private static func prefix(_ folder: String) -> String { Folder.join(Folder.parent(of: folder), ".\(Folder.name(of: folder)).staging.") }

  /// Where the old set stands for a moment on disks that can't exchange two folders.
  private static func aside(_ folder: String) -> String { Folder.join(Folder.parent(of: folder), ".\(Folder.name(of: folder)).replaced") }

  /// What a run that died has left: its staging goes, and an old set that it had set aside comes back.
  private static func tidy(_ folder: String) throws(SystemFault) {
    try PrivateFolder.removeAbandoned(prefix(folder))
    let aside = aside(folder)
    guard Folder.exists(aside) else { return }
    if Folder.exists(folder) { try Folder.removeTree(aside) } else { try Folder.move(aside, to: folder) }
  }

  func path(_ name: String) -> String { Folder.join(staged.path, name) }

  func write(_ name: String, _ bytes: [UInt8]) throws(RunFault) {
    do throws(SystemFault) {
      let file = try FileWriter(path(name))
      file.write(bytes)
      try finish(file, name)
    } catch { throw cannotWrite(error) }
  }

  /// A table, of which no more than a chunk stands in memory.
  func writeTable(_ name: String, _ fill: (inout CSVWriter) -> Void) throws(RunFault) {
    do throws(SystemFault) {
      let file = try FileWriter(path(name))
      var writer = CSVWriter(bom: true, to: file)
      fill(&writer)
      writer.flush()
      try finish(file, name)
    } catch { throw cannotWrite(error) }
  }

  private func finish(_ file: FileWriter, _ name: String) throws(SystemFault) {
    let hash = try file.finish()
    given.withLock { $0[name] = hash }
  }

  /// The files so far.
  func names() throws(RunFault) -> [String] {
    do { return try Folder.files(in: staged.path) } catch { throw RunFault(.cannotWrite, "\(error)") }
  }

  /// Name and SHA-256 of each file so far, as re-read from the disk; what was written from memory must come back as it was.
  func hashes() throws(RunFault) -> [(name: String, sha256: String)] {
    let found: [(name: String, sha256: String)]
    let names = try names()
    do { found = try names.map { ($0, try sha256Hex(ofFile: path($0))) } } catch { throw RunFault(.cannotWrite, "\(error)") }
    let read = Dictionary(uniqueKeysWithValues: found)
    let wrong = given.withLock { $0.filter { $0.value != read[$0.key] }.keys.sorted() }
    guard wrong.isEmpty else {
      throw RunFault(.cannotWrite, wrong.map { "\(folder)/\($0): 读回的内容与写出的不同 — 请检查磁盘后重试，没有写出任何文件" })
    }
    return found
  }

  /// The old set, if any, goes away only after the new one is in its place.
  func publish() throws(RunFault) {
    do throws(SystemFault) {
      try Folder.removeTree(scratch)
      try Folder.synchronize(staged.path)
      if Folder.exists(folder) {
        try Folder.exchange(staged.path, folder, aside: Staging.aside(folder))
      } else {
        try Folder.move(staged.path, to: folder)
      }
      try Folder.synchronize(Folder.parent(of: folder))
    } catch { throw cannotWrite(error) }
    // The new set is in its place, which is what counts: an old one that can't be removed is left to the next run.
    discard()
  }

  /// Best effort: a run that failed has its own error to tell.
  func discard() { try? Folder.removeTree(staged.path) }

  /// A fault with the places that people know: the private folder is gone when they read of it.
  func named(_ fault: RunFault) -> RunFault { RunFault(fault.kind, fault.messages.map { $0.replacing(staged.path, with: folder) }) }
}

/// The output folder is replaced as a whole, so it must be one that a run has made, or empty.
private func refuseForeign(_ folder: String) throws(RunFault) {
  let names = Folder.isDirectory(folder) ? (try? Folder.entries(in: folder)) ?? [] : []
  if let mark = names.first(where: isOpenMark) {
    throw RunFault(.cannotWrite, "\(folder)/\(mark): 文件夹中有文件正在 WPS、Excel 或 LibreOffice 中打开 — 请关闭后重新运行；确已关闭的，请删除这个标记文件")
  }
  let manifest = (try? readFile(Folder.join(folder, "run.json"))).map { String(decoding: $0, as: UTF8.self) } ?? ""
  let foreign = names.filter { $0 != "run.json" && !manifest.contains("\"\($0)\"") }
  guard foreign.isEmpty else {
    throw RunFault(.cannotWrite, "\(folder): 文件夹中有不是本程序写的文件（\(foreign[0])），不能整体替换 — 请移走，或用 --output 另指定")
  }
}

/// What Excel and WPS (`~$`, `.~`) and LibreOffice (`.~lock.`) leave beside a workbook while it is open.
private func isOpenMark(_ name: String) -> Bool { name.hasPrefix("~$") || name.hasPrefix(".~") }
