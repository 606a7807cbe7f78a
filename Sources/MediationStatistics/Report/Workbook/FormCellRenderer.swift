internal import XLSX

/// One cell of a form: its value, its look, and the figures that it shows.
struct FormCellRenderer {
  let value: CellValue
  let style: CellStyle
  let tag: String?

  init(_ filled: FilledForm, _ layout: FormLayout, row: Int, column: Int) {
    let (line, leaf) = (filled.rows[row], filled.leaves[column].column)
    let cell = line.cells[column]
    let kind: RowContent.Kind = line.kind == .total ? .total : .body
    guard let number = FormCellRenderer.number(cell) else {
      value = .text(FormCellRenderer.word(cell))
      (style, tag) = (Look.formCell(kind), nil)
      return
    }
    style = Look.formCell(kind, FormCellRenderer.format(cell, leaf, filled.form.zero))
    tag = FormCellRenderer.tag(cell, filled, row: row)
    let place = FormPlace(filled: filled, layout: layout, row: row, column: column)
    value = place.formula.map { .formula($0, cached: .number(number)) } ?? .number(number)
  }

  private static func number(_ cell: FormCell) -> Double? {
    if case .figure(let figure) = cell { return cellNumber(figure) }
    return cell.value?.double
  }

  /// A rate over nothing is 「—」; what nobody counted stays blank, since 「—」 would read as none.
  private static func word(_ cell: FormCell) -> String {
    guard case .figure(let figure) = cell else { return "" }
    return figure.status == .undefined && figure.denominator != 0 ? "" : Look.word(for: figure.status)
  }

  /// Addresses of the figures, joined by ` + ` where the cell is their sum; none where an operand counts otherwise than once.
  private static func tag(_ cell: FormCell, _ filled: FilledForm, row: Int) -> String? {
    let figures: [Figure]
    switch cell {
    case .figure(let figure): figures = [figure]
    case .sum(let list): figures = list
    case .computed(_, let side, _, _):
      guard side.terms.allSatisfy({ $0.factor == 1 }) else { return nil }
      let cells = side.terms.compactMap { term in filled.leaves.firstIndex { $0.number == term.number } }.map { filled.rows[row].cells[$0] }
      figures = cells.flatMap(\.figures)
    case .nothing, .blank: return nil
    }
    return figures.isEmpty ? nil : figures.map(\.address.description).joined(separator: " + ")
  }

  private static func format(_ cell: FormCell, _ column: FormColumn, _ zero: Form.Zero) -> String {
    let figure = cell.figures.first
    if figure?.unit == "%" { return percent(column.decimals ?? 2) }
    let count = column.decimals ?? figure?.decimals ?? 0
    let plain = "#,##0" + (count > 0 ? "." + String(repeating: "0", count: count) : "")
    if figure?.unit == "个百分点" { return plain }
    return zero == .dash ? "\(plain);-\(plain);\"—\"" : plain
  }

  private static func percent(_ decimals: Int) -> String { "0" + (decimals > 0 ? "." + String(repeating: "0", count: decimals) : "") + "%" }
}

/// A cell's place on the sheet, for formulas.
private struct FormPlace {
  let filled: FilledForm
  let layout: FormLayout
  let row: Int
  let column: Int

  /// 合计 adds the rows, a computed column the columns of its row; all other cells are plain numbers.
  var formula: String? {
    if case .computed(_, let side, _, _) = filled.rows[row].cells[column] { return rowFormula(side) }
    guard filled.rows[row].kind == .total, filled.sumHolds(column) else { return nil }
    return "=SUM(\(addedRanges.map(\.a1).joined(separator: ",")))"
  }

  private func rowFormula(_ side: FormSide) -> String? {
    let terms = side.terms.compactMap { term -> String? in
      guard let index = filled.leaves.firstIndex(where: { $0.number == term.number }) else { return nil }
      let factor = abs(term.factor) == 1 ? "" : "\(abs(term.factor))*"
      return (term.factor < 0 ? "-" : "+") + factor + address(row, index).a1
    }
    return terms.count == side.terms.count ? "=" + terms.joined().drop { $0 == "+" } : nil
  }

  /// Runs of neighbouring rows that are added up.
  private var addedRanges: [CellRange] {
    var runs: [ClosedRange<Int>] = []
    for row in filled.addedRows {
      if let last = runs.last, last.upperBound == row - 1 { runs[runs.count - 1] = last.lowerBound...row } else { runs.append(row...row) }
    }
    return runs.map { CellRange(address($0.lowerBound, column), address($0.upperBound, column)) }
  }

  private func address(_ row: Int, _ column: Int) -> CellAddress {
    CellAddress(row: layout.bodyRow + row, column: layout.stubs + column)
  }
}
