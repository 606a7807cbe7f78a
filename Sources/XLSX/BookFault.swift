/// Faults of the book as a whole.
package enum BookFault: Hashable, Sendable, FaultText {
  case closed
  case noSheets
  case noMemory
  case propertyTooLong(units: Int)
  case created(DocumentProperties.Day)
  case definedName(String)
  case definedNameTaken(String)
  case definedFormula(name: String)
  case missingSheet(String)

  var what: String {
    switch self {
    case .closed: "工作簿已经关闭"
    case .noSheets: "没有任何工作表"
    case .noMemory: "写表库无法分配内存"
    case .propertyTooLong(let units): "文档属性过长（\(units) 个字符，上限 255）"
    case .created(let day): "创建日期 \(day.year)-\(day.month)-\(day.day) 不是真实日期"
    case .definedName(let name): "名称「\(name)」不合规则"
    case .definedNameTaken(let name): "名称「\(name)」重复"
    case .definedFormula(let name): "名称「\(name)」的公式不合规则或超过 127 字节"
    case .missingSheet(let name): "引用了不存在的工作表「\(name)」"
    }
  }

  var remedy: String {
    switch self {
    case .closed: "这是程序缺陷，请报告"
    case .noSheets: "请至少加一个工作表"
    case .noMemory: "请释放内存后重试"
    case .propertyTooLong: "请截短属性"
    case .created: "请给出 1980–9999 年间的日期"
    case .definedName, .definedNameTaken: "请另取名称"
    case .definedFormula: "请改正公式"
    case .missingSheet: "请改正链接、图表或下拉列表所指的工作表"
    }
  }
}

/// Faults of the file and its folder.
package enum FileFault: Hashable, Sendable, FaultText {
  case path
  case temporaryFolder(code: Int32)
  case open(code: Int32)
  case read(code: Int32)
  case sync(code: Int32)
  case write(code: Int)

  var what: String {
    switch self {
    case .path: "路径为空或含 NUL 字符"
    case .temporaryFolder(let code): "临时文件夹不可写：\(systemReason(code))"
    case .open(let code): "无法打开：\(systemReason(code))"
    case .read(let code): "无法读取：\(systemReason(code))"
    case .sync(let code): "写到磁盘时出错：\(systemReason(code))"
    case .write(let code): "无法写出，多为磁盘已满（写表库错误码 \(code)）"
    }
  }

  var remedy: String {
    switch self {
    case .path: "请改正路径"
    case .temporaryFolder, .open, .read: "请检查文件夹是否存在、权限是否足够"
    case .sync, .write: "请检查磁盘空间与权限，未留下半成品文件"
    }
  }
}

/// Faults of a style.
package enum StyleFault: Hashable, Sendable, FaultText {
  case fontName(String)
  case fontSize(Double)
  case color(UInt32)
  case indent(Int)
  case numberFormat(String)
  case tooMany

  var what: String {
    switch self {
    case .fontName(let name): "字体名「\(name)」为空、过长或含控制字符"
    case .fontSize(let size): "字号 \(size) 不在 1–409 之间"
    case .color(let color): "颜色值 \(color) 不是 RRGGBB"
    case .indent(let indent): "缩进 \(indent) 不在 0–15 之间"
    case .numberFormat(let format): "数字格式「\(format)」为空、引号不成对、含控制字符或超过 127 字节"
    case .tooMany: "样式超过 60000 种"
    }
  }

  var remedy: String { "请改正样式" }
}
