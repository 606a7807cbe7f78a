/// Checks on the book and the way about in it.
let structureChecks: [OpenCheck] = [
  OpenCheck("front-sheets", "有封面、目录、说明，依次在最前") { audited in
    let kinds = audited.book.sheets.map(\.kind)
    return Array(kinds.prefix(3)) == [.cover, .contents, .explanations] && kinds.dropFirst(3).allSatisfy { $0 == .data }
      ? [] : ["工作表依次为 \(audited.book.sheets.map(\.name).joined(separator: "、"))"]
  },
  OpenCheck("contents-complete", "目录链接到其后的每一张工作表，不多不少") { audited in
    let links = audited.book.sheets.first { $0.kind == .contents }?.table?.rows.joined().compactMap(\.target) ?? []
    let wanted = audited.book.sheets.filter { $0.kind != .cover && $0.kind != .contents }.map(\.name)
    return wanted.filter { !links.contains($0) }.map { "目录中没有“\($0)”" } + links.filter { !wanted.contains($0) }.map { "目录多出“\($0)”" }
  },
  OpenCheck("links-resolve", "每个链接都通向本工作簿的工作表") { audited in
    let names = Set(audited.book.sheets.map(\.name))
    return audited.perSheet { sheet in sheet.linksOfLines.filter { !names.contains($0) }.map { "链接的“\($0)”不存在" } }
  },
  OpenCheck("way-back", "每张表都能一步返回目录，目录能返回封面") { audited in
    audited.perSheet { sheet in
      let wanted = sheet.kind == .contents ? OpenRequest.cover : OpenRequest.contents
      return sheet.linksOfLines.contains(wanted) ? [] : ["没有到“\(wanted)”的链接"]
    }
  },
  OpenCheck("sheet-names", "工作表名不超过12字、没有空白、互不相同") { audited in
    let names = audited.book.sheets.map(\.name)
    let doubled = Set(names.filter { name in names.count { $0 == name } > 1 }).sorted()
    return names.filter { $0.isEmpty || $0.count > 12 || $0.contains(where: \.isWhitespace) }.map { "“\($0)”" }
      + doubled.map { "“\($0)”重复" }
  },
  OpenCheck("title-first", "每张表的标题在 A1") { audited in
    audited.perSheet { sheet in
      guard case .heading(let title)? = sheet.lines.first, !title.isEmpty else { return ["A1 不是标题"] }
      return []
    }
  },
  OpenCheck("properties", "文档属性有标题、主题、作者、关键词") { audited in
    let book = audited.book
    let given = [("标题", book.title), ("主题", book.subject), ("作者", book.author), ("关键词", book.keywords.joined())]
    return given.filter(\.1.isEmpty).map { "缺少\($0.0)" }
  },
  OpenCheck("cursor", "打开时光标在每张表的 A1") { audited in audited.perWritten { $0.cursor == "A1" ? [] : ["光标在 \($0.cursor)"] } },
  OpenCheck("footer", "每页页脚注明“\(openFooter)”") { audited in
    audited.perWritten { $0.footer.contains(openFooter) ? [] : ["页脚为“\($0.footer)”"] }
  },
  OpenCheck("chart-text", "每个图都有替代文字") { audited in
    audited.perWritten { sheet in sheet.chartTexts.filter(\.isEmpty).map { _ in "有图没有替代文字" } }
  },
]

extension OpenCell {
  /// The sheet that a link leads to.
  fileprivate var target: String? {
    if case .link(_, let sheet) = self { sheet } else { nil }
  }
}
