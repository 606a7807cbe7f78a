/// A text of exactly as many characters as a spreadsheet's cell can hold: its end is probably missing.
struct CellCut: JudgeRule {
  static let rule = Rule("cell-cut", .warning, .judge, title: "文字长度恰为电子表格单元格的上限", remedy: "文字末尾很可能被截掉；请从平台重新导出 CSV，不经过 Excel")
  /// Characters as spreadsheets count them: UTF-16 units.
  static let limit = 32_767

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    // Of rows that are too long that is told already (`row-too-long`).
    let lengths = Self.limit...max(Self.limit, records.contract.limits.rowKB << 10)
    return records.places.indices.filter { lengths.contains(Int(records.places.lengths[$0])) }.flatMap { row in
      records.texts(row, ofBytes: Self.limit).filter { $0.text.utf16.count == Self.limit }.map {
        Finding(Self.rule, row: row, field: $0.field, "文字恰有 \(Self.limit) 个字符，末尾可能已被截掉")
      }
    }
  }
}
