internal import XLSX

/// Turns the cells of one row, from left to right, into values and looks.
struct CellRenderer {
  /// What goes into a cell.
  struct Rendered {
    let value: CellValue
    let style: CellStyle
  }

  /// The look of the last figure of each column: the next one mostly has the same.
  private struct FigureStyle {
    let head: FigureHead
    let kind: RowContent.Kind
    let isHeat: Bool
    let withUnit: Bool
    let style: CellStyle
  }

  private var figureStyles: [FigureStyle?] = []

  /// `column`: of the table; `sumOver`: the body cells of the column, for totals.
  mutating func render(
    _ cell: CellContent, _ kind: RowContent.Kind, column: Int, wraps: Bool, isHeat: Bool, sumOver: CellRange?
  ) -> Rendered {
    switch cell {
    case .blank: return Rendered(value: .blank, style: Look.word(kind))
    case .text(let text): return Rendered(value: .text(text), style: Look.text(kind, wraps: wraps))
    case .word(let text): return Rendered(value: .text(text), style: Look.word(kind))
    case .alarm(let text): return Rendered(value: .text(text), style: Look.alarm)
    case .integer(let number): return Rendered(value: .integer(Int64(number)), style: Look.number(kind, "#,##0"))
    case .amount(let number):
      return Rendered(
        value: .number(number.double), style: Look.number(kind, number.denominator == 1 ? "#,##0" : "#,##0.00####"))
    case .link(let text, let sheet): return Rendered(value: .link(text: text, target: "internal:'\(sheet)'!A1", tip: nil), style: Look.link)
    case .figure(let figure), .figureWithUnit(let figure), .sum(let figure):
      guard let number = cellNumber(figure) else { return Rendered(value: .text(Look.word(for: figure.status)), style: Look.word(kind)) }
      let style = style(figure, kind, column, isHeat: isHeat, withUnit: cell.showsUnit)
      guard case .sum = cell, let range = sumOver else { return Rendered(value: .number(number), style: style) }
      return Rendered(value: .formula("=SUM(\(range.a1))", cached: .number(number)), style: style)
    }
  }

  private mutating func style(_ figure: Figure, _ kind: RowContent.Kind, _ column: Int, isHeat: Bool, withUnit: Bool) -> CellStyle {
    while figureStyles.count <= column { figureStyles.append(nil) }
    if let known = figureStyles[column], known.head === figure.head, known.kind == kind, known.isHeat == isHeat, known.withUnit == withUnit
    {
      return known.style
    }
    let style = Look.number(kind, Look.format(figure, withUnit: withUnit, blankZero: isHeat))
    figureStyles[column] = FigureStyle(head: figure.head, kind: kind, isHeat: isHeat, withUnit: withUnit, style: style)
    return style
  }
}

extension CellContent {
  fileprivate var showsUnit: Bool { if case .figureWithUnit = self { true } else { false } }
}

/// The number that a cell holds: rates and changes in % as the fraction that the percent format shows, all else in the figure's unit.
func cellNumber(_ figure: Figure) -> Double? {
  guard let value = figure.value else { return nil }
  // Numbers that a double holds exactly give the nearest double of their quotient, whatever factors they share.
  return figure.unit == "%" ? (value.quotient(by: 100) ?? (value.divided(by: Fraction(100)) ?? value).double) : value.double
}
