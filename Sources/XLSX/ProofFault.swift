/// What a finished workbook can be found guilty of.
package enum ProofFault: Hashable, Sendable, FaultText {
  /// Too short, or the end record is not in its place: cut off, or not a workbook.
  case noEndRecord
  case unsupported(String)
  case directory(entry: Int)
  case entryTwice(String)
  case gap(offset: Int)
  case localHeader(String)
  case tooLarge(String)
  case ratio(String)
  case inflate(String)
  case size(String, expected: Int, found: Int)
  case checksum(String)
  case notClosed(String)
  case partMissing(String)
  case sheetCount(expected: Int, found: Int)
  case cellCount(sheet: Int, expected: Int, found: Int)

  var what: String {
    switch self {
    case .noEndRecord: "文件不完整（缺少压缩包结尾）"
    case .unsupported(let what): "含不支持的压缩包特征（\(what)）"
    case .directory(let entry): "压缩包目录第 \(entry + 1) 项损坏"
    case .entryTwice(let name): "部件 \(name) 出现两次"
    case .gap(let offset): "压缩包在第 \(offset) 字节处不连续"
    case .localHeader(let name): "部件 \(name) 的头部与目录不一致"
    case .tooLarge(let name): "部件 \(name) 解压后过大"
    case .ratio(let name): "部件 \(name) 压缩比异常"
    case .inflate(let name): "部件 \(name) 无法解压"
    case .size(let name, let expected, let found): "部件 \(name) 应为 \(expected) 字节，实为 \(found)"
    case .checksum(let name): "部件 \(name) 校验和不符"
    case .notClosed(let name): "部件 \(name) 不完整（缺少结束标签）"
    case .partMissing(let name): "缺少部件 \(name)"
    case .sheetCount(let expected, let found): "应有 \(expected) 个工作表，实有 \(found) 个"
    case .cellCount(let sheet, let expected, let found): "第 \(sheet) 个工作表应有 \(expected) 个单元格，实有 \(found) 个"
    }
  }

  var remedy: String { "请检查磁盘空间后重新生成" }
}
