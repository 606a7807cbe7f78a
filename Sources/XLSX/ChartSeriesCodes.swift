import CXLSXWriter

extension ChartSpec.Series {
  /// Names the cells of a series. The library quotes the sheets itself.
  func setSources(on series: UnsafeMutablePointer<lxw_chart_series>) {
    let c = categories.range
    unsafe chart_series_set_categories(
      series, categories.sheet, c.first.libraryRow, c.first.libraryColumn, c.last.libraryRow, c.last.libraryColumn)
    let v = values.range
    unsafe chart_series_set_values(
      series, values.sheet, v.first.libraryRow, v.first.libraryColumn, v.last.libraryRow, v.last.libraryColumn)
    switch name {
    case .literal(let text): unsafe chart_series_set_name(series, SafeText.cleaned(text))
    case .cell(let sheet, let cell): unsafe chart_series_set_name_range(series, sheet, cell.libraryRow, cell.libraryColumn)
    }
  }
}

extension ChartSpec.Legend {
  var libraryCode: UInt8 {
    let code =
      switch self {
      case .none: LXW_CHART_LEGEND_NONE
      case .right: LXW_CHART_LEGEND_RIGHT
      case .left: LXW_CHART_LEGEND_LEFT
      case .top: LXW_CHART_LEGEND_TOP
      case .bottom: LXW_CHART_LEGEND_BOTTOM
      }
    return UInt8(code.rawValue)
  }
}

extension ChartSpec.Marker {
  var libraryCode: UInt8 {
    let code =
      switch self {
      case .none: LXW_CHART_MARKER_NONE
      case .circle: LXW_CHART_MARKER_CIRCLE
      case .square: LXW_CHART_MARKER_SQUARE
      case .diamond: LXW_CHART_MARKER_DIAMOND
      case .triangle: LXW_CHART_MARKER_TRIANGLE
      }
    return UInt8(code.rawValue)
  }
}
