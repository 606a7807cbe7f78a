/// One line a series over categories in order. A missing value breaks its line; a value alone is a dot.
func lineChart(_ data: ChartData, width: Int) -> String {
  let layout = LineLayout(data, width: width)
  var canvas = SVGCanvas(width: width, height: layout.height)
  drawStrokes(data, on: &canvas)
  drawGrid(data, layout, on: &canvas)
  // The first series is what the picture is about: it is drawn last, above the others.
  for (index, series) in data.series.enumerated().reversed() { drawLine(series, index, data, layout, on: &canvas) }
  return canvas.closed(data)
}

/// The legend shows the strokes themselves: dash and dot tell the lines apart without colour.
private func drawStrokes(_ data: ChartData, on canvas: inout SVGCanvas) {
  guard data.series.count > 1 else { return }
  for (index, entry) in legendPlaces(data, width: canvas.width).enumerated() {
    let base = Length(entry.row * legendLine + 16)
    let (middle, look) = (base - Length(4), ChartLook.stroke(index))
    canvas.path([(entry.x, middle), (entry.x + Length(26), middle)], look)
    canvas.dot(entry.x + Length(13), middle, look, tip: entry.name)
    canvas.text(entry.x + Length(32), base, entry.name, ChartLook.quiet(.start))
  }
}

private func drawGrid(_ data: ChartData, _ layout: LineLayout, on canvas: inout SVGCanvas) {
  for tick in layout.scale.ticks {
    let y = layout.y(tick)
    canvas.line(layout.left, y, layout.right, y, color: tick.isZero ? ChartLook.axis : ChartLook.grid)
    canvas.text(layout.left - Length(8), y + Length(4), tick.exactDecimal() ?? "", ChartLook.quiet(.end))
  }
  for (category, name) in data.categories.enumerated() where category % layout.every == 0 {
    canvas.text(layout.x(category), Length(layout.height - 8), fittedText(name, width: LineLayout.longestName), ChartLook.quiet(.middle))
  }
}

private func drawLine(
  _ series: ChartData.Series, _ index: Int, _ data: ChartData, _ layout: LineLayout, on canvas: inout SVGCanvas
) {
  let look = ChartLook.stroke(index)
  let places = data.categories.indices.map { category in series.value(category).map { (x: layout.x(category), y: layout.y($0)) } }
  for run in places.split(whereSeparator: { $0 == nil }) where run.count > 1 { canvas.path(run.compactMap { $0 }, look) }
  for (category, place) in places.enumerated() {
    guard let place else { continue }
    let tip = "\(data.categories[category])\(series.name.isEmpty ? "" : " " + series.name)：\(series.text(category))"
    canvas.dot(place.x, place.y, look, tip: tip)
    guard index == 0, layout.hasNumbers else { continue }
    let isBelow = layout.isLowest(category, data)
    canvas.text(
      place.x, place.y + Length(isBelow ? 18 : -9), series.text(category),
      SVGCanvas.TextLook(anchor: .middle, size: ChartLook.smallSize, color: look.color, isBold: true, hasHalo: true),
      address: series.address(category))
  }
}

/// Where the lines run.
private struct LineLayout {
  /// In half-width characters: `2024年第3季度`.
  static let longestName = 14
  let height: Int
  let left: Length
  let right: Length
  let scale: ChartScale
  /// Each how many-th category has its name written: names must not run into each other.
  let every: Int
  /// There is room for the first series' numbers at its dots.
  let hasNumbers: Bool
  private let top: Length
  private let bottom: Length
  private let count: Int

  init(_ data: ChartData, width: Int) {
    scale = ChartScale(round: data.known)
    let ticks = scale.ticks.map { Length.of($0.exactDecimal() ?? "", size: ChartLook.smallSize) }.max() ?? Length(0)
    (left, right) = (ticks + Length(14), Length(width - 16))
    top = Length(legendHeight(data, width: width) + 16)
    height = top.tenths / 10 + 220
    bottom = Length(height - 34)
    count = data.categories.count
    let step = (right - left).tenths / max(1, count)
    let name = data.categories.map { Length.of(fittedText($0, width: LineLayout.longestName), size: ChartLook.smallSize).tenths }.max() ?? 0
    every = max(1, (name + 80 + step - 1) / max(1, step))
    let number = data.series.first?.texts.map { Length.of($0, size: ChartLook.smallSize).tenths }.max() ?? 0
    hasNumbers = number + 40 <= step
  }

  /// The middle of a category's share of the width.
  func x(_ category: Int) -> Length { left + Length(tenths: (right - left).tenths * (2 * category + 1) / (2 * count)) }
  func y(_ value: Fraction) -> Length { bottom - scale.place(value, on: bottom - top) }

  /// The first series' number stands above its dot, or below where all other lines are above it.
  func isLowest(_ category: Int, _ data: ChartData) -> Bool {
    guard let value = data.series.first?.value(category), !value.isZero else { return false }
    let others = data.series.dropFirst().compactMap { $0.value(category) }
    return !others.isEmpty && others.allSatisfy { value < $0 }
  }
}
