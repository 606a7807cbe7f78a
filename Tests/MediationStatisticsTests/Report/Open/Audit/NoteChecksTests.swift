import Testing

@testable import MediationStatistics

struct NoteChecksTests {
  static let breaches: [OpenBreach] = [
    .content("notes-resolve", "社区：[注2] 没有说明") { $0.sheets[3].table?.columns[0].marks = [2] },
    .content("notes-resolve", "社区：[注9] 没有说明") { $0.sheets[3].lines[0] = .heading("各社区受理情况 [注9]") },
    .content("notes-used", "[注1] 没有被引用") { $0.sheets[3].table?.columns[1].marks = [] },
    .content("notes-in-heads", "社区：单元格“永福社区[注1]”中有注号") { $0.sheets[3].table?.rows[0][0] = .text("永福社区[注1]") },
    .content("shorthand-explained", "社区：简写 [z] 没有解释") { $0.sheets[2].table?.rows.removeLast() },
    .content("shorthand-explained", "社区：简写 [low] 没有解释") { $0.sheets[3].table?.rows[1][1] = .text("[low]") },
    .content("marks-meant", "[z] 没有含义") { $0.sheets[2].table?.rows[1][2] = .text("") },
    .content("marks-meant", "[注1] 列了几次") { book in
      let row = book.sheets[2].table?.rows[0] ?? []
      book.sheets[2].table?.rows.append(row)
    },
  ]

  @Test(arguments: breaches)
  func canFail(_ breach: OpenBreach) {
    let told = breach.breaches
    #expect(told.contains { $0.contains(breach.told) }, "\(told)")
  }
}
