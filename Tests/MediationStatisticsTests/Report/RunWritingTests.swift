import Testing
import XLSX

@testable import MediationStatistics

/// What a run leaves behind: every number of every workbook has its line, and all of them prove equal, whatever the period.
struct RunWritingTests {
  private static let days = [
    "2023-07-03", "2023-12-11", "2024-01-31", "2024-02-29", "2024-07-01", "2024-07-15", "2024-11-30", "2024-12-31",
  ]

  private func office() throws -> SmallOffice {
    let office = try SmallOffice()
    let lines = Self.days.enumerated().map { index, day -> CaseLine in
      [
        "案件编码": CaseDesk.code(index + 1, day: day.replacing("-", with: "")), "受理时间": "\(day) 09:00:00", "调解时间": "\(day) 15:00:00",
        "调解协议金": "\(index * 1_234).50",
      ]
    }
    try office.put("inputs/mediation/清单.csv", CaseDesk.csv(lines))
    try office.put("inputs/court/登记簿.csv", CourtDesk.csv([[:], ["收到日期": "2024-12-03", "案号": "（2024）浙0110行初7号", "文书种类": "行政判决书"]]))
    let counts = Self.days.map { "\($0),永福社区,7,2,1,3,,,,,," } + ["2024-12-31,,4,1,,,,,,,,"]
    let head = try office.project().path("pipelines/contracts/prevention.yaml")
    let names = try Contract.read(head).fields.map(\.name)
    try office.put("inputs/prevention/台账.csv", ([names.joined(separator: ",")] + counts).joined(separator: "\n") + "\n")
    return office
  }

  @Test(arguments: [
    ("monthly", "2024-12"), ("monthly", "2024-Q4"), ("monthly", "2024-H2"), ("annual", "2024"), ("monthly", "2024-07-01..2024-07-20"),
    ("monthly", "2024-05"), ("annual", "2030"),
  ])
  func everyNumberIsProved(name: String, period: String) throws {
    let office = try office()
    let folder = try office.run(name, period)
    let verification = try Verification(folder)
    #expect(verification.isSound && verification.notes.isEmpty, "\(verification.faults.prefix(5))")
    let table = try OutputTable(folder + "/cells.csv", columns: ["workbook", "sheet", "cell", "value", "address"])
    for book in verification.books {
      let found = try BookNumbers("\(folder)/\(book.name)")
      let own = table.rows.filter { table.text($0, "workbook") == book.name }
      #expect(own.count == found.sheets.reduce(0) { $0 + $1.numbers.count } && own.count > 5, "\(book.name)")
      #expect(Set(own.map { table.text($0, "sheet") + "!" + table.text($0, "cell") }).count == own.count, "one line a cell")
    }
    #expect(verification.books.map(\.name) == ["1-报送表.xlsx", name == "monthly" ? "2-统计月报.xlsx" : "2-统计年报.xlsx", "3-底稿.xlsx"])
  }

  /// A return that is withheld has no lines, and nothing misses it.
  @Test func withheld() throws {
    let office = try office()
    let folder = try office.run("monthly", "2024-12", withholdsReturn: true)
    let verification = try Verification(folder)
    #expect(verification.isSound && !verification.books.map(\.name).contains("1-报送表.xlsx"))
    #expect(!(try office.text("out/2024-12/monthly/cells.csv").contains("1-报送表.xlsx")))
  }
}
