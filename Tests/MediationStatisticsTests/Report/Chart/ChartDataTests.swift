import Testing

@testable import MediationStatistics

struct ChartDataTests {
  static let hard: [ChartData] = [
    .of([5]), .of((1...40).map { $0 * 3 }), .of([3, -2, 0, nil, -7]), .of([0, 0, 0]), .of([nil, nil]), .of([nil, 4, nil, 4, 5]),
    .of(series: [("甲", [1, 2]), ("乙", [nil, -3]), ("丙", [])]), .of([-3, -1]), .of([]),
    ChartData(title: "空", unit: "", categories: ["一"], series: []),
    .of([7, 12], names: ["一个比别的都长得多、怎么也放不下的调解组织的全称（含工作室）", "b"]), .of([1], title: "<b>&\"'{{x}}\u{202E}"),
  ]

  /// Whatever the numbers, a picture is well-formed, says what it shows, and needs nothing from elsewhere.
  @Test(arguments: ChartKind.allCases, 0..<hard.count)
  func everyPictureIsWhole(kind: ChartKind, index: Int) throws {
    let data = Self.hard[index]
    let text = svg(kind, data, width: 480)
    let read = try #require(ReadSVG(text))
    let root = try #require(read.elements.first)
    #expect(root.name == "svg" && root.attributes["role"] == "img" && read.title?.isEmpty == false && read.said?.isEmpty == false)
    for word in ["<script", "<style", "style=", "href", "url(", "NaN", "{{x}}\u{202E}"] { #expect(!text.contains(word), "\(word)") }
    let (width, height) = (ReadSVG.number(root, "width"), ReadSVG.number(root, "height"))
    for element in read.elements where ["rect", "text", "circle"].contains(element.name) {
      let (x, y) = (
        ReadSVG.number(element, element.name == "circle" ? "cx" : "x"), ReadSVG.number(element, element.name == "circle" ? "cy" : "y")
      )
      #expect((0...width).contains(x) && (0...height).contains(y), "\(element)")
      if element.name == "rect" { #expect(x + ReadSVG.number(element, "width") <= width + 0.1 && ReadSVG.number(element, "width") >= 0) }
    }
    #expect(svg(kind, data, width: 480) == text)
  }

  @Test(arguments: ChartKind.allCases)
  func nothingToDrawIsSaid(kind: ChartKind) throws {
    #expect(try #require(ReadSVG(svg(kind, .of([])))).texts == ["没有数据"])
  }

  /// A gap is never a 0: it has no mark, and is read out as what is printed for it.
  @Test(arguments: ChartKind.allCases)
  func gapsAreNotZeros(kind: ChartKind) throws {
    let (gap, zero) = (try #require(ReadSVG(svg(kind, .of([4, nil, 4])))), try #require(ReadSVG(svg(kind, .of([4, 0, 4])))))
    #expect(gap.said == "单位：件。2024年：1月4，2月—，3月4。" && zero.said?.contains("2月0") == true)
    #expect(svg(kind, .of([4, nil, 4])) != svg(kind, .of([4, 0, 4])))
  }

  @Test func textsAreInert() throws {
    let data = ChartData.of([1], names: ["</text><script>alert(1)</script>"], title: "a&b\u{202E}c")
    let read = try #require(ReadSVG(svg(.bar, data)))
    #expect(read.title == "a&b\u{FFFD}c" && read.all("script").isEmpty && read.texts.contains { $0.hasPrefix("</text>") })
  }

  @Test func rowsThatAreTooShortHaveGaps() {
    let series = ChartData.Series(name: "", values: [Fraction(1)], texts: [])
    #expect(series.value(1) == nil && series.text(0) == "—" && series.address(0) == nil)
    #expect(ChartData(title: "", unit: "", categories: [], series: [series]).known.isEmpty)
  }
}
