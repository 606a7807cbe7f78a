/// Lying bars, the name before and the number behind each: names of any length can be read, and any number of categories has room.
func barChart(_ data: ChartData, width: Int) -> String {
  let layout = BarLayout(data, width: width)
  var canvas = SVGCanvas(width: width, height: layout.height)
  drawLegend(data, on: &canvas)
  for (category, name) in data.categories.enumerated() {
    let top = layout.top(of: category)
    let middle = top + layout.group / 2 + Length(tenths: 46)
    canvas.text(layout.nameEnd, middle, fittedText(name, width: BarLayout.longestName), SVGCanvas.TextLook(anchor: .end))
    for (index, series) in data.series.enumerated() {
      drawBar(series, index, category, name, top + layout.bar * index, layout, on: &canvas)
    }
  }
  canvas.line(layout.zero, layout.head, layout.zero, Length(layout.height - 6), color: ChartLook.axis)
  return canvas.closed(data)
}

private func drawBar(
  _ series: ChartData.Series, _ index: Int, _ category: Int, _ name: String, _ top: Length, _ layout: BarLayout, on canvas: inout SVGCanvas
) {
  let (text, address) = (series.text(category), series.address(category))
  let base = top + layout.bar / 2 + Length(tenths: 44)
  guard let value = series.value(category) else {
    canvas.text(layout.zero + Length(6), base, text, ChartLook.quiet(.start), address: address)
    return
  }
  let end = layout.place(value)
  let tip = "\(name)\(series.name.isEmpty ? "" : " " + series.name)：\(text)"
  let thickness = layout.bar - Length(2)
  canvas.rectangle(
    min(layout.zero, end), top + Length(1), max(end, layout.zero) - min(end, layout.zero), thickness, fill: ChartLook.fill(index), tip: tip)
  let look = SVGCanvas.TextLook(
    anchor: value.isNegative ? .end : .start, size: ChartLook.smallSize, color: index == 0 ? ChartLook.ink : ChartLook.quietInk)
  canvas.text(value.isNegative ? end - Length(6) : end + Length(6), base, text, look, address: address)
}

/// Where the bars lie.
private struct BarLayout {
  /// In half-width characters; longer names are cut.
  static let longestName = 24
  let head: Length
  /// Where names end.
  let nameEnd: Length
  let left: Length
  let right: Length
  let bar: Length
  let group: Length
  let height: Int
  private let scale: ChartScale

  init(_ data: ChartData, width: Int) {
    let name = data.categories.map { Length.of(fittedText($0, width: BarLayout.longestName), size: ChartLook.textSize) }.max() ?? Length(0)
    let numbers = data.series.flatMap(\.texts).map { Length.of($0, size: ChartLook.smallSize) }.max() ?? Length(0)
    scale = ChartScale(exact: data.known)
    head = Length(legendHeight(data, width: width))
    nameEnd = name + Length(4)
    // Numbers of falling bars stand on their left.
    left = nameEnd + Length(10) + (scale.low.isNegative ? numbers + Length(8) : Length(0))
    right = max(Length(width) - numbers - Length(12), left + Length(40))
    bar = Length(data.series.count == 1 ? 18 : 14)
    group = bar * data.series.count
    height = head.tenths / 10 + data.categories.count * (group.tenths / 10 + 8) + 6
  }

  var zero: Length { place(Fraction(0)) }
  func place(_ value: Fraction) -> Length { left + scale.place(value, on: right - left) }
  func top(of category: Int) -> Length { head + (group + Length(8)) * category + Length(2) }
}
