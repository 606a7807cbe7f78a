internal import XLSX

/// How the open workbook looks: one font without serifs, black on white, nothing that only colour says.
enum OpenLook {
  static let font = DefaultFont(name: "微软雅黑", size: 11)

  static let title = style {
    $0.bold = true
    $0.fontSize = 15
  }
  static let heading = style {
    $0.bold = true
    $0.fontSize = 12
  }
  static let line = style { _ in }
  static let wrappedLine = style { $0.wrap = true }
  static let link = style {
    $0.color = 0x0B5CAD
    $0.underline = true
  }
  static let head = boxed {
    $0.bold = true
    $0.wrap = true
    $0.fill = 0xE7E6E6
  }
  static let text = boxed {
    $0.wrap = true
    $0.vertical = .top
  }
  static let shorthand = boxed {
    $0.horizontal = .right
    $0.vertical = .top
  }
  static let cellLink = boxed {
    $0.color = 0x0B5CAD
    $0.underline = true
    $0.vertical = .top
  }

  /// A header over numbers stands over their right edge, clear of the filter button.
  static func head(of column: OpenColumn) -> CellStyle {
    guard column.unit != nil else { return head }
    return head.with {
      $0.horizontal = .right
      $0.indent = 1
    }
  }

  static func number(_ figure: Figure) -> CellStyle {
    let decimals = figure.decimals > 0 ? "." + String(repeating: "0", count: figure.decimals) : ""
    return boxed {
      $0.horizontal = .right
      $0.vertical = .top
      $0.numberFormat = "#,##0\(decimals)"
    }
  }

  private static func style(_ change: (inout CellStyle) -> Void) -> CellStyle {
    CellStyle().with {
      $0.horizontal = .left
      change(&$0)
    }
  }

  private static func boxed(_ change: (inout CellStyle) -> Void) -> CellStyle {
    style {
      $0.borders = .grid(color: 0xA6A6A6)
      change(&$0)
    }
  }
}
