import CXLSXWriter

extension Sheet {
  /// The largest side of a chart, in pixels; Excel's own shapes end near there.
  private static var pixelLimit: Int { 10_000 }

  /// Puts a chart with its upper left corner into a cell.
  /// - Parameters:
  ///   - offset: Pixels from that corner, to the right and down.
  ///   - size: Width and height in pixels.
  package func chart(
    _ spec: ChartSpec, at cell: CellAddress, offset: (x: Int, y: Int) = (0, 0), size: (width: Int, height: Int) = (480, 288)
  ) throws(XLSXError) {
    guard cell.isInSheet else { throw fault(.outsideSheet, at: cell) }
    if let bad = spec.fault { throw fault(.chart(bad)) }
    let sides = 1...Self.pixelLimit
    let shifts = 0...Self.pixelLimit
    guard sides.contains(size.width), sides.contains(size.height), shifts.contains(offset.x), shifts.contains(offset.y) else {
      throw fault(.chart(.size(size.width, size.height)))
    }
    let sheet = try unsafe open()
    guard let chart = try unsafe workbook_add_chart(core.open(), spec.kind.libraryCode) else { throw .book(.noMemory) }
    core.wantedSheets.formUnion(spec.sources.map(\.sheet))
    core.chartSources += spec.sources
    try unsafe ChartBuilder(spec: spec, chart: chart, place: "工作表「\(name)」图表").build()
    let strings = CStrings()
    var options = unsafe lxw_chart_options()
    unsafe options.x_offset = Int32(offset.x)
    unsafe options.y_offset = Int32(offset.y)
    // The library scales its default size of 480 by 288.
    unsafe options.x_scale = Double(size.width) / 480
    unsafe options.y_scale = Double(size.height) / 288
    unsafe options.description = strings.given(spec.altText)
    let code = withExtendedLifetime(strings) {
      unsafe worksheet_insert_chart_opt(sheet, cell.libraryRow, cell.libraryColumn, chart, &options)
    }
    try check(code, "图表 \(cell.a1)")
    chartTexts.append(spec.altText)
  }
}

extension ChartSpec.Kind {
  fileprivate var libraryCode: UInt8 {
    let code =
      switch self {
      case .line: LXW_CHART_LINE
      case .column: LXW_CHART_COLUMN
      case .bar: LXW_CHART_BAR
      case .stackedColumn: LXW_CHART_COLUMN_STACKED
      case .stackedBar: LXW_CHART_BAR_STACKED
      case .pie: LXW_CHART_PIE
      case .doughnut: LXW_CHART_DOUGHNUT
      }
    return UInt8(code.rawValue)
  }
}
