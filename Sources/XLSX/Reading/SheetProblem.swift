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

  var remedy: String { damaged }
}

/// Faults of what the parts say.
package enum SheetProblem: Hashable, Sendable, FaultText {
  case noSheets
  case tooMany(String, limit: Int)
  /// Two sheets are one part.
  case partShared
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
    case .partShared: "两个工作表指向同一个部件"
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

  var remedy: String {
    switch self {
    case .tooMany, .tooManyCells, .tooManyStrings, .stringBytes, .tooManyMerges: "请分批导出，或另存为“CSV UTF-8”"
    default: damaged
    }
  }
}

private let damaged = "文件已损坏或经改造；请用 Excel 或 WPS 打开核对后另存为 .xlsx，或重新导出"
