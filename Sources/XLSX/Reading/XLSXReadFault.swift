/// Why a workbook could not be read: which file, which part of it, what, and what to do.
package struct XLSXReadFault: Error, Hashable, Sendable {
  package let path: String
  /// The part of the package, with the sheet's name where it is one: `工作表“案件”（xl/worksheets/sheet1.xml）`.
  package let part: String?
  package let problem: ReadProblem

  package init(path: String, part: String? = nil, _ problem: ReadProblem) {
    (self.path, self.part, self.problem) = (path, part, problem)
  }
}

extension XLSXReadFault: CustomStringConvertible {
  package var description: String { "\(path): \(part.map { "\($0)：" } ?? "")\(problem.what) — \(problem.remedy)" }
}

/// What a workbook of unknown origin can be found guilty of.
package enum ReadProblem: Error, Hashable, Sendable, FaultText {
  case file(FileFault)
  case fileTooLarge(bytes: Int, limit: Int)
  /// What the file is instead.
  case kind(FileKind)
  case package(PackageProblem)
  case xml(XMLProblem)
  case sheet(SheetProblem)
  /// Any other words, from the caller of `readSheet`.
  case caller(what: String, remedy: String)

  package var what: String {
    switch self {
    case .file(let fault): fault.what
    case .fileTooLarge(let bytes, let limit): "文件过大（\(bytes) 字节，上限 \(limit)）"
    case .kind(let kind): kind.what
    case .package(let problem): problem.what
    case .xml(let problem): problem.what
    case .sheet(let problem): problem.what
    case .caller(let what, _): what
    }
  }

  package var remedy: String {
    switch self {
    case .file(let fault): fault.remedy
    case .fileTooLarge: "请分批导出，或另存为“CSV UTF-8”"
    case .kind(let kind): kind.remedy
    case .package(let problem): problem.remedy
    case .xml, .sheet: "文件已损坏或经改造；请用 Excel 或 WPS 打开核对后另存为 .xlsx，或重新导出"
    case .caller(_, let remedy): remedy
    }
  }
}

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

/// Faults of a part as XML.
package enum XMLProblem: Hashable, Sendable, FaultText {
  case malformed(line: Int, reason: String)
  case doctype
  case depth(limit: Int)
  case longTag(limit: Int)
  case manyNames(limit: Int)
  case noMemory

  var what: String {
    switch self {
    case .malformed(let line, let reason): "第 \(line) 行不是正确的 XML（\(reason)）"
    case .doctype: "含有文档类型声明（DOCTYPE），可能夹带实体攻击"
    case .depth(let limit): "元素嵌套超过 \(limit) 层"
    case .longTag(let limit): "有一个标签超过 \(limit) 字节"
    case .manyNames(let limit): "元素和属性的名称超过 \(limit) 种"
    case .noMemory: "无法分配内存"
    }
  }

  var remedy: String { "" }
}

/// Faults of what the parts say.
package enum SheetProblem: Hashable, Sendable, FaultText {
  case noSheets
  case tooMany(String, limit: Int)
  case noSuchSheet(Int)
  case noWorksheet
  case row(String)
  case rowOrder(row: Int, after: Int)
  case address(String)
  case addressTwice(String)
  case sharedString(cell: String, index: String, count: Int)
  case style(cell: String, index: String, count: Int)
  case nesting(String)
  case tooManyCells(limit: Int)
  case tooManyStrings(limit: Int)
  case stringBytes(limit: Int)
  case textBytes(limit: Int)
  case tooManyMerges(limit: Int)
  case merge(String)

  var what: String {
    switch self {
    case .tooMany(let what, let limit): "\(what)超过 \(limit) 个"
    case .noSheets: "工作簿中没有工作表"
    case .noSuchSheet(let number): "没有第 \(number) 个工作表"
    case .noWorksheet: "不是普通工作表"
    case .row(let number): "行号“\(number)”不在 1–\(CellAddress.rowLimit) 之间"
    case .rowOrder(let row, let after): "第 \(row) 行排在第 \(after) 行之后"
    case .address(let address): "单元格地址“\(address)”有误"
    case .addressTwice(let address): "单元格 \(address) 出现两次"
    case .sharedString(let cell, let index, let count): "单元格 \(cell) 指向第“\(index)”个共享字符串，共有 \(count) 个"
    case .style(let cell, let index, let count): "单元格 \(cell) 指向第“\(index)”个样式，共有 \(count) 个"
    case .nesting(let element): "元素 \(element) 出现在不该出现的地方"
    case .tooManyCells(let limit): "单元格超过 \(limit) 个"
    case .tooManyStrings(let limit): "共享字符串超过 \(limit) 个"
    case .stringBytes(let limit): "共享字符串超过 \(limit) 字节"
    case .textBytes(let limit): "一个单元格的文字超过 \(limit) 字节"
    case .tooManyMerges(let limit): "合并区域超过 \(limit) 个"
    case .merge(let range): "合并区域“\(range)”有误"
    }
  }

  var remedy: String { "" }
}
