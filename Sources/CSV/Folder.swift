import Glibc

/// Files and folders by system calls. Names are in the order of their bytes, on every machine and in every locale.
package enum Folder {
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  package static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names of all entries but `.` and `..`.
  package static func entries(in path: String) throws(SystemFault) -> [String] {
    guard let directory = unsafe opendir(path) else { throw SystemFault("读取文件夹", path) }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(directory) else { break }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw SystemFault("读取文件夹", path) }
    return names.sorted(by: bytesPrecede)
  }

  /// The names of the plain files (or links to such) that aren't hidden.
  package static func files(in path: String) throws(SystemFault) -> [String] {
    try entries(in: path).filter { !$0.utf8.starts(with: ".".utf8) && isFile(join(path, $0)) }
  }

  /// The folder and all folders above it that don't exist yet, for their owner alone. Tells which were made, the outermost first.
  @discardableResult
  package static func makeFolders(_ path: String) throws(SystemFault) -> [String] {
    if isDirectory(path) { return [] }
    let (parent, _) = split(path)
    let above = parent.isEmpty || parent == path ? [] : try makeFolders(parent)
    if unsafe mkdir(path, 0o700) == 0 { return above + [path] }
    let fault = SystemFault("创建文件夹", path)
    guard fault.code == EEXIST, isDirectory(path) else { throw fault }
    return above
  }

  /// Takes folders away that hold nothing; any other stays.
  package static func removeEmpty(_ path: String) { unsafe rmdir(path) }

  /// Brings the names in a folder to the disk, so that a file that was renamed is found under its new name after a power cut.
  package static func synchronize(_ path: String) throws(SystemFault) {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFault("写入文件夹", path) }
    defer { close(descriptor) }
    // Some network disks know no such thing.
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else { throw SystemFault("写入文件夹", path) }
  }

  package static func move(_ source: String, to target: String) throws(SystemFault) {
    guard unsafe rename(source, target) == 0 else { throw SystemFault("改名为 \(target) ", source) }
  }

  /// Makes two folders change names in one step, so that no reader finds neither. Disks that can't do that get three renames instead:
  /// whoever dies between them leaves what was `other` at `aside`, or in its place.
  package static func exchange(_ one: String, _ other: String, aside: String) throws(SystemFault) {
    guard let fault = exchangeAtOnce(one, other) else { return }
    guard [EINVAL, ENOSYS, ENOTSUP].contains(fault.code) else { throw fault }
    try exchangeByThreeRenames(one, other, aside: aside)
  }

  /// glibc shows `renameat2` only to `_GNU_SOURCE`, which Swift's import doesn't set: hence by its name.
  private static func exchangeAtOnce(_ one: String, _ other: String) -> SystemFault? {
    typealias Rename = @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
    let exchangeFlag: UInt32 = 2
    let action = "与 \(other) 对换"
    guard let symbol = unsafe dlsym(nil, "renameat2") else { return SystemFault(action, one, SystemError(code: ENOSYS)) }
    let renameat2 = unsafe unsafeBitCast(symbol, to: Rename.self)
    return unsafe renameat2(AT_FDCWD, one, AT_FDCWD, other, exchangeFlag) == 0 ? nil : SystemFault(action, one)
  }

  static func exchangeByThreeRenames(_ one: String, _ other: String, aside: String) throws(SystemFault) {
    try move(other, to: aside)
    do throws(SystemFault) { try move(one, to: other) } catch {
      try move(aside, to: other)
      throw error
    }
    try move(aside, to: one)
  }

  /// Removes a file, a link (not what it points to), or a folder with all it holds. What doesn't exist is no fault.
  package static func removeTree(_ path: String) throws(SystemFault) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else {
      if errno == ENOENT { return }
      throw SystemFault("删除", path)
    }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    if isFolder { for name in try entries(in: path) { try removeTree(join(path, name)) } }
    let answer = isFolder ? unsafe rmdir(path) : unsafe unlink(path)
    if answer != 0, errno != ENOENT { throw SystemFault("删除", path) }
  }

  package static func join(_ folder: String, _ name: String) -> String {
    folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }

  /// The folder that holds it: `.` for a bare name.
  package static func parent(of path: String) -> String {
    let folder = split(path).folder
    return folder.isEmpty ? "." : folder
  }

  package static func name(of path: String) -> String { split(path).name }

  /// Order by UTF-8 bytes: String's own `<` compares normalised forms.
  package static func bytesPrecede(_ one: String, _ other: String) -> Bool { one.utf8.lexicographicallyPrecedes(other.utf8) }

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// `a/b/c` → (`a/b`, `c`); `/c` → (`/`, `c`); `c` → (``, `c`). Slashes at the end don't count.
  private static func split(_ path: String) -> (folder: String, name: String) {
    var whole = path[...]
    while whole.utf8.count > 1, whole.utf8.last == UInt8(ascii: "/") { whole = whole.dropLast() }
    guard let slash = whole.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", String(whole)) }
    let folder = whole[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(whole[whole.utf8.index(after: slash)...]))
  }
}
