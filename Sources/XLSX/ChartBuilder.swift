import CXLSXWriter

/// Tells the C library what a chart looks like. The specification has been checked.
@safe struct ChartBuilder {
  let spec: ChartSpec
  private let chart: UnsafeMutablePointer<lxw_chart>
  private let place: String

  init(spec: ChartSpec, chart: UnsafeMutablePointer<lxw_chart>, place: String) {
    self.spec = spec
    unsafe self.chart = unsafe chart
    self.place = place
  }

  func build() throws(XLSXError) {
    setTitle()
    setLegend()
    if !spec.kind.isRound { setAxes() }
    if let gap = spec.gapWidth, !spec.kind.isRound, !spec.kind.isLine { unsafe chart_set_series_gap(chart, UInt16(gap)) }
    for one in spec.series { try addSeries(one) }
  }

  private func setTitle() {
    guard !spec.title.isEmpty else { return unsafe chart_title_off(chart) }
    unsafe chart_title_set_name(chart, SafeText.cleaned(spec.title))
    unsafe withFont(sizeFactor: 1.4) { unsafe chart_title_set_name_font(chart, $0) }
  }

  private func setLegend() {
    unsafe chart_legend_set_position(chart, spec.legend.libraryCode)
    if spec.legend != .none { unsafe withFont { unsafe chart_legend_set_font(chart, $0) } }
  }

  /// On bar charts the library's y axis is the one with the categories. There the first category stands at the bottom: turn the
  /// axis round, and let the values' axis cross at the far end, so that it stays below.
  private func setAxes() {
    guard let x = unsafe chart.pointee.x_axis, let y = unsafe chart.pointee.y_axis else { return }
    let (category, value) = unsafe spec.kind.isHorizontal ? (y, x) : (x, y)
    unsafe setTexts(of: category, title: spec.categoryAxisTitle)
    unsafe setTexts(of: value, title: spec.valueAxisTitle)
    if spec.kind.isHorizontal {
      unsafe chart_axis_set_reverse(category)
      unsafe chart_axis_set_crossing_max(category)
      // Else a reader leaves out every other label when they stand close.
      unsafe chart_axis_set_interval_unit(category, 1)
    }
    if let format = spec.valueFormat { unsafe chart_axis_set_num_format(value, format) }
    if let minimum = spec.valueMinimum { unsafe chart_axis_set_min(value, minimum) }
    unsafe chart_axis_major_gridlines_set_visible(value, spec.showsGridlines ? 1 : 0)
    var pale = lxw_chart_line()
    pale.color = 0xD9D9D9
    pale.width = 0.75
    if spec.showsGridlines { unsafe chart_axis_major_gridlines_set_line(value, &pale) }
    unsafe chart_axis_major_gridlines_set_visible(category, 0)
  }

  private func setTexts(of axis: UnsafeMutablePointer<lxw_chart_axis>, title: String) {
    unsafe withFont { unsafe chart_axis_set_num_font(axis, $0) }
    guard !title.isEmpty else { return }
    unsafe chart_axis_set_name(axis, SafeText.cleaned(title))
    unsafe withFont { unsafe chart_axis_set_name_font(axis, $0) }
  }

  private func addSeries(_ one: ChartSpec.Series) throws(XLSXError) {
    guard let series = unsafe chart_add_series(chart, nil, nil) else { throw .book(.noMemory) }
    unsafe one.setSources(on: series)
    unsafe setLook(of: series, one)
    if one.labels != .none { unsafe setLabels(of: series, one.labels) }
    if !one.pointColors.isEmpty { try unsafe check(setPoints(of: series, one.pointColors), at: place) }
  }

  private func setLook(of series: UnsafeMutablePointer<lxw_chart_series>, _ one: ChartSpec.Series) {
    var fill = lxw_chart_fill(color: libraryColor(one.color ?? 0), none: 0, transparency: 0)
    guard spec.kind.isLine else {
      if one.color != nil { unsafe chart_series_set_fill(series, &fill) }
      return
    }
    var line = lxw_chart_line()
    line.color = one.color.map(libraryColor) ?? 0
    line.width = 2.25
    line.dash_type = one.isDashed ? UInt8(LXW_CHART_LINE_DASH_DASH.rawValue) : 0
    if one.color != nil || one.isDashed { unsafe chart_series_set_line(series, &line) }
    unsafe chart_series_set_marker_type(series, one.marker.libraryCode)
    guard one.marker != .none, one.color != nil else { return }
    unsafe chart_series_set_marker_fill(series, &fill)
    line.dash_type = 0
    line.width = 0.75
    unsafe chart_series_set_marker_line(series, &line)
  }

  private func setLabels(of series: UnsafeMutablePointer<lxw_chart_series>, _ labels: ChartSpec.Labels) {
    unsafe chart_series_set_labels(series)
    let showsCategory: UInt8 = labels == .categoryAndPercentage ? 1 : 0
    unsafe chart_series_set_labels_options(series, 0, showsCategory, labels == .value ? 1 : 0)
    if labels != .value { unsafe chart_series_set_labels_percentage(series) }
    if spec.kind.isLine { unsafe chart_series_set_labels_position(series, UInt8(LXW_CHART_LABEL_POSITION_ABOVE.rawValue)) }
    unsafe withFont { unsafe chart_series_set_labels_font(series, $0) }
  }

  private func setPoints(of series: UnsafeMutablePointer<lxw_chart_series>, _ colors: [UInt32]) -> lxw_error {
    var fills = colors.map { lxw_chart_fill(color: libraryColor($0), none: 0, transparency: 0) }
    return unsafe fills.withUnsafeMutableBufferPointer { fills in
      var points = unsafe Array(repeating: lxw_chart_point(), count: fills.count)
      for index in fills.indices { unsafe points[index].fill = fills.baseAddress.map { unsafe $0 + index } }
      return unsafe points.withUnsafeMutableBufferPointer { points in
        var list = unsafe points.indices.map { index in unsafe points.baseAddress.map { unsafe $0 + index } } + [nil]
        return unsafe chart_series_set_points(series, &list)
      }
    }
  }

  /// Lends the chart's font; the library copies it.
  private func withFont(sizeFactor: Double = 1, _ body: (UnsafeMutablePointer<lxw_chart_font>) -> Void) {
    let strings = CStrings()
    var font = unsafe lxw_chart_font()
    unsafe font.name = strings.pointer(spec.fontName)
    unsafe font.size = spec.fontSize * sizeFactor
    withExtendedLifetime(strings) { unsafe body(&font) }
  }
}
