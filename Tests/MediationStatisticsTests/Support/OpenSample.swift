@testable import MediationStatistics

/// A small open workbook that passes every check, to be spoilt in one place a test.
enum OpenSample {
  static func figure(
    _ value: Int?, of measure: String = "received", unit: String = "件", status: Figure.Status = .final, denominator: Int128? = 1
  ) -> Figure {
    let head = FigureHead(measure, [], .month(2024, 7), name: measure, unit: unit, decimals: 0, isExact: true)
    return Figure(
      head, FigureMembers([FigureAddress.Key(.community, "永福社区")]), value: value.map { Fraction(Int128($0)) },
      numerator: value.map { Int128($0) },
      denominator: denominator, status: status, rows: value ?? 0)
  }

  static func words(_ name: String, _ title: String) -> OpenColumn {
    OpenColumn(name: name, title: title, unit: nil, type: .string, description: title)
  }

  static var data: OpenSheet {
    let counts = OpenColumn(name: "received", title: "受理件数", unit: "件", type: .integer, marks: [1], description: "受理的案件")
    let table = OpenTable(
      id: "by_community", columns: [words("community", "社区"), counts],
      rows: [[.text("永福社区"), .figure(figure(5))], [.text("五常社区"), .figure(figure(nil, status: .baseZero))]], keys: 1)
    return OpenSheet(
      kind: .data, name: "社区",
      lines: [.heading("各社区受理情况，2024年7月"), .link("含义见“说明”", sheet: "说明"), .link("返回目录", sheet: "目录")], table: table)
  }

  static var explanations: OpenSheet {
    let rows = [("[注1]", "注", "以主办为准"), ("[z]", "简写", "不适用")].map { [$0.0, $0.1, $0.2, "社区"].map { OpenCell.text($0) } }
    let columns = [words("mark", "标记"), words("kind", "类别"), words("meaning", "含义"), words("used_in", "用在")]
    let table = OpenTable(id: "notes", columns: columns, rows: rows, keys: 1)
    return OpenSheet(kind: .explanations, name: "说明", lines: [.heading("说明"), .link("返回目录", sheet: "目录")], table: table)
  }

  static var book: OpenBook {
    let rows = ["说明", "社区"].map { [OpenCell.link($0, sheet: $0), .text("内容")] }
    let table = OpenTable(id: "contents", columns: [words("sheet", "工作表"), words("title", "内容")], rows: rows, keys: 1)
    let contents = OpenSheet(kind: .contents, name: "目录", lines: [.heading("目录"), .link("返回封面", sheet: "封面")], table: table)
    let cover = OpenSheet(kind: .cover, name: "封面", lines: [.heading("开放数据"), .link("目录", sheet: "目录")], table: nil)
    return OpenBook(
      title: "开放数据", subject: "汇总", author: "司法所", keywords: ["调解"], footer: openFooter, sheets: [cover, contents, explanations, data])
  }

  /// The book and what a faithful writer would say of it.
  static func audited(_ book: OpenBook = book) -> AuditedBook {
    let sheets = book.sheets.map { sheet in
      OpenWritten.Sheet(
        name: sheet.name, tables: sheet.tableRange.map { [$0] } ?? [], cellCount: sheet.cellCount, footer: "&L\(openFooter)&C第 &P 页")
    }
    let number = PlacedNumber(workbook: "4.xlsx", sheet: "社区", cell: "B5", value: 5, address: "received[2024-07]")
    return AuditedBook(book: book, written: OpenWritten(sheets: sheets, numbers: [number]))
  }
}

/// One way to break one check.
struct OpenBreach: Sendable, CustomStringConvertible {
  let check: String
  /// Part of what is told.
  let told: String
  let spoil: @Sendable (inout AuditedBook) -> Void
  var description: String { "\(check): \(told)" }

  init(_ check: String, _ told: String, _ spoil: @escaping @Sendable (inout AuditedBook) -> Void) {
    (self.check, self.told, self.spoil) = (check, told, spoil)
  }

  /// What the check tells of the spoilt book.
  var breaches: [String] {
    var audited = OpenSample.audited()
    spoil(&audited)
    return openChecks.first { $0.id == check }?.breaches(audited) ?? ["no such check"]
  }

  /// A breach in the book's content alone: what was written follows it faithfully.
  static func content(_ check: String, _ told: String, _ spoil: @escaping @Sendable (inout OpenBook) -> Void) -> OpenBreach {
    OpenBreach(check, told) { audited in
      var book = audited.book
      spoil(&book)
      audited = OpenSample.audited(book)
    }
  }

  /// A breach in what was written, the content being sound.
  static func written(_ check: String, _ told: String, _ spoil: @escaping @Sendable (inout OpenWritten.Sheet) -> Void) -> OpenBreach {
    OpenBreach(check, told) { spoil(&$0.written.sheets[3]) }
  }
}
