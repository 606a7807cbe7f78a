internal import XLSX

/// How things look in the office's workbooks: 黑体 heads, 宋体 bodies, thin lines, one quiet colour.
enum Look {
  static let bodyFont = DefaultFont(name: "宋体", size: 11)
  private static let headFont = "黑体"
  static let accent: UInt32 = 0x2F5597
  static let accentLight: UInt32 = 0xDCE6F1
  private static let line: UInt32 = 0x808080
  private static let alarmColor: UInt32 = 0xC00000

  static let title = style {
    $0.fontName = headFont
    $0.fontSize = 18
    $0.horizontal = .center
  }
  static let coverTitle = style {
    $0.fontName = headFont
    $0.fontSize = 28
    $0.horizontal = .center
  }
  static let coverLine = style {
    $0.fontName = headFont
    $0.fontSize = 18
    $0.horizontal = .center
  }
  static let subtitle = style {
    $0.fontSize = 11
    $0.horizontal = .left
  }
  static let caption = style {
    $0.fontName = headFont
    $0.fontSize = 12
    $0.horizontal = .left
  }
  static let note = style {
    $0.fontSize = 10
    $0.color = 0x404040
    $0.horizontal = .left
    $0.vertical = .top
    $0.wrap = true
  }
  static let back = style {
    $0.fontSize = 10
    $0.color = accent
    $0.underline = true
    $0.horizontal = .left
  }
  static let head = boxed {
    $0.fontName = headFont
    $0.horizontal = .center
    $0.wrap = true
    $0.fill = accentLight
  }
  static let link = boxed {
    $0.color = accent
    $0.underline = true
    $0.horizontal = .left
  }
  static let alarm = boxed {
    $0.bold = true
    $0.color = alarmColor
    $0.horizontal = .center
  }

  /// Forms are signed: black lines, no colours.
  static let formHead = form {
    $0.horizontal = .center
    $0.wrap = true
  }
  static let formNumber = form {
    $0.fontSize = 9
    $0.horizontal = .center
    $0.shrink = true
  }
  static let formLine = style {
    $0.fontSize = 10.5
    $0.horizontal = .left
  }
  static let formLineCentred = formLine.with { $0.horizontal = .center }
  static let formLineRight = formLine.with { $0.horizontal = .right }
  static let formStanding = formLine.with {
    $0.fontName = headFont
    $0.color = alarmColor
  }
  static func formName(_ kind: RowContent.Kind) -> CellStyle {
    form {
      $0.horizontal = .left
      $0.shrink = true
      $0.bold = kind == .total
    }
  }
  static func formCell(_ kind: RowContent.Kind, _ format: String? = nil) -> CellStyle {
    form {
      $0.horizontal = format == nil ? .center : .right
      $0.numberFormat = format
      $0.bold = kind == .total
      $0.shrink = true
    }
  }

  static func text(_ kind: RowContent.Kind, wraps: Bool) -> CellStyle {
    switch kind {
    case .body: wraps ? bodyWrapped : bodyText
    case .total: wraps ? totalWrapped : totalText
    }
  }
  static func word(_ kind: RowContent.Kind) -> CellStyle { kind == .total ? totalWord : bodyWord }

  // Asked for once a cell.
  private static let (bodyText, totalText) = (rowText(.body, wraps: false), rowText(.total, wraps: false))
  private static let (bodyWrapped, totalWrapped) = (rowText(.body, wraps: true), rowText(.total, wraps: true))
  private static let (bodyWord, totalWord) = (rowWord(.body), rowWord(.total))

  private static func rowText(_ kind: RowContent.Kind, wraps: Bool) -> CellStyle {
    row(kind).with {
      $0.horizontal = .left
      $0.wrap = wraps
    }
  }
  private static func rowWord(_ kind: RowContent.Kind) -> CellStyle { row(kind).with { $0.horizontal = .center } }

  static func number(_ kind: RowContent.Kind, _ format: String) -> CellStyle {
    row(kind).with {
      $0.horizontal = .right
      $0.numberFormat = format
    }
  }

  /// Counts and amounts as they are, rates and changes in per cent by format, so that the cell keeps the exact value.
  static func format(_ figure: Figure, withUnit: Bool, blankZero: Bool) -> String {
    switch figure.unit {
    case "%": return "0.00%"
    case "个百分点": return withUnit ? "0.00\"个百分点\"" : "0.00"
    default:
      let decimals = figure.decimals > 0 ? "." + String(repeating: "0", count: figure.decimals) : ""
      return blankZero ? "#,##0\(decimals);-#,##0\(decimals);" : "#,##0\(decimals)"
    }
  }

  /// What stands in a cell whose figure has no value.
  static func word(for status: Figure.Status) -> String {
    switch status {
    case .baseZero: "基数为0"
    case .notFounded: "未设立"
    case .final, .undefined, .suppressed: "—"
    }
  }

  private static func row(_ kind: RowContent.Kind) -> CellStyle {
    boxed { style in
      if kind == .total {
        style.bold = true
        style.fill = 0xF2F2F2
      }
    }
  }

  private static func style(_ change: (inout CellStyle) -> Void) -> CellStyle { CellStyle().with(change) }
  private static func form(_ change: (inout CellStyle) -> Void) -> CellStyle {
    style { style in
      style.borders = .grid
      change(&style)
    }
  }
  private static func boxed(_ change: (inout CellStyle) -> Void) -> CellStyle {
    style { style in
      style.borders = .grid(color: line)
      change(&style)
    }
  }
}
