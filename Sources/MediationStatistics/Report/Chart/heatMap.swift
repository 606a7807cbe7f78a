/// A cross table as a picture: categories across, series down, each cell shaded by its value and printed with its number.
func heatMap(_ data: ChartData, width: Int) -> String {
  let layout = HeatLayout(data, width: width)
  var canvas = SVGCanvas(width: layout.width, height: layout.height)
  for (column, name) in data.categories.enumerated() { drawHead(name, column, layout, on: &canvas) }
  for (row, series) in data.series.enumerated() {
    let y = layout.y(row)
    canvas.text(
      layout.left - Length(8), y + layout.cellHeight / 2 + Length(tenths: 45), fittedText(series.name, width: HeatLayout.longestName),
      ChartLook.quiet(.end))
    for column in data.categories.indices { drawCell(series, column, data.categories[column], row, layout, on: &canvas) }
  }
  return canvas.closed(data)
}

/// Names stand upright, one character below the other, as Chinese heads of narrow columns do.
private func drawHead(_ name: String, _ column: Int, _ layout: HeatLayout, on canvas: inout SVGCanvas) {
  let characters = HeatLayout.upright(name)
  let first = layout.top - Length(8) - Length(15) * (characters.count - 1)
  for (index, character) in characters.enumerated() {
    canvas.text(layout.x(column) + layout.cellWidth / 2, first + Length(15) * index, character, ChartLook.quiet(.middle))
  }
}

private func drawCell(
  _ series: ChartData.Series, _ column: Int, _ name: String, _ row: Int, _ layout: HeatLayout, on canvas: inout SVGCanvas
) {
  let (x, y) = (layout.x(column), layout.y(row))
  let value = series.value(column)
  let look = value.map(layout.look) ?? ("#ffffff", ChartLook.quietInk)
  canvas.rectangle(
    x + Length(tenths: 5), y + Length(tenths: 5), layout.cellWidth - Length(1), layout.cellHeight - Length(1), fill: look.0,
    tip: "\(series.name)，\(name)：\(series.text(column))")
  // Zeros would drown what there is; their cells stay empty.
  guard value?.isZero != true else { return }
  canvas.text(
    x + layout.cellWidth / 2, y + layout.cellHeight / 2 + Length(tenths: 42), series.text(column),
    SVGCanvas.TextLook(anchor: .middle, size: layout.numberSize, color: look.1), address: series.address(column))
}

/// Where the cells lie and how dark they are.
private struct HeatLayout {
  static let longestName = 24
  private static let longestHead = 8
  let left: Length
  let top: Length
  let cellWidth: Length
  let cellHeight = Length(24)
  let width: Int
  let height: Int
  let numberSize: Int
  private let greatest: Fraction

  init(_ data: ChartData, width: Int) {
    let names = data.series.map { Length.of(fittedText($0.name, width: HeatLayout.longestName), size: ChartLook.smallSize) }
    left = (names.max() ?? Length(0)) + Length(12)
    top = Length((data.categories.map { HeatLayout.upright($0).count }.max() ?? 0) * 15 + 12)
    // A few columns are not stretched over the whole width, and many make the picture wider.
    cellWidth = max(min((Length(width) - left) / max(1, data.categories.count), Length(72)), Length(20))
    self.width = max(width, (left + cellWidth * data.categories.count).tenths / 10 + 1)
    height = top.tenths / 10 + data.series.count * 24 + 4
    greatest = data.known.map(\.magnitude).reduce(Fraction(0)) { $0 < $1 ? $1 : $0 }
    let number = data.series.flatMap(\.texts).map { displayWidth($0) }.max() ?? 1
    // The widest number must stay in its cell.
    numberSize = max(6, min(ChartLook.smallSize, (cellWidth.tenths - 20) / (5 * max(1, number))))
  }

  func x(_ column: Int) -> Length { left + cellWidth * column }
  func y(_ row: Int) -> Length { top + cellHeight * row }

  /// The step that a value falls into. Steps end at squares (1/36, 4/36, 9/36 … of the greatest value), so that one large row does not leave all
  /// others pale.
  func look(_ value: Fraction) -> (String, String) {
    guard !value.isZero else { return ("#fafbfc", ChartLook.quietInk) }
    let steps = value.isNegative ? ChartLook.heatBelow : ChartLook.heat
    let squares = Int128(steps.count * steps.count)
    let passed = (1..<steps.count).count { greatest * Int128($0 * $0) < value.magnitude * squares }
    return steps[passed]
  }

  static func upright(_ name: String) -> [String] {
    let characters = name.map(String.init)
    return characters.count <= longestHead ? characters : characters.prefix(longestHead - 1) + ["⋮"]
  }
}
