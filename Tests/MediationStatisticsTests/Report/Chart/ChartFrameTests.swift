import Testing

@testable import MediationStatistics

struct ChartFrameTests {
  @Test(
    arguments: [
      ("一二三四五", 4, ["一二", "三四", "五"]), ("一二，三", 4, ["一二，", "三"]), ("ab一c", 3, ["ab", "一c"]), ("", 4, []), ("一", 1, ["一"]),
    ] as [(String, Int, [String])])
  func wrapping(text: String, width: Int, lines: [String]) { #expect(wrappedText(text, width: width) == lines) }

  /// On a page a picture has no frame; in a file of its own it has title, ground and foot, within its own bounds.
  @Test(arguments: ChartKind.allCases)
  func aPictureOfItsOwn(kind: ChartKind) throws {
    var data = ChartData(
      title: "受理件数", unit: "件", categories: ["1月", "2月"],
      series: [ChartData.Series(name: "甲<", values: [Fraction(1), nil], texts: ["1", "—"])])
    let bare = try #require(ReadSVG(svg(kind, data)))
    data.foot = ["筛选：金额<1亿", String(repeating: "长", count: 200)]
    let framed = try #require(ReadSVG(svg(kind, data)))
    #expect(!bare.texts.contains("受理件数（件）") && framed.texts.contains("受理件数（件）") && framed.texts.contains("筛选：金额<1亿"))
    let box = try #require(framed.all("svg").first?.attributes["viewBox"]).split(separator: " ").compactMap { Double($0) }
    for text in framed.all("text") {
      let y = try #require(text.attributes["y"].flatMap(Double.init))
      #expect(y > box[1] && y < box[1] + box[3])
    }
  }
}
