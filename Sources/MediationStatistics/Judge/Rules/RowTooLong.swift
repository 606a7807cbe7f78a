/// A row longer than the contract allows: most likely a quote that was not closed, with other rows inside.
struct RowTooLong: JudgeRule {
  static let rule = Rule("row-too-long", .warning, .judge, title: "一行过长", remedy: "可能有未配对的双引号把多行并成了一行；请核对后重新导出")

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    let limit = records.contract.limits.rowKB
    return records.places.indices.filter { Int(records.places.lengths[$0]) > limit << 10 }.map { row in
      Finding(Self.rule, row: row, field: nil, "本行有 \(Int(records.places.lengths[row]) >> 10) KB，上限 \(limit) KB（数据约定的 limits.row_kb）")
    }
  }
}
