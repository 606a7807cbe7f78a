import Testing

@testable import XLSX

@Suite struct ChartTests {
  static func source(_ a1: String) -> ChartSpec.Source { ChartSpec.Source(sheet: "表", range: range(a1)) }

  static func spec(_ kind: ChartSpec.Kind = .column, _ change: (inout ChartSpec) -> Void = { _ in }) -> ChartSpec {
    let series = ChartSpec.Series(name: .literal("受理"), categories: source("A1:A3"), values: source("B1:B3"))
    var spec = ChartSpec(kind: kind, series: [series], altText: "各月受理数")
    change(&spec)
    return spec
  }

  static let wrong: [(ChartSpec, ChartFault)] = [
    (spec { $0.altText = " \u{1}" }, .noAltText), (spec { $0.series = [] }, .seriesCount(0)),
    (spec { $0.series = Array(repeating: $0.series[0], count: 256) }, .seriesCount(256)),
    (spec { $0.title = "=A1" }, .text("=A1")), (spec { $0.series[0].name = .literal("=x") }, .text("=x")),
    (spec { $0.valueAxisTitle = "=y" }, .text("=y")), (spec { $0.series[0].name = .literal("") }, .noSeriesName),
    (spec { $0.series[0].values = source("B1:C3") }, .notALine("B1:C3")),
    (spec { $0.series[0].values = source("B1:B4") }, .pointCount(categories: 3, values: 4)),
    (spec { $0.series[0].color = 0x1000000 }, .color(0x1000000)), (spec { $0.fontSize = 0 }, .fontSize(0)),
    (spec { $0.fontName = "" }, .font(.fontName(""))), (spec { $0.gapWidth = 501 }, .gapWidth(501)),
    (spec { $0.valueMinimum = .nan }, .minimumNotFinite), (spec { $0.valueFormat = "0\"" }, .numberFormat("0\"")),
    (spec { $0.series[0].isDashed = true }, .onlyForLines), (spec { $0.series[0].marker = .circle }, .onlyForLines),
    (spec { $0.series[0].labels = .percentage }, .onlyForRound), (spec(.line) { $0.series[0].pointColors = [1] }, .onlyForRound),
  ]

  @Test(arguments: wrong)
  func refuses(spec: ChartSpec, fault: ChartFault) throws {
    #expect(try thrownOnSheet { try $0.chart(spec, at: cell("D1")) } == .sheet(name: "表", .chart(fault)))
  }

  @Test func placesAreChecked() throws {
    let size = try thrownOnSheet { try $0.chart(Self.spec(), at: cell("D1"), size: (width: 0, height: 9)) }
    #expect(size == .sheet(name: "表", .chart(.size(0, 9))))
    let folder = try TestFolder()
    let book = try newBook(folder.file())
    try book.addSheet("甲").chart(Self.spec(), at: cell("D1"))
    #expect(thrown { try book.close() } == .book(.missingSheet("表")))
  }

  static func chartXML(_ spec: ChartSpec) throws -> (chart: String, drawing: String) {
    let bytes = try bookBytes(in: try TestFolder()) { sheet in
      for (row, count) in [(0, 12), (1, 15), (2, 9)] {
        try sheet.write(.text("\(row + 1)月"), at: CellAddress(row: row, column: 0))
        try sheet.write(.integer(Int64(count)), at: CellAddress(row: row, column: 1))
      }
      try sheet.chart(spec, at: cell("D1"), offset: (x: 3, y: 4), size: (width: 640, height: 320))
    }
    return (try part("xl/charts/chart1.xml", of: bytes), try part("xl/drawings/drawing1.xml", of: bytes))
  }

  @Test(arguments: [
    (ChartSpec.Kind.line, "lineChart"), (.column, "barChart"), (.bar, "barChart"), (.stackedColumn, "barChart"), (.stackedBar, "barChart"),
    (.pie, "pieChart"), (.doughnut, "doughnutChart"),
  ])
  func everyKindIsWritten(kind: ChartSpec.Kind, element: String) throws {
    let xml = try Self.chartXML(Self.spec(kind) { $0.title = "标题<1>" })
    #expect(xml.chart.contains("<c:\(element)>") && xml.chart.contains("标题&lt;1&gt;"))
    #expect(xml.chart.contains("<c:f>表!$B$1:$B$3</c:f>") || xml.chart.contains("<c:f>'表'!$B$1:$B$3</c:f>"))
    #expect(xml.chart.contains("<c:v>15</c:v>") && xml.chart.contains("<c:v>2月</c:v>"))
    #expect(xml.drawing.contains(#"descr="各月受理数""#))
    #expect(xml.chart.contains(#"<c:grouping val="stacked"/>"#) == kind.isStacked)
  }

  /// On bar charts the category axis is the library's y axis.
  @Test func barsReadFromTheTop() throws {
    let xml = try Self.chartXML(Self.spec(.bar) { $0.categoryAxisTitle = "月份" }).chart
    let category = try #require(xml.components("<c:catAx>", upTo: "\u{0}").first?.components(upToText: "</c:catAx>"))
    let value = try #require(xml.components("<c:valAx>", upTo: "\u{0}").first)
    #expect(category.contains(#"<c:orientation val="maxMin"/>"#) && category.contains("月份"))
    #expect(category.contains(#"<c:tickLblSkip val="1"/>"#))
    #expect(value.contains(#"<c:crosses val="max"/>"#))
  }

  @Test func linesColoursFontsAndAxes() throws {
    let xml = try Self.chartXML(
      Self.spec(.line) {
        $0.series[0].isDashed = true
        $0.series[0].marker = .diamond
        $0.series[0].color = 0x2F5597
        $0.series[0].labels = .value
        $0.fontName = "宋体"
        $0.valueMinimum = 0
        $0.valueFormat = "#,##0"
        $0.showsGridlines = false
        $0.legend = .none
      }
    ).chart
    #expect(xml.contains(#"<a:prstDash val="dash"/>"#) && xml.contains(#"<c:symbol val="diamond"/>"#) && xml.contains("2F5597"))
    #expect(xml.contains(#"<a:latin typeface="宋体""#) && xml.contains(#"<c:min val="0"/>"#))
    #expect(xml.contains(##"<c:numFmt formatCode="#,##0" sourceLinked="0"/>"##))
    #expect(!xml.contains("majorGridlines") && !xml.contains("<c:legend>") && xml.contains("<c:showVal val=\"1\"/>"))
    #expect(xml.contains("<c:autoTitleDeleted val=\"1\"/>"))
  }

  @Test func slicesHaveTheirColours() throws {
    let xml = try Self.chartXML(
      Self.spec(.pie) {
        $0.series[0].pointColors = [0x000000, 0xC55A11]
        $0.series[0].labels = .categoryAndPercentage
      }
    ).chart
    #expect(xml.contains("<a:srgbClr val=\"000000\"/>") && xml.contains("<a:srgbClr val=\"C55A11\"/>"))
    #expect(xml.contains("<c:showPercent val=\"1\"/>") && xml.contains("<c:showCatName val=\"1\"/>") && !xml.contains("showVal val=\"1\""))
  }
}

extension String {
  fileprivate func components(upToText end: String) -> String { split(separator: end, maxSplits: 1).first.map(String.init) ?? self }
}
