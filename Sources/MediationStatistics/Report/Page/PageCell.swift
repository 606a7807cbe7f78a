internal import CSV
internal import Mustache

/// One cell of a table, or a number elsewhere on the page. A figure with a value carries it for machines, and its address; one without tells
/// in a word why.
struct PageCell: MustacheParent {
  let text: String
  private let kind: Kind
  private let isHead: Bool
  private let figure: Figure?
  private let column: Int?
  private let columnSpan: Int
  private let rowSpan: Int

  /// Class names for the style sheet.
  private enum Kind: String { case number, word, text, alarm }

  private init(
    _ text: String, _ kind: Kind, isHead: Bool = false, figure: Figure? = nil, column: Int? = nil, columnSpan: Int = 1, rowSpan: Int = 1
  ) {
    (self.text, self.kind, self.isHead, self.figure) = (InertText.visible(text), kind, isHead, figure)
    (self.column, self.columnSpan, self.rowSpan) = (column, columnSpan, rowSpan)
  }

  init(_ figure: Figure, text: String) { self.init(text, .number, figure: figure) }

  /// A head, set as the cells below it; without a column of its own it stands over several.
  init(head: String, over cell: CellContent?, column: Int?, columnSpan: Int = 1, rowSpan: Int = 1) {
    self.init(head, cell.map { PageCell($0).kind } ?? .text, isHead: true, column: column, columnSpan: columnSpan, rowSpan: rowSpan)
  }

  init(_ cell: CellContent, isHead: Bool = false) {
    switch cell {
    case .blank: self.init("", .word, isHead: isHead)
    case .text(let text), .link(let text, _): self.init(text, .text, isHead: isHead)
    case .word(let text): self.init(text, .word, isHead: isHead)
    case .alarm(let text): self.init(text, .alarm, isHead: isHead)
    case .integer(let number): self.init("\(number)", .number)
    case .amount(let number): self.init(number.exactDecimal() ?? number.decimal(4), .number)
    case .figure(let figure), .sum(let figure): self.init(PageCell.shown(figure, figure.unit == "%" ? "%" : ""), .number, figure: figure)
    case .figureWithUnit(let figure):
      self.init(PageCell.shown(figure, ["%", "个百分点"].contains(figure.unit) ? figure.unit : ""), .number, figure: figure)
    }
  }

  private static func shown(_ figure: Figure, _ unit: String) -> String {
    figure.value == nil ? Look.word(for: figure.status) : figure.text + unit
  }

  func child(named name: String) -> Any? {
    switch name {
    case "text": text
    case "class": kind.rawValue
    case "is_head": isHead
    case "is_figure": figure?.value != nil
    case "is_plain": figure == nil
    // Without a value, but with an address.
    case "is_gap": figure != nil && figure?.value == nil
    case "value": figure?.machineText ?? ""
    case "address": figure?.address.description ?? ""
    case "column": column.map { "\($0)" } ?? ""
    case "is_column": column != nil
    case "colspan": "\(columnSpan)"
    case "rowspan": "\(rowSpan)"
    case "is_wide": columnSpan > 1
    case "is_tall": rowSpan > 1
    default: nil
    }
  }
}
