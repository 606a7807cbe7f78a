import Glibc

/// The usual errors of a disk in words for a clerk; the others by the system's number.
func systemReason(_ code: Int32) -> String { reasons[code] ?? "系统错误 \(code)" }

private let reasons: [Int32: String] = [
  ENOENT: "路径不存在",
  EACCES: "没有权限",
  EPERM: "操作不被允许",
  ENOSPC: "磁盘已满",
  EDQUOT: "磁盘配额已用完",
  EFBIG: "超过了允许的文件大小",
  EROFS: "磁盘是只读的",
  EIO: "磁盘读写出错",
  EISDIR: "这是文件夹，不是文件",
  ENOTDIR: "路径中有一级不是文件夹",
  ESTALE: "网络磁盘已断开",
  ENOTCONN: "网络磁盘已断开",
]
