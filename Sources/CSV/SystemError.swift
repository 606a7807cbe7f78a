import Glibc

/// The last system error in words for a clerk: the usual ones in Chinese, the rest by the C library's text and number.
struct SystemError: Equatable, Sendable, CustomStringConvertible {
  let code: Int32

  /// Must be made right after the failing call: any other call may overwrite `errno`.
  static var current: SystemError { SystemError(code: errno) }

  var description: String {
    Self.texts[code] ?? "系统错误 \(code)：\(unsafe String(cString: strerror(code)))"
  }

  private static let texts: [Int32: String] = [
    ENOENT: "路径不存在，请核对名称",
    EACCES: "没有权限，请检查该文件和所在文件夹的权限",
    EPERM: "操作不被允许，请检查权限或只读属性",
    ENOSPC: "磁盘已满，请清理空间后重试",
    EDQUOT: "磁盘配额已用完，请清理空间后重试",
    EROFS: "磁盘是只读的，请换一个可写的位置",
    EEXIST: "同名的文件或文件夹已经存在",
    ENOTEMPTY: "文件夹不是空的",
    EISDIR: "这是文件夹，不是文件",
    ENOTDIR: "路径中有一级不是文件夹",
    EMFILE: "打开的文件太多，请减少一次处理的文件数",
    ENAMETOOLONG: "文件名或路径太长，请缩短",
    ELOOP: "符号链接循环，请检查链接",
    EIO: "磁盘读写出错，请检查磁盘后重试",
    EXDEV: "两个位置不在同一磁盘上",
    EFBIG: "超过了允许的文件大小，请检查磁盘格式和系统限制",
    ESTALE: "网络磁盘已断开，请重新连接后重试",
    ENOTCONN: "网络磁盘已断开，请重新连接后重试",
    EHOSTDOWN: "网络磁盘已断开，请重新连接后重试",
    ETIMEDOUT: "网络磁盘没有响应，请检查网络后重试",
    ENODEV: "磁盘不见了，请重新插好后重试",
    ENXIO: "磁盘不见了，请重新插好后重试",
    ENOLCK: "这个磁盘不支持锁定，请换一个位置",
    EBUSY: "正被其他程序占用，请关闭后重试",
  ]
}
