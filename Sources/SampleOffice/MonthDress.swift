import CSV

/// How a month's export was saved, and what a hand did to it.
struct MonthDress {
  enum Layout { case standard, moved, template25 }

  var encoding = TextEncoding.gb18030
  var delimiter: Character = ","
  var lineEnd = "\r\n"
  var layout = Layout.standard
  var preamble: [String] = []
  /// 合计 as the user spelled it, where there is a total row.
  var total: String?
  var repeatsHeader = false
  var hasBlankLines = false
  /// Downloads that together make the month, overlapping by two or three days each.
  var parts = 1

  static func of(_ month: Month) -> MonthDress {
    switch (month.year, month.month) {
    case (2023, 2): MonthDress(total: "合计")
    case (2023, 3), (2023, 12), (2024, 2): MonthDress(hasBlankLines: true)
    case (2023, 4): MonthDress(encoding: .utf8, lineEnd: "\n")
    case (2023, 6), (2024, 8): MonthDress(repeatsHeader: true)
    case (2023, 8): MonthDress(layout: .moved)
    case (2023, 10): MonthDress(total: "合　计")
    case (2023, 11): MonthDress(delimiter: "\t")
    case (2024, 1): MonthDress(preamble: ["五常街道人民调解案件清单", "导出时间：2024-02-03 09:12:44"])
    case (2024, 3): MonthDress(layout: .template25, preamble: ["人民调解案件信息导入模板"])
    case (2024, 5): MonthDress(encoding: .utf8BOM)
    case (2024, 6), (2024, 10), (2024, 12): MonthDress(parts: 3)
    case (2024, 7): MonthDress(total: "合计")
    case (2024, 9): MonthDress(encoding: .utf16LEBOM)
    default: MonthDress()
    }
  }
}

extension Month {
  /// Several overlapping downloads make this month.
  var isInParts: Bool { MonthDress.of(self).parts > 1 }
}
