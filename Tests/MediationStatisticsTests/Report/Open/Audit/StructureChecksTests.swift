import Testing

@testable import MediationStatistics

struct StructureChecksTests {
  static let breaches: [OpenBreach] = [
    .content("front-sheets", "封面、目录、社区、说明") { $0.sheets.swapAt(2, 3) }, .content("front-sheets", "封面、说明、社区") { $0.sheets.remove(at: 1) },
    .content("contents-complete", "目录中没有“社区”") { $0.sheets[1].table?.rows.removeLast() },
    .content("contents-complete", "目录多出“去年”") { $0.sheets[1].table?.rows.append([.link("去年", sheet: "去年"), .text("无")]) },
    .content("links-resolve", "社区：链接的“注释”不存在") { $0.sheets[3].lines[1] = .link("见注释", sheet: "注释") },
    .content("way-back", "社区：没有到“目录”的链接") { $0.sheets[3].lines.removeLast() },
    .content("way-back", "目录：没有到“封面”的链接") { $0.sheets[1].lines.removeLast() },
    .content("sheet-names", "“社 区”") { $0.sheets[3].name = "社 区" },
    .content("sheet-names", "“各社区各类纠纷受理和成功件数”") { $0.sheets[3].name = "各社区各类纠纷受理和成功件数" },
    .content("sheet-names", "“说明”重复") { $0.sheets[3].name = "说明" },
    .content("title-first", "社区：A1 不是标题") { $0.sheets[3].lines.removeFirst() },
    .content("title-first", "社区：A1 不是标题") { $0.sheets[3].lines[0] = .heading("") },
    .content("properties", "缺少主题") { $0.subject = "" }, .content("properties", "缺少关键词") { $0.keywords = [] },
    .written("cursor", "社区：光标在 C7") { $0.cursor = "C7" }, .written("footer", "社区：页脚为“第 1 页”") { $0.footer = "第 1 页" },
    .written("chart-text", "社区：有图没有替代文字") { $0.chartTexts = ["条形图", ""] },
  ]

  @Test(arguments: breaches)
  func canFail(_ breach: OpenBreach) {
    let told = breach.breaches
    #expect(told.contains { $0.contains(breach.told) }, "\(told)")
  }
}
