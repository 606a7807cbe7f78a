/// Faults of one cell.
package enum CellFault: Hashable, Sendable, FaultText {
  case outsideSheet
  case textTooLong(units: Int)
  case numberNotFinite
  case integerTooLarge(Int64)
  case formula(FormulaFault)
  case linkTextEmpty
  case linkTarget(String)
  case linkTipTooLong(units: Int)
  case insideMerge(String)
  case blankOverValue
  case commentEmpty
  case commentTwice

  var what: String {
    switch self {
    case .outsideSheet: "超出工作表范围（1048576 行 × 16384 列）"
    case .textTooLong(let units): "文本过长（\(units) 个字符，上限 \(SafeText.cellLimit)）"
    case .numberNotFinite: "数值不是有限数（NaN 或无穷）"
    case .integerTooLarge(let value): "整数 \(value) 超过 2^53，表格无法精确保存"
    case .formula(let fault): fault.what
    case .linkTextEmpty: "链接没有显示文字"
    case .linkTarget(let target): "链接目标「\(target)」不是本工作簿内的单元格"
    case .linkTipTooLong(let units): "链接提示过长（\(units) 个字符，上限 255）"
    case .insideMerge(let range): "位于合并区域 \(range) 之内，写入的内容会被遮住"
    case .blankOverValue: "该单元格已有内容，不能用无样式的空值覆盖"
    case .commentEmpty: "批注没有文字"
    case .commentTwice: "同一单元格写了两次批注"
    }
  }

  var remedy: String {
    switch self {
    case .outsideSheet: "请拆分为多个工作表或改用 CSV 输出"
    case .textTooLong: "请截短文本"
    case .numberNotFinite: "请改写为空值或说明文字"
    case .integerTooLarge: "请改为文本写入"
    case .formula(let fault): fault.remedy
    case .linkTextEmpty: "请给出显示文字"
    case .linkTarget: "目标请写成 internal:'工作表名'!A1，且该表须存在"
    case .linkTipTooLong: "请截短提示"
    case .insideMerge: "请写到合并区域的左上角"
    case .blankOverValue: "请给出样式，或不要写这个空值"
    case .commentEmpty: "请给出批注文字或不加批注"
    case .commentTwice: "请合并为一条批注"
    }
  }
}

/// Faults of a formula's text.
package enum FormulaFault: Hashable, Sendable, FaultText {
  case noEqualsSign
  case empty
  case tooLong(units: Int)
  case unbalancedQuotes
  case unbalancedParentheses
  case unreadableCharacter

  var what: String {
    switch self {
    case .noEqualsSign: "公式不以「=」开头"
    case .empty: "公式为空"
    case .tooLong(let units): "公式过长（\(units) 个字符，上限 \(FormulaCheck.limit)）"
    case .unbalancedQuotes: "公式中的引号不成对"
    case .unbalancedParentheses: "公式中的括号不成对"
    case .unreadableCharacter: "公式含控制字符"
    }
  }

  var remedy: String { "请改正公式" }
}
