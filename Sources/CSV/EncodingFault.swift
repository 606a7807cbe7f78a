/// Why a file's bytes were not taken as text: refused with the place, instead of read as nonsense.
package enum EncodingFault: Error, Equatable, Sendable, CustomStringConvertible {
  case binary(BinaryKind)
  /// A NUL byte in a file that isn't UTF-16.
  case nul(Place)
  /// Named by its mark or its pattern, but broken at `place`.
  case invalid(TextEncoding, Place)
  /// Whole lines are good UTF-8, but not the one at `place`: the file was cut off, or pasted together from two encodings.
  case mixed(Place)
  /// Neither UTF-8 (bad at the first place) nor GB18030 (bad at the second).
  case unknown(utf8: Place, gb18030: Place)
  /// Formally GB18030, but of `characters` two-byte characters only `common` are usual ones.
  case implausible(common: Int, characters: Int, Place)
  /// The system has no converter of this name.
  case converterMissing(TextEncoding)

  package var description: String {
    switch self {
    case .binary(let kind): "\(kind.rawValue)，不是文本表格 — \(kind.remedy)"
    case .nul(let place): "\(place)有 NUL 字节，文件不是文本或已损坏 — 请重新导出为 CSV UTF-8"
    case .invalid(let encoding, let place): "文件应为 \(encoding.rawValue)，但\(place)不合该编码，文件可能被截断或损坏 — 请重新导出"
    case .mixed(let place): "文件中有 UTF-8 的行，但\(place)不是，可能被截断或混合了两种编码 — 请重新导出，或用编辑器另存为 UTF-8"
    case .unknown(let utf8, let gb18030):
      "认不出编码：按 UTF-8 \(utf8)出错，按 GB18030 \(gb18030)出错 — 请重新导出为 CSV UTF-8"
    case .implausible(let common, let characters, let place):
      "不像 GB18030，可能是 Big5 或混合编码（\(characters) 个双字节字符中常用字只有 \(common) 个，第一处在\(place)）— 请用编辑器另存为 UTF-8 后重试"
    case .converterMissing(let encoding): "本机缺少 \(encoding.rawValue) 转换表（glibc gconv）— 请安装 libc-bin/locales，或另存为 UTF-8 后重试"
    }
  }
}

/// A place in a file: bytes from 0, lines from 1.
package struct Place: Equatable, Sendable, CustomStringConvertible {
  package let offset: Int
  package let line: Int

  package var description: String { "第 \(line) 行（字节 \(offset)）" }
}

/// What a file is by its first bytes, when it is no text. The raw value says it to people.
package enum BinaryKind: String, Sendable, CaseIterable {
  case zip = "像是 Excel 工作簿（.xlsx）"
  case compoundFile = "像是旧版 Excel（.xls）或加密的工作簿"
  case pdf = "像是 PDF 文件"
  case gzip = "像是 gzip 压缩文件"
  case markup = "像是网页表格（HTML/XML，有的平台导出的 .xls 就是这样）"

  var remedy: String {
    switch self {
    case .zip: "请在 Excel/WPS 中另存为“CSV UTF-8（逗号分隔）”"
    case .compoundFile: "请先去掉密码，再在 Excel/WPS 中另存为“CSV UTF-8（逗号分隔）”"
    case .pdf: "请向平台重新导出 CSV 或 Excel"
    case .gzip: "请先解压"
    case .markup: "请用 Excel/WPS 打开后另存为 .xlsx 或“CSV UTF-8（逗号分隔）”"
    }
  }

  /// The kind whose signature starts the file, or nil.
  static func of(_ bytes: Span<UInt8>) -> BinaryKind? {
    if starts(bytes, with: [0x50, 0x4B, 0x03, 0x04]) || starts(bytes, with: [0x50, 0x4B, 0x05, 0x06]) { return .zip }
    if starts(bytes, with: [0xD0, 0xCF, 0x11, 0xE0]) { return .compoundFile }
    if starts(bytes, with: Array("%PDF-".utf8)) { return .pdf }
    if starts(bytes, with: [0x1F, 0x8B]) { return .gzip }
    let markup = ["<html", "<HTML", "<!DOCTYPE", "<!doctype", "<?xml", "<table", "<meta"]
    return markup.contains { starts(bytes, with: Array($0.utf8)) } ? .markup : nil
  }
}

func starts(_ bytes: Span<UInt8>, with prefix: [UInt8]) -> Bool {
  bytes.count >= prefix.count && prefix.indices.allSatisfy { bytes[$0] == prefix[$0] }
}
