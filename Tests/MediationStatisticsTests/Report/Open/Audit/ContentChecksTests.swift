import Testing

@testable import MediationStatistics

struct ContentChecksTests {
  private static func name(_ text: String) -> @Sendable (inout OpenBook) -> Void {
    { $0.sheets[3].table?.rows[0][0] = .text(text) }
  }

  static let breaches: [OpenBreach] = [
    .content("no-line-breaks", "社区：“永福\n社区…”中有换行", name("永福\n社区")), .content("no-edge-blanks", "社区：“ 永福社区”前后有空白", name(" 永福社区")),
    OpenBreach("only-figures", "社区：B5 的 5.0 没有数值地址") { audited in
      audited.written.numbers = [PlacedNumber(workbook: "4.xlsx", sheet: "社区", cell: "B5", value: 5, address: nil)]
    },
    .content("no-personal", "列“当事人姓名”是个人或逐案信息") { $0.sheets[3].table?.columns[0].title = "当事人姓名" },
    .content("no-personal", "中有证件号、电话或案件编码", name("000000199001011234")), .content("no-personal", "中有证件号", name("电话 10012345678")),
    .content("no-personal", "中有证件号", name("ZJ330100520240702000001")),
    .content("small-counts", "社区：有 1 行，首行“永福社区”") { book in
      let amount = OpenSample.figure(3, of: "amount", unit: "万元")
      book.sheets[3].table?.rows[0] = [.text("永福社区"), .figure(OpenSample.figure(2)), .figure(amount)]
    },
    .content("title-length", "社区：标题 51 字") { $0.sheets[3].lines[0] = .heading(String(repeating: "长", count: 51)) },
  ]

  @Test(arguments: breaches)
  func canFail(_ breach: OpenBreach) {
    let told = breach.breaches
    #expect(told.contains { $0.contains(breach.told) }, "\(told)")
    #expect(told.allSatisfy { !$0.contains("1990") && !$0.contains("12345678") }, "what is found is not shown")
  }

  /// A count of case numbers is no case number; three cases with an amount tell of no single one.
  @Test func whatMayStand() {
    var audited = OpenSample.audited()
    audited.book.sheets[3].table?.columns[1].title = "各类案号"
    audited.book.sheets[3].table?.rows[0] = [
      .text("永福社区"), .figure(OpenSample.figure(3)), .figure(OpenSample.figure(1, of: "amount", unit: "万元")),
    ]
    for id in ["no-personal", "small-counts"] { #expect(openChecks.first { $0.id == id }?.breaches(audited) == [], "\(id)") }
  }
}
