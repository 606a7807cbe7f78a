/// A spreadsheet wrote its error, or the bars of a column that was too narrow, where a value stood.
struct SpreadsheetError: JudgeRule {
  static let rule = Rule(
    "spreadsheet-error", .warning, .judge, title: "单元格是电子表格的错误值", remedy: "在原表中修正公式或加宽该列后重新导出；值不在本文件中")
  private static let errors: Set<String> = ["#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"]

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    records.cells(with: .errorValue).compactMap { cell in
      let text = foldedValue(cell.text)
      if Self.errors.contains(inUpperCase(text)) {
        return Finding(Self.rule, row: cell.row, field: cell.field, "单元格是错误值 \(inUpperCase(text))，不是原来的内容")
      }
      let isBars = text.utf8.count >= 3 && text.utf8.allSatisfy { $0 == UInt8(ascii: "#") }
      return isBars ? Finding(Self.rule, row: cell.row, field: cell.field, "单元格只剩 ###，是列宽不够时的显示，不是原来的内容") : nil
    }
  }
}
