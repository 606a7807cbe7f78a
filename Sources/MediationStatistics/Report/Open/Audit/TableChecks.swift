/// Checks on the shape of the tables.
let tableChecks: [OpenCheck] = [
  OpenCheck("one-table", "除封面外每张工作表恰有一个表格对象") { audited in
    zip(audited.book.sheets, audited.written.sheets).flatMap { sheet, written in
      let wanted = sheet.kind == .cover ? 0 : 1
      return written.tables.count == wanted ? [] : ["\(sheet.name)：有 \(written.tables.count) 个表格对象，应为 \(wanted) 个"]
    }
  },
  OpenCheck("table-place", "表格对象从A列开始，紧接标题行之下，恰好盖住表头和数据") { audited in
    zip(audited.book.sheets, audited.written.sheets).flatMap { sheet, written in
      guard let range = sheet.tableRange else { return [String]() }
      return written.tables.filter { $0 != range }.map { "\(sheet.name)：表格在 \($0)，应在 \(range)" }
    }
  },
  OpenCheck("nothing-beside", "标题行和表格之外没有别的单元格") { audited in
    zip(audited.book.sheets, audited.written.sheets).flatMap { sheet, written in
      written.cellCount == sheet.cellCount ? [] : ["\(sheet.name)：有 \(written.cellCount) 个单元格，应为 \(sheet.cellCount) 个"]
    }
  },
  OpenCheck("no-merges", "没有合并单元格") { audited in audited.perWritten { sheet in sheet.merges.map { "合并了 \($0)" } } },
  OpenCheck("rows-whole", "表内没有空行，各行列数与表头相同") { audited in
    audited.perTable { _, table in
      (table.rows.isEmpty ? ["没有数据行"] : [])
        + table.rows.enumerated().filter { $0.element.count != table.columns.count }.map { "第 \($0.offset + 1) 行有 \($0.element.count) 列" }
    }
  },
  OpenCheck("no-blanks", "表内没有空单元格：没有数的写简写") { audited in
    audited.perTable { _, table in
      table.rows.enumerated().flatMap { index, row in
        row.enumerated().filter { $0.element.text?.allSatisfy(\.isWhitespace) == true }.map { "第 \(index + 1) 行第 \($0.offset + 1) 列是空的" }
      }
    }
  },
  OpenCheck("headers", "表头不空，同一表内不重复") { audited in
    audited.perTable { _, table in
      let headers = table.columns.map(\.header)
      let doubled = Set(headers.filter { header in headers.count { $0 == header } > 1 }).sorted()
      return (table.columns.contains { $0.title.isEmpty } ? ["有空的表头"] : []) + doubled.map { "表头“\($0)”重复" }
    }
  },
  OpenCheck("keys-unique", "行名不重复：行名各列合起来只指一行") { audited in
    audited.perTable { _, table in
      let keys = table.rows.map { $0.prefix(table.keys).map { $0.text ?? "" } }
      return Dictionary(grouping: keys, by: { $0 }).filter { $0.value.count > 1 }.keys.map { "“\($0.joined(separator: "、"))”有几行" }.sorted()
    }
  },
  OpenCheck("units", "数值列的表头写明单位") { audited in
    audited.perTable { _, table in
      table.columns.enumerated().filter { index, column in
        column.unit?.isEmpty ?? true && table.rows.contains { index < $0.count && $0[index].number != nil }
      }.map { "“\($0.element.title)”没有单位" }
    }
  },
  OpenCheck("one-kind", "一列只放一类内容：数值列只有数和简写") { audited in
    let shorthand = Set(Shorthand.allCases.map(\.rawValue))
    return audited.perTable { _, table in
      table.columns.enumerated().filter { $0.element.unit != nil }.flatMap { index, column in
        table.rows.filter { index < $0.count }.compactMap { $0[index].text }.filter { !shorthand.contains($0) }.map {
          "“\(column.title)”中有文字“\($0)”"
        }
      }
    }
  },
  OpenCheck("no-color-meaning", "不单靠颜色表达意思：没有随数值变色的单元格") { audited in
    audited.perWritten { sheet in sheet.colored.map { "\($0) 随数值变色" } }
  },
  OpenCheck("width", "一张表不超过15列，便于放大阅读和打印", .advisory) { audited in
    audited.perTable { _, table in table.columns.count > 15 ? ["有 \(table.columns.count) 列"] : [] }
  },
]

extension OpenSheet {
  /// Where its table has to stand: `A6:H23`.
  var tableRange: String? {
    guard let table, !table.columns.isEmpty, table.columns.count <= 26 else { return nil }
    let last = String(UnicodeScalar(UInt8(64 + table.columns.count)))
    return "A\(lines.count + 1):\(last)\(lines.count + 1 + table.rows.count)"
  }

  /// The cells that it has to hold: a line each, heads, rows.
  var cellCount: Int { lines.count + (table.map { $0.columns.count * ($0.rows.count + 1) } ?? 0) }
}
