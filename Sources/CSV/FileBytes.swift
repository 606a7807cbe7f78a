import Glibc

/// Why a file could not be read as a whole.
package enum FileFault: Error, Equatable, Sendable, CustomStringConvertible {
  case missing(path: String)
  case isDirectory(path: String)
  /// `reason` is the system's error in Chinese words.
  case notReadable(path: String, reason: String)
  case changedWhileRead(path: String)
  case tooLarge(path: String, bytes: Int, limit: Int)

  package var description: String {
    switch self {
    case .missing(let path): "\(path): 文件不存在 — 请核对路径和文件名"
    case .isDirectory(let path): "\(path): 这是文件夹，不是文件 — 请指定文件夹中的文件"
    case .notReadable(let path, let reason): "\(path): 无法读取：\(reason) — 请检查文件权限和磁盘"
    case .changedWhileRead(let path): "\(path): 读取过程中文件被改动 — 请等导出或保存结束后重新运行"
    case .tooLarge(let path, let bytes, let limit): "\(path): 文件过大（\(bytes) 字节，上限 \(limit) 字节）— 请分批导出后再处理"
    }
  }
}

/// The largest file taken into memory when the caller gives no limit of its own: 8 GiB.
package let defaultFileLimit = 8 << 30

/// The whole file in memory, as it stood when it was opened: a half-written export isn't taken for a whole one.
package func readFile(_ path: String, limit: Int = defaultFileLimit) throws(FileFault) -> [UInt8] {
  let file = try OpenFile(path, limit: limit)
  let bytes = file.read(0..<file.size)
  if let fault = file.fault { throw fault }
  return bytes
}
