import Testing

@testable import MediationStatistics

struct SVGCanvasTests {
  @Test(arguments: [
    ("a<b>&\"'", "a&lt;b&gt;&amp;&quot;&#39;"), ("\u{202E}倒", "\u{FFFD}倒"), ("一\u{0}二", "一\u{FFFD}二"), ("{{x}}", "{{x}}"), ("=1", "=1"),
  ])
  func markupIsInert(text: String, escaped: String) { #expect(markup(text) == escaped) }

  @Test func elements() throws {
    var canvas = SVGCanvas(width: 100, height: 50)
    canvas.text(Length(1), Length(2), "受理", ChartLook.quiet(.end), address: "received[2024;type=<x>]")
    canvas.rectangle(Length(0), Length(0), Length(tenths: 105), Length(4), fill: "#ffffff", tip: "甲：<1>")
    canvas.path([(Length(0), Length(1)), (Length(2), Length(3))], ChartLook.stroke(1))
    let read = try #require(ReadSVG(canvas.closed(.of([1]))))
    #expect(read.all("text").first?.attributes["data-address"] == "received[2024;type=<x>]" && read.texts == ["受理"])
    #expect(read.all("rect").first?.attributes["width"] == "10.5" && read.all("title").map(\.text) == ["受理件数", "甲：<1>"])
    #expect(read.all("path").first?.attributes["d"] == "M0 1L2 3" && read.all("path").first?.attributes["stroke-dasharray"] == "6 4")
  }
}
