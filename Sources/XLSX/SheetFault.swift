/// Faults of a sheet as a whole: its name, its ranges, its look.
package enum SheetFault: Hashable, Sendable, FaultText {
  case nameEmpty
  case nameTooLong(units: Int)
  case nameCharacter(Character)
  case nameApostrophe
  case nameReserved
  case nameTaken
  case nameMistakable
  case range(String)
  case mergesOverlap(String, String)
  case mergeHides(range: String, cell: String)
  case tooManyLinks
  case column(ColumnFault)
  case view(ViewFault)
  case page(PageFault)
  case rule(RuleFault)
  case chart(ChartFault)
  case table(TableFault)

  var what: String {
    switch self {
    case .nameEmpty: "名称为空"
    case .nameTooLong(let units): "名称过长（\(units) 个字符，上限 \(SheetName.limit)）"
    case .nameCharacter(let character): "名称含不允许的字符「\(character)」"
    case .nameApostrophe: "名称以单引号开头或结尾"
    case .nameReserved: "名称 History 为 Excel 保留"
    case .nameTaken: "名称重复（不分大小写）"
    case .nameMistakable: "名称会被当作数字或单元格地址"
    case .range(let range): "区域 \(range) 首尾颠倒或超出工作表"
    case .mergesOverlap(let new, let old): "合并区域 \(new) 与 \(old) 重叠"
    case .mergeHides(let range, let cell): "合并区域 \(range) 会遮住 \(cell) 已写的内容"
    case .tooManyLinks: "链接超过 65530 个"
    case .column(let fault): fault.what
    case .view(let fault): fault.what
    case .page(let fault): fault.what
    case .rule(let fault): fault.what
    case .chart(let fault): fault.what
    case .table(let fault): fault.what
    }
  }

  var remedy: String {
    switch self {
    case .nameEmpty, .nameTooLong, .nameCharacter, .nameApostrophe, .nameReserved, .nameTaken: "请另取名称"
    case .nameMistakable: "请加上汉字，如「2024年」"
    case .range: "请改正区域"
    case .mergesOverlap: "请改为互不重叠的区域"
    case .mergeHides: "请先合并再写，或缩小合并区域"
    case .tooManyLinks: "请减少链接"
    case .column(let fault): fault.remedy
    case .view(let fault): fault.remedy
    case .page(let fault): fault.remedy
    case .rule(let fault): fault.remedy
    case .chart(let fault): fault.remedy
    case .table(let fault): fault.remedy
    }
  }
}

/// Faults of column widths, row heights and outlines.
package enum ColumnFault: Hashable, Sendable, FaultText {
  case columns(Int, Int)
  case row(Int)
  case width(Double)
  case height(Double)
  case outlineLevel(Int)

  var what: String {
    switch self {
    case .columns(let first, let last): "列序 \(first)–\(last) 颠倒或超出工作表"
    case .row(let row): "行序 \(row) 超出工作表"
    case .width(let width): "列宽 \(width) 不在 0–255 之间"
    case .height(let height): "行高 \(height) 不在 0–409 磅之间"
    case .outlineLevel(let level): "分级 \(level) 不在 0–7 之间"
    }
  }

  var remedy: String { "请改正取值" }
}

/// Faults of what is seen on the screen.
package enum ViewFault: Hashable, Sendable, FaultText {
  case freeze(row: Int, column: Int)
  case zoom(Int)
  case color(UInt32)
  case filterTwice

  var what: String {
    switch self {
    case .freeze(let row, let column): "冻结位置（行 \(row)、列 \(column)）超出工作表"
    case .zoom(let percent): "显示比例 \(percent)% 不在 10–400 之间"
    case .color(let color): "颜色值 \(color) 不是 RRGGBB"
    case .filterTwice: "一个工作表只能有一个自动筛选"
    }
  }

  var remedy: String { "请改正取值" }
}
