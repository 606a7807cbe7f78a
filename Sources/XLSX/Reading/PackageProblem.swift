/// Faults of the zip package.
package enum PackageProblem: Hashable, Sendable, FaultText {
  case cutOff
  case directory(entry: Int)
  case unsupported(String)
  case tooManyParts(Int, limit: Int)
  case partName(String)
  case partTwice(String)
  case overlap(String, String)
  case partMissing
  case localHeader
  case encrypted
  case tooLarge(bytes: Int, limit: Int)
  case ratio(packed: Int, unpacked: Int)
  case inflate
  case size(expected: Int)
  case checksum

  var what: String {
    switch self {
    case .cutOff: "文件不完整（压缩包没有结尾）"
    case .directory(let entry): "压缩包目录第 \(entry + 1) 项损坏"
    case .unsupported(let what): "压缩包用了不支持的格式（\(what)）"
    case .tooManyParts(let count, let limit): "压缩包有 \(count) 个部件，超过上限 \(limit)"
    case .partName(let name): "压缩包含不正常的部件名“\(name)”"
    case .partTwice(let name): "压缩包中部件 \(name) 出现两次"
    case .overlap(let one, let other): "压缩包中部件 \(one) 与 \(other) 重叠"
    case .partMissing: "缺少这个部件"
    case .localHeader: "部件的头部与目录不一致"
    case .encrypted: "部件已加密"
    case .tooLarge(let bytes, let limit): "解压后共 \(bytes) 字节，超过上限 \(limit)"
    case .ratio(let packed, let unpacked): "压缩比异常（\(packed) 字节解压成 \(unpacked) 字节），疑为压缩炸弹"
    case .inflate: "部件无法解压"
    case .size(let expected): "部件解压后不是目录所说的 \(expected) 字节"
    case .checksum: "部件校验和不符"
    }
  }

  var remedy: String {
    switch self {
    case .cutOff, .directory, .localHeader, .inflate, .size, .checksum, .partMissing: "文件已损坏或没有下载完；请重新下载或重新导出"
    case .unsupported: "请用 Excel 或 WPS 打开后另存为 .xlsx"
    case .encrypted: "请先去掉密码，再另存为 .xlsx"
    case .tooLarge, .tooManyParts: "请分批导出，或另存为“CSV UTF-8”"
    case .partName, .partTwice, .overlap, .ratio: "文件可能经人改造，请勿使用；请向提供者要原始导出"
    }
  }
}
