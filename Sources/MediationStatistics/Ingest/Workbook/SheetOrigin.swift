/// What is known of a table because it is a sheet of a workbook, and no text.
struct SheetOrigin: Sendable {
  let name: String
  let isHidden: Bool
  /// What is odd about cells, by line (row of the sheet, from 1).
  let remarks: [Int: [SheetRemark]]
  /// Other sheets of the workbook; told with the first table that comes from it.
  var unread: [UnreadSheet] = []
}

/// A sheet that holds something, but not what the contract describes.
struct UnreadSheet: Sendable, Equatable {
  let name: String
  /// Rows that hold something.
  let rows: Int

  var told: String { "\(name)（\(rows) 行）" }
}

/// What is odd about one cell of a sheet, and cannot be seen from its text.
struct SheetRemark: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case digitsLost
    case formulaWithoutValue
    /// With so many rows below.
    case merged(rows: Int)
  }

  let column: Int
  let kind: Kind

  var rule: Rule {
    switch kind {
    case .digitsLost: CheckRules.digitsLost
    case .formulaWithoutValue: CheckRules.formulaWithoutValue
    case .merged: CheckRules.mergedCell
    }
  }

  var message: String {
    switch kind {
    case .digitsLost: "单元格是数字而不是文字，15 位以后的数字已被表格软件改掉"
    case .formulaWithoutValue: "单元格是公式，但文件中没有它的值"
    case .merged(let rows): "与下方 \(rows) 行合并，只有本行有值，下方按空白处理"
    }
  }
}

extension SheetOrigin {
  /// The findings of the run so far with this sheet's own: remarks on cells of columns that are used, and, at its first row, what concerns the
  /// sheet or its workbook. A number that lost its digits in the sheet is told once, and not as a wrong number too.
  func findings(
    _ table: SourceTable, _ remarks: [(row: Int, remarks: [SheetRemark])], rows: Range<Int>, beside findings: [Finding]
  ) -> [Finding] {
    let own = remarks.flatMap { row, remarks in
      remarks.compactMap { remark in
        let field = remark.column < table.columns.count ? table.columns[remark.column].field : nil
        return field.map { Finding(remark.rule, row: row, field: $0, remark.message) }
      }
    }
    let lost = Set(own.filter { $0.rule == CheckRules.digitsLost }.map { CellKey(row: $0.row, field: $0.field) })
    let others =
      lost.isEmpty ? findings : findings.filter { !(isOfIdentity($0.rule) && lost.contains(CellKey(row: $0.row, field: $0.field))) }
    guard let first = rows.first else { return others + own }
    return others + own + notes.map { Finding($0.rule, row: first, field: nil, $0.message) }
  }

  private var notes: [(rule: Rule, message: String)] {
    let hidden = isHidden ? [(CheckRules.hiddenSheet, "工作表“\(name)”是隐藏的，其中的行照样计入")] : []
    let left = unread.map { (CheckRules.sheetNotRead, "同一工作簿的工作表“\($0.name)”有 \($0.rows) 行，没有相应的表头，未读取") }
    return hidden + left
  }

  private func isOfIdentity(_ rule: Rule) -> Bool { rule == ReadingRules.identityDamaged || rule == ReadingRules.identityInvalid }

  private struct CellKey: Hashable {
    let row: Int
    let field: FieldID?
  }
}
