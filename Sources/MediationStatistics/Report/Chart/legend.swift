/// The names of the series above a picture, each with its colour; nothing when there is only one.
func drawLegend(_ data: ChartData, on canvas: inout SVGCanvas) {
  guard data.series.count > 1 else { return }
  for (index, entry) in legendPlaces(data, width: canvas.width).enumerated() {
    let base = Length(entry.row * legendLine + 16)
    canvas.rectangle(entry.x, base - Length(10), Length(12), Length(12), fill: ChartLook.fill(index))
    canvas.text(entry.x + Length(18), base, entry.name, ChartLook.quiet(.start))
  }
}

/// The height that the legend takes, in pixels.
func legendHeight(_ data: ChartData, width: Int) -> Int {
  guard data.series.count > 1 else { return 4 }
  return ((legendPlaces(data, width: width).last?.row ?? 0) + 1) * legendLine + 8
}

let legendLine = 20

/// Entries side by side, on a new row where there is no room.
func legendPlaces(_ data: ChartData, width: Int) -> [(name: String, x: Length, row: Int)] {
  var (x, row) = (Length(2), 0)
  return data.series.map { series in
    let name = fittedText(series.name, width: 40)
    let taken = Length.of(name, size: ChartLook.smallSize) + Length(56)
    if Length(width) < x + taken, Length(2) < x { (x, row) = (Length(2), row + 1) }
    defer { x = x + taken }
    return (name, x, row)
  }
}
