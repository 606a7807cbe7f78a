/// The open workbook as a value, before anything is written: what the self-audit looks at. Made after the guidance on releasing statistics in
/// spreadsheets of the UK Government Analysis Function, and after gptables and aftables.
struct OpenBook: Sendable {
  var title: String
  var subject: String
  var author: String
  var keywords: [String]
  /// Printed at the foot of every page, without the library's codes.
  var footer: String
  /// 封面, 目录, 说明, then one sheet a table.
  var sheets: [OpenSheet]

  /// The sheets with a table that goes into the data package, in order.
  var resources: [OpenSheet] { sheets.filter { $0.kind == .explanations || $0.kind == .data } }
}

/// One sheet: lines of text down column A, the title first, and the table directly below them.
struct OpenSheet: Sendable {
  enum Kind: Sendable { case cover, contents, explanations, data }

  let kind: Kind
  var name: String
  /// The first is the title and stands in A1.
  var lines: [OpenLine]
  var table: OpenTable?

  var title: String { lines.first?.text ?? "" }

  /// The sheets that its lines lead to.
  var linksOfLines: [String] {
    lines.compactMap { line in
      if case .link(_, let sheet) = line { sheet } else { nil }
    }
  }
}

enum OpenLine: Sendable {
  case heading(String)
  case text(String)
  case link(String, sheet: String)

  var text: String {
    switch self {
    case .heading(let text), .text(let text), .link(let text, _): text
    }
  }
}
