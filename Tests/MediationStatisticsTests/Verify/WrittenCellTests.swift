import Testing

@testable import MediationStatistics

struct WrittenCellTests {
  private let office: SmallOffice

  init() throws {
    office = try SmallOffice()
    try office.put("pipelines/own.yaml", SmallOffice.plan(forms: ["community-summary"]))
    try office.put("inputs/mediation/清单.csv", CaseDesk.csv([[:], ["案件编码": CaseDesk.code(2), "调解结果": "调解不成功", "协议类型": "无"]]))
    _ = try office.run("own", "2024-07")
  }

  private func content(_ place: String) throws -> WrittenCell {
    try WrittenRun(office.file("out/2024-07/own")).content(of: CellPlace(place))
  }

  /// Every number of every workbook leads back to its figures, which can be explained.
  @Test func everyCellOfTheRun() throws {
    let (run, pipeline) = (try WrittenRun(office.file("out/2024-07/own")), try office.pipeline("own"))
    let store = pipeline.figures(try office.registers(pipeline))
    let table = try OutputTable(run.folder + "/cells.csv", columns: ["workbook", "sheet", "cell", "address"])
    var (figures, sums) = (0, 0)
    for row in table.rows where figures < 120 {
      guard !table.text(row, "address").isEmpty else { continue }
      let place = ["workbook", "sheet", "cell"].map { table.text(row, $0) }.joined(separator: "!")
      guard case .figures(let addresses) = try run.content(of: CellPlace(place)) else { throw Missing() }
      for text in addresses { #expect(try store.figure(address(text)) != nil, "\(place): \(text)") }
      figures += 1
      sums += addresses.count > 1 ? 1 : 0
    }
    #expect(figures > 50)
  }

  @Test func whatIsNoFigureIsSaid() throws {
    guard case .other(let title) = try content("月报.xlsx!总体!A1"), case .other(let empty) = try content("月报.xlsx!总体!ZZ99") else {
      throw Missing()
    }
    #expect(title.hasPrefix("是文字“") && empty == "是空格，没有数值")
  }

  @Test(arguments: [
    ("月报.xls!总体!A1", "没有工作簿“月报.xls”，是不是“月报.xlsx”？"), ("月报.xlsx!总休!A1", "中没有工作表“总休” — 现有：封面、总体"),
    ("报送.xlsx!总体!A1", "“报送.xlsx”中没有工作表“总体”"),
  ])
  func slips(place: String, message: String) {
    let fault = #expect(throws: RunFault.self) { try content(place) }
    #expect(fault?.kind == .usage && fault?.messages.first?.contains(message) == true, "\(fault?.messages ?? [])")
  }

  @Test(arguments: [
    ("received[2024]", ["received[2024]"]), ("a[2024] + b[2024;type=甲 + 乙]", ["a[2024]", "b[2024;type=甲 + 乙]"]),
    ("success_rate[2024] × 100", ["success_rate[2024]"]),
  ])
  func tags(tag: String, addresses: [String]) {
    #expect(figureAddresses(in: tag) == addresses)
  }
}
