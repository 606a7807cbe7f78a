internal import XLSX

/// A table for the terminal, its columns aligned also where characters are twice as wide.
package func textTable(_ rows: [[String]], rightAligned: Set<Int> = []) -> String {
  let columns = rows.map(\.count).max() ?? 0
  let widths = (0..<columns).map { column in rows.map { column < $0.count ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0 }
  return rows.map { row in
    let cells = row.enumerated().map { column, text in
      let blanks = String(repeating: " ", count: widths[column] - DisplayWidth.of(text))
      if rightAligned.contains(column) { return blanks + text }
      return column == row.count - 1 ? text : text + blanks
    }
    return cells.joined(separator: "  ")
  }.joined(separator: "\n")
}

/// How many half-width characters a text takes on paper and on a terminal.
func displayWidth(_ text: String) -> Int { DisplayWidth.of(text) }

/// 与公布数核对 as text: README's first table.
package func publishedTable(_ results: RunResults) -> String {
  results.published.map { report, comparisons in
    let rows = comparisons.map { comparison in
      [
        comparison.item.name, comparison.item.printed, comparison.computed?.text ?? "—",
        comparison.difference.map { $0.exactDecimal() ?? "" } ?? "—",
        comparison.verdict.rawValue, comparison.reason,
      ]
    }
    return "与公布数核对：\(report.title)\n" + textTable([["公布项目", "公布数", "计算数", "差额", "结论", "说明"]] + rows, rightAligned: [1, 2, 3])
  }.joined(separator: "\n\n")
}
