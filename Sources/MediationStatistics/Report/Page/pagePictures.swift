internal import Mustache

/// A picture over a table of its section.
struct PagePicture: MustacheParent {
  let kind: ChartKind
  let data: ChartData

  /// Natural widths in pixels: heat maps take the page's width, the others stand beside their table.
  private var width: Int { kind == .heat ? 960 : 480 }

  func child(named name: String) -> Any? {
    switch name {
    case "kind": kind.rawValue
    case "svg": svg(kind, data, width: width)
    default: nil
    }
  }
}

/// The section's charts, and a heat map for every table that is shaded by value. Where there is nothing to draw there is no picture.
func pagePictures(_ sheet: SheetContent) -> [PagePicture] {
  let charts = sheet.charts.map { chart in
    let data = chartData(chart, sheet.tables[chart.table])
    return chart.kind == .line ? PagePicture(kind: .line, data: data) : PagePicture(kind: .bar, data: sorted(data))
  }
  let maps = sheet.tables.compactMap { table in table.heat.map { PagePicture(kind: .heat, data: heatData(sheet.title, table, $0)) } }
  return (charts + maps).filter { !$0.data.known.isEmpty && !$0.data.isEmpty }
}

private func chartData(_ chart: ChartContent, _ table: TableContent) -> ChartData {
  let rows = table.rows.filter { $0.kind == .body }
  let series = chart.series.map { series in ChartData.Series(series.name, rows.map { $0.cells[series.column] }) }
  return ChartData(title: chart.title, unit: chart.unit, categories: rows.map { PageCell($0.cells[0]).text }, series: series)
}

private func heatData(_ title: String, _ table: TableContent, _ heat: Range<Int>) -> ChartData {
  let rows = table.rows.filter { $0.kind == .body }
  let unit = rows.lazy.flatMap(\.cells).compactMap(\.figure).first?.unit ?? ""
  return ChartData(
    title: title, unit: unit, categories: heat.map { table.columns[$0].name },
    series: rows.map { ChartData.Series(PageCell($0.cells[0]).text, Array($0.cells[heat])) })
}

/// The largest of the first series on top; equal ones, and those without a value, keep their order.
private func sorted(_ data: ChartData) -> ChartData {
  guard let first = data.series.first else { return data }
  let order = data.categories.indices.sorted { a, b in
    switch (first.value(a), first.value(b)) {
    case (let x?, let y?): x == y ? a < b : y < x
    case (nil, nil): a < b
    case (let x, _): x != nil
    }
  }
  let series = data.series.map { series in
    ChartData.Series(
      name: series.name, values: order.map { series.value($0) }, texts: order.map { series.text($0) },
      addresses: order.compactMap { series.address($0) })
  }
  return ChartData(title: data.title, unit: data.unit, categories: order.map { data.categories[$0] }, series: series)
}

extension ChartData.Series {
  fileprivate init(_ name: String, _ cells: [CellContent]) {
    self.init(
      name: name, values: cells.map { $0.figure?.value }, texts: cells.map { PageCell($0).text },
      addresses: cells.compactMap { $0.figure?.address.description })
  }
}
