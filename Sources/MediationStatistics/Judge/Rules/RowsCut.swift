/// A table of exactly as many rows as a spreadsheet can hold: what came after them is probably missing.
struct RowsCut: JudgeRule {
  static let rule = Rule("rows-cut", .warning, .judge, title: "行数恰为电子表格的上限", remedy: "很可能有行被截掉；请分月或分批导出，并核对平台的总数")
  /// Excel 97–2003 and old WPS; Excel from 2007 on.
  static let limits = [65_536, 1_048_576]

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    zip(records.files, records.rowsByFile()).compactMap { file, rows in
      guard let last = rows.last, Self.limits.contains(file.recordsIn) else { return nil }
      return Finding(Self.rule, row: last, field: nil, "本文件共 \(file.recordsIn) 行（含表头），恰为电子表格的行数上限，其后的行可能没有导出")
    }
  }
}
