/// What a file is, told by its content: names and endings lie.
package enum FileKind: Hashable, Sendable, FaultText {
  case zipPackage
  /// `.xls`, `.et`: OLE compound files of the time before .xlsx.
  case legacyWorkbook
  /// An .xlsx inside an OLE compound file, since it has a password.
  case encryptedWorkbook
  /// Some other OLE compound file: `.doc`, `.wps`, `.ppt`.
  case legacyDocument
  /// `.xlsb`.
  case binaryWorkbook
  /// A zip package of something else; what it looks like.
  case otherPackage(String)
  /// A web page or an XML table that bears a workbook's ending: what many platforms export.
  case markup
  case empty
  case unknown

  private static let oleSignature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  package init(_ bytes: [UInt8]) {
    let head = bytes.prefix(1_024).drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if bytes.isEmpty {
      self = .empty
    } else if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) {
      self = .zipPackage
    } else if bytes.starts(with: Self.oleSignature) {
      self = Self.compound(bytes)
    } else if head.first == UInt8(ascii: "<") {
      self = .markup
    } else {
      // Old .xls files without the OLE wrapper begin with a BIFF record.
      let isBare = [0x0009, 0x0209, 0x0409, 0x0809].contains { bytes.starts(with: [UInt8($0 & 0xFF), UInt8($0 >> 8)]) }
      self = isBare ? .legacyWorkbook : .unknown
    }
  }

  /// The names in the compound file's directory tell what it holds; it may stand anywhere in the file, at multiples of 128 bytes.
  private static func compound(_ bytes: [UInt8]) -> FileKind {
    var found = FileKind.legacyDocument
    var place = 512
    while place + 128 <= bytes.count {
      if holds("EncryptedPackage", bytes, place) { return .encryptedWorkbook }
      if holds("Workbook", bytes, place) || holds("Book", bytes, place) { found = .legacyWorkbook }
      place += 128
    }
    return found
  }

  /// A directory entry of that name: UTF-16 with a NUL, and its length in bytes at 64.
  private static func holds(_ name: String, _ bytes: [UInt8], _ place: Int) -> Bool {
    let length = (name.utf8.count + 1) * 2
    guard bytes[place + 64] == UInt8(length), bytes[place + 65] == 0, bytes[place] == name.utf8.first else { return false }
    var units: [UInt8] = []
    for byte in name.utf8 { units += [byte, 0] }
    units += [0, 0]
    return bytes[place..<(place + length)].elementsEqual(units)
  }

  package var isWorkbookOfOtherKind: Bool { [.legacyWorkbook, .encryptedWorkbook, .binaryWorkbook].contains(self) }

  package var what: String {
    switch self {
    case .zipPackage: "是压缩包"
    case .legacyWorkbook: "是旧版工作簿（.xls 或 .et），不能读取"
    case .encryptedWorkbook: "工作簿设有打开密码，不能读取"
    case .legacyDocument: "是旧版 Office 文档（.doc、.wps 等）或加密文件，不是 .xlsx 工作簿"
    case .binaryWorkbook: "是二进制工作簿（.xlsb），不能读取"
    case .otherPackage(let what): "不是 .xlsx 工作簿（\(what)）"
    case .markup: "内容是网页或 XML，不是 .xlsx 工作簿"
    case .empty: "文件是空的"
    case .unknown: "不是 .xlsx 工作簿"
    }
  }

  package var remedy: String {
    switch self {
    case .legacyWorkbook, .binaryWorkbook, .markup: "请用 Excel 或 WPS 打开，另存为 .xlsx 或“CSV UTF-8”"
    case .encryptedWorkbook: "请先去掉打开密码，再另存为 .xlsx 或“CSV UTF-8”"
    case .empty: "请重新导出"
    case .zipPackage, .legacyDocument, .otherPackage, .unknown: "请确认文件；表格请另存为 .xlsx 或“CSV UTF-8”"
    }
  }
}
