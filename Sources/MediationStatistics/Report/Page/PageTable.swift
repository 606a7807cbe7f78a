internal import CSV
internal import Mustache

/// A table of the page: heads in one or two rows, totals apart from the rows that can be sorted.
struct PageTable: MustacheParent {
  private let table: TableContent
  private let caption: String
  /// A picture shows the same numbers: the table is there for those who open it.
  let isFolded: Bool

  init(_ table: TableContent, title: String) {
    self.table = table
    caption = table.caption ?? title
    isFolded = table.heat != nil
  }

  func child(named name: String) -> Any? {
    switch name {
    case "caption": InertText.visible(caption)
    case "has_own_caption": table.caption != nil
    case "is_folded": isFolded
    case "is_open": !isFolded
    case "heads": headRows
    case "totals": rows(.total)
    case "has_totals": table.rows.contains { $0.kind == .total }
    case "rows": rows(.body)
    default: nil
    }
  }

  private func rows(_ kind: RowContent.Kind) -> [PageRow] {
    table.rows.filter { $0.kind == kind }.map { row in
      PageRow(cells: row.cells.enumerated().map { PageCell($1, isHead: $0 == 0) })
    }
  }

  private var headRows: [PageRow] {
    let columns = Array(table.columns.enumerated())
    guard columns.contains(where: { $0.element.group != nil }) else {
      return [PageRow(cells: columns.map { PageCell(head: $1.name, over: example(of: $0), column: $0) })]
    }
    let upper = columns.compactMap { index, column -> PageCell? in
      guard let group = column.group else { return PageCell(head: column.name, over: example(of: index), column: index, rowSpan: 2) }
      guard index == 0 || columns[index - 1].element.group != group else { return nil }
      return PageCell(head: group, over: nil, column: nil, columnSpan: columns[index...].prefix { $0.element.group == group }.count)
    }
    let lower = columns.filter { $0.element.group != nil }.map { PageCell(head: $1.name, over: example(of: $0), column: $0) }
    return [PageRow(cells: upper), PageRow(cells: lower)]
  }

  /// The first cell of a column that holds something: blanks tell nothing about it.
  private func example(of column: Int) -> CellContent? {
    let cells = table.rows.map { $0.cells[column] }
    return cells.first { if case .blank = $0 { false } else { true } }
  }
}

struct PageRow: MustacheParent {
  let cells: [PageCell]
  func child(named name: String) -> Any? { name == "cells" ? cells : nil }
}
