internal import XLSX

/// Turns one cell's content into a value and a look.
struct CellRenderer {
  let kind: RowContent.Kind
  let wraps: Bool
  let isHeat: Bool
  /// The body cells of the column, for totals.
  let sumOver: CellRange?

  /// What goes into a cell: its tag is the address of the figure that it shows.
  struct Rendered {
    let value: CellValue
    let style: CellStyle
    var tag: String?
  }

  func render(_ cell: CellContent) -> Rendered {
    let (value, style) = valueAndStyle(cell)
    return Rendered(value: value, style: style, tag: cell.figure?.address.description)
  }

  private func valueAndStyle(_ cell: CellContent) -> (CellValue, CellStyle) {
    switch cell {
    case .blank: (.blank, Look.word(kind))
    case .text(let text): (.text(text), Look.text(kind, wraps: wraps))
    case .word(let text): (.text(text), Look.word(kind))
    case .alarm(let text): (.text(text), Look.alarm)
    case .integer(let number): (.integer(Int64(number)), Look.number(kind, "#,##0"))
    case .amount(let number): (.number(number.double), Look.number(kind, number.denominator == 1 ? "#,##0" : "#,##0.00####"))
    case .link(let text, let sheet): (.link(text: text, target: "internal:'\(sheet)'!A1", tip: nil), Look.link)
    case .figure(let figure): figureCell(figure, withUnit: false)
    case .figureWithUnit(let figure): figureCell(figure, withUnit: true)
    case .sum(let figure): sumCell(figure)
    }
  }

  private func figureCell(_ figure: Figure, withUnit: Bool) -> (CellValue, CellStyle) {
    guard let value = cellNumber(figure) else { return (.text(Look.word(for: figure.status)), Look.word(kind)) }
    return (.number(value), Look.number(kind, Look.format(figure, withUnit: withUnit, blankZero: isHeat)))
  }

  private func sumCell(_ figure: Figure) -> (CellValue, CellStyle) {
    guard let value = cellNumber(figure), let sumOver else { return figureCell(figure, withUnit: false) }
    return (
      .formula("=SUM(\(sumOver.a1))", cached: .number(value)), Look.number(kind, Look.format(figure, withUnit: false, blankZero: isHeat))
    )
  }
}

/// The number that a cell holds: rates and changes in % as the fraction that the percent format shows, all else in the figure's unit.
func cellNumber(_ figure: Figure) -> Double? {
  guard let value = figure.value else { return nil }
  return figure.unit == "%" ? (value.divided(by: Fraction(100)) ?? value).double : value.double
}
