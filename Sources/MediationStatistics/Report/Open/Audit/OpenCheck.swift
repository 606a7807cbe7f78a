/// One point of the checklist for accessible, machine-readable workbooks.
struct OpenCheck: Sendable {
  enum Level: String, Sendable {
    /// A breach stops the run.
    case essential
    /// A breach is told in open-audit.csv.
    case advisory

    var name: String {
      switch self {
      case .essential: "必须"
      case .advisory: "建议"
      }
    }
  }

  let id: String
  let title: String
  let level: Level
  /// One sentence a breach, the sheet first; empty when the point is met.
  let breaches: @Sendable (AuditedBook) -> [String]

  init(_ id: String, _ title: String, _ level: Level = .essential, _ breaches: @escaping @Sendable (AuditedBook) -> [String]) {
    (self.id, self.title, self.level, self.breaches) = (id, title, level, breaches)
  }
}

/// What was meant, and what was written.
struct AuditedBook: Sendable {
  var book: OpenBook
  var written: OpenWritten
}

extension AuditedBook {
  /// Each sheet's breaches in one list, named by the sheet.
  func perSheet(_ body: (OpenSheet) -> [String]) -> [String] { book.sheets.flatMap { sheet in body(sheet).map { "\(sheet.name)：\($0)" } } }

  func perTable(_ body: (OpenSheet, OpenTable) -> [String]) -> [String] {
    perSheet { sheet in sheet.table.map { body(sheet, $0) } ?? [] }
  }

  func perWritten(_ body: (OpenWritten.Sheet) -> [String]) -> [String] {
    written.sheets.flatMap { sheet in body(sheet).map { "\(sheet.name)：\($0)" } }
  }
}

extension OpenSheet {
  /// Every text of the sheet: lines, heads, cells.
  var texts: [String] { lines.map(\.text) + (table.map { $0.columns.map(\.header) + $0.rows.joined().compactMap(\.text) } ?? []) }
}
