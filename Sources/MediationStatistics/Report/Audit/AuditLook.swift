internal import XLSX

/// Looks of the 底稿 beyond those of all books (`Look`). Constant styles: a row sheet may have millions of cells.
enum AuditLook {
  /// Title, the line with period and cutoff, how to check; tables follow.
  static let firstTableRow = 3
  static let introduction = "说明"

  static let dayFormat = "yyyy-mm-dd"
  static let day = Look.word(.body).with {
    $0.fontSize = 9
    $0.numberFormat = dayFormat
    $0.color = 0x404040
  }
  static let dayWord = Look.head.with { $0.fontSize = 9 }

  private static let row = Look.text(.body, wraps: false).with { $0.fontSize = 9 }
  static let rowText = row
  static let rowPlace = row.with { $0.indent = 1 }
  static let rowWord = row.with { $0.horizontal = .center }
  static let rowDay = rowWord.with { $0.numberFormat = dayFormat }
  static let rowInteger = row.with {
    $0.horizontal = .right
    $0.numberFormat = "#,##0"
  }
  static let rowMoney = rowInteger.with { $0.numberFormat = "#,##0.00" }
  static let hint = Look.note.with { $0.vertical = .center }
  static let rowsTitle = Look.title.with { $0.horizontal = .left }
  static let coverageWord = Look.subtitle.with { $0.horizontal = .right }
  static let coverageDay = Look.subtitle.with { $0.numberFormat = dayFormat }
}

/// Days as spreadsheets count them: 1970-01-01 is 25569 (from 1900-03-01 on their calendar is the true one).
func spreadsheetDay(_ dayNumber: Int) -> CellValue { .integer(Int64(dayNumber + 25_569)) }
