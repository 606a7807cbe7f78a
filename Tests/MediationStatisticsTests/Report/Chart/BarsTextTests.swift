import Testing

@testable import MediationStatistics

struct BarsTextTests {
  @Test func alignedByDisplayWidth() {
    let text = barsText(.of([20, 5, 1, 0, nil], names: ["永福社区", "b", "街道本级单独", "丁", "戊"]), width: 40)
    #expect(
      text == """
        受理件数（件）
        永福社区     │███████████████████████ 20
        b            │█████▊ 5
        街道本级单独 │█▏ 1
        丁           │ 0
        戊           │ —
        """)
  }

  @Test func fallsGrowToTheLeft() {
    let text = barsText(.of([4, -2, 0], names: ["甲", "乙", "丙"], title: ""), width: 30)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(Set(lines.map { displayWidth(String($0.prefix { $0 != "│" })) }).count == 1, "one axis")
    #expect(lines[0].hasPrefix("甲 ") && lines[0].contains(" │█") && lines[1].contains("█│ -2") && lines[2].contains(" │ 0"))
    #expect(lines[0].count { $0 == "█" } == 2 * lines[1].count { $0 == "█" })
  }

  @Test(arguments: [10, 24, 60, 200], 0..<ChartDataTests.hard.count)
  func linesKeepTheWidth(width: Int, index: Int) {
    let data = ChartDataTests.hard[index]
    let text = barsText(data, width: width)
    let lines = text.split(separator: "\n").dropFirst(data.title.isEmpty ? 0 : 1)
    for line in lines where width >= 24 { #expect(displayWidth(String(line)) <= width, "\(line)") }
    if !data.isEmpty { #expect(lines.count == data.categories.count * data.series.count) }
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func severalSeriesAreNamed() {
    let lines = barsText(.of(series: [("今年", [2]), ("上年", [1])], names: ["甲"], title: ""), width: 30).split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasPrefix("甲   今年 │█") && lines[1].hasPrefix("     上年 │█"))
  }

  @Test func nothing() { #expect(barsText(.of([]), width: 40) == "受理件数：没有数据") }
}
