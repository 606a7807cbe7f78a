import XLSX

/// A book that uses everything the wrapper offers.
enum SampleBook {
  static let months = (1...12).map { "\($0)月" }
  static let counts: [Int64] = [201, 188, 254, 263, 281, 277, 290, 302, 268, 295, 301, 298]

  static func write(to path: String, temporaryFolder: String? = nil) throws {
    let book = try newBook(path, temporaryFolder: temporaryFolder)
    try fill(book)
    try book.close()
  }

  static func fill(_ book: Workbook) throws {
    let main = try book.addSheet("总体情况")
    let other = try book.addSheet("O'Hara 数据")
    try fill(main)
    try addCharts(main)
    try fillTable(other)
    try book.defineName("全年合计", formula: "='总体情况'!$B$16")
  }

  static let grid: CellStyle = CellStyle().with {
    $0.borders = .grid
    $0.numberFormat = #"#,##0;-#,##0;"—""#
  }
  static let head: CellStyle = grid.with {
    $0.bold = true
    $0.fill = 0xD9E2F3
    $0.horizontal = .center
    $0.wrap = true
  }

  private static func fill(_ sheet: Sheet) throws {
    let title = CellStyle().with {
      $0.fontName = "黑体"
      $0.fontSize = 18
      $0.horizontal = .center
    }
    try sheet.merge(range("A1:D1"), .text("矛盾纠纷统计月报"), style: title)
    try sheet.merge(range("A2:B2"), .number(2024), style: head)
    for (column, text) in ["月份", "受理", "占比", "说明"].enumerated() {
      try sheet.write(.text(text), at: CellAddress(row: 2, column: column), style: head)
    }
    for (index, count) in counts.enumerated() {
      try sheet.write(.text(months[index]), at: CellAddress(row: 3 + index, column: 0), style: grid)
      try sheet.write(.integer(count), at: CellAddress(row: 3 + index, column: 1), style: grid)
      try sheet.write(
        .formula("=B\(index + 4)/B16", cached: .number(Double(count) / 3218)), at: CellAddress(row: 3 + index, column: 2),
        style: grid.with { $0.numberFormat = "0.00%" })
    }
    try sheet.write(.text("合计"), at: cell("A16"), style: head)
    try sheet.write(.formula("=SUM(B4:B15)", cached: .number(3218)), at: cell("B16"), style: head)
    try sheet.write(.formula(#"=IF(B16>0,"有","无")"#, cached: .text("有")), at: cell("C16"), style: grid)
    try sheet.write(.text("=SUM(A1)"), at: cell("D4"), style: grid)
    try sheet.write(.link(text: "看数据", target: "internal:'O''Hara 数据'!A1", tip: "转到数据"), at: cell("D5"))
    try sheet.write(.text("第一行\n第二行"), at: cell("D6"), style: grid.with { $0.wrap = true })
    try dress(sheet)
  }

  private static func dress(_ sheet: Sheet) throws {
    try sheet.setColumn(first: 0, last: 3, width: 12)
    try sheet.setColumn(first: 3, last: 3, width: 30)
    try sheet.setRow(0, height: 36)
    try sheet.setRow(4, outlineLevel: 1)
    try sheet.freeze(row: 3, column: 1)
    try sheet.autofilter(range("A3:D15"))
    try sheet.conditional(range("B4:B15"), .dataBar(color: 0x9DC3E6))
    try sheet.conditional(range("C4:C15"), .threeColorScale(min: 0xFFFFFF, mid: 0xFFEB84, max: 0xF8696B))
    try sheet.conditional(range("B4:B15"), .cell(.greater, 300, CellStyle().with { $0.color = 0xC00000 }))
    try sheet.conditional(range("D4:D15"), .textContains("数据", CellStyle().with { $0.bold = true }))
    try sheet.comment("口径：按受理时间统计。", at: cell("B3"))
    try sheet.tabColor(0x1F4E79)
    try sheet.hideGridlines()
    try sheet.zoom(90)
    try sheet.activate()
    try sheet.setSelection(range("B4"))
    var page = PageSetup()
    page.orientation = .landscape
    page.repeatRows = 0...2
    page.printArea = range("A1:P145")
    page.margins.left = 0.5
    page.centerHorizontally = true
    page.footer = "&L内部资料&C第 &P 页  共 &N 页"
    try sheet.page(page)
  }

  static func chart(_ kind: ChartSpec.Kind) -> ChartSpec {
    let categories = ChartSpec.Source(sheet: "总体情况", range: range("A4:A15"))
    let values = ChartSpec.Source(sheet: "总体情况", range: range("B4:B15"))
    var series = ChartSpec.Series(name: .cell(sheet: "总体情况", cell("B3")), categories: categories, values: values)
    series.color = 0x2F5597
    if kind == .line {
      series.isDashed = true
      series.marker = .circle
    }
    if kind == .pie || kind == .doughnut {
      series.labels = .categoryAndPercentage
      series.pointColors = [0x2F5597, 0xC55A11]
    } else {
      series.labels = .value
    }
    var spec = ChartSpec(kind: kind, series: [series], altText: "各月受理数，\(kind) 图")
    spec.title = "各月受理"
    spec.categoryAxisTitle = "月份"
    spec.valueAxisTitle = "件"
    spec.valueFormat = "#,##0"
    spec.valueMinimum = 0
    spec.fontName = "宋体"
    spec.gapWidth = 60
    return spec
  }

  private static func addCharts(_ sheet: Sheet) throws {
    for (index, kind) in ChartSpec.Kind.allCases.enumerated() {
      try sheet.chart(chart(kind), at: CellAddress(row: 2 + 20 * index, column: 5), offset: (x: 5, y: 5), size: (width: 600, height: 360))
    }
  }

  private static func fillTable(_ sheet: Sheet) throws {
    var rate = TableSpec.Column(header: "成功率", headerStyle: head)
    rate.formula = "=明细[@成功]/明细[@受理]"
    rate.cached = [.number(0.9), .number(0.75)]
    rate.style = grid.with { $0.numberFormat = "0.00%" }
    let columns = [TableSpec.Column(header: "受理", headerStyle: head), TableSpec.Column(header: "成功", headerStyle: head), rate]
    try sheet.table(range("A1:C3"), TableSpec(name: "明细", columns: columns))
    for (row, (received, settled)) in [(10, 9), (8, 6)].enumerated() {
      try sheet.write(.integer(Int64(received)), at: CellAddress(row: row + 1, column: 0), style: grid)
      try sheet.write(.integer(Int64(settled)), at: CellAddress(row: row + 1, column: 1), style: grid)
    }
    var list = ListValidation(sheet: "总体情况", items: range("A4:A15"))
    list.errorTitle = "月份不对"
    list.errorMessage = "请从列表中选择"
    try sheet.validation(range("E2:E10"), list)
  }
}
