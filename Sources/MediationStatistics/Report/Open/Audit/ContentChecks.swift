/// Checks on what the cells say.
let contentChecks: [OpenCheck] = [
  OpenCheck("no-line-breaks", "单元格中没有换行") { audited in
    audited.perSheet { sheet in sheet.texts.filter { $0.contains(where: \.isNewline) }.map { "“\($0.prefix(12))…”中有换行" } }
  },
  OpenCheck("no-edge-blanks", "文字前后没有空白") { audited in
    audited.perSheet { sheet in
      sheet.texts.filter { $0.first?.isWhitespace == true || $0.last?.isWhitespace == true }.map { "“\($0.prefix(12))”前后有空白" }
    }
  },
  OpenCheck("only-figures", "每个数都是 figures.csv 中的数值") { audited in
    audited.written.numbers.filter { $0.address == nil }.map { "\($0.sheet)：\($0.cell) 的 \($0.value) 没有数值地址" }
  },
  OpenCheck("no-personal", "没有姓名、证件号、电话、案件编码等个人或逐案信息") { audited in
    audited.perSheet { sheet in
      let columns = sheet.table?.columns.filter { $0.unit == nil && isPersonal($0.title) }.map { "列“\($0.title)”是个人或逐案信息" } ?? []
      return columns + sheet.texts.filter(holdsPersonalNumber).map { "“\(Mask.pattern($0).prefix(12))…”中有证件号、电话或案件编码" }
    }
  },
  OpenCheck("small-counts", "件数少于3的行不与金额、人数、天数同列，以免推知单个案件", .advisory) { audited in
    audited.perTable { _, table in
      let small = table.rows.filter { row in
        let figures = row.compactMap(\.figure).filter { $0.value != nil }
        let counts = figures.filter { $0.unit == "件" && $0.address.suffixes.isEmpty }.compactMap { $0.value?.double }
        return counts.first.map { (1..<3).contains($0) } == true && figures.contains { ["万元", "元", "人", "天"].contains($0.unit) }
      }
      return small.isEmpty ? [] : ["有 \(small.count) 行，首行“\(small[0].prefix(table.keys).compactMap(\.text).joined(separator: "、"))”"]
    }
  },
  OpenCheck("title-length", "标题不超过50字，前面是内容", .advisory) { audited in
    audited.perSheet { $0.title.count > 50 ? ["标题 \($0.title.count) 字"] : [] }
  },
]

/// Heads of columns of words that would hold people or single cases; 各类案号（起） is a column of counts.
private func isPersonal(_ title: String) -> Bool {
  ["姓名", "当事人姓名", "申请人", "被申请人", "证件", "身份证", "电话", "手机", "住址", "地址", "案件编码", "案号", "简要情况"].contains { title.contains($0) }
}

/// Numbers that the masks know, or the code of a single case.
private func holdsPersonalNumber(_ text: String) -> Bool {
  Mask.pattern(text) != text || text.contains(/ZJ[0-9]{7,}/)
}

extension OpenCell {
  fileprivate var figure: Figure? {
    if case .figure(let figure) = self { figure } else { nil }
  }
}
