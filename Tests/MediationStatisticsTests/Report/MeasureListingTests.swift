import Testing

@testable import MediationStatistics

struct MeasureListingTests {
  private func listing(_ id: String?) throws -> MeasureListing {
    try MeasureListing(id, try ShippedOffice.seeds(), readableContracts(in: try CaseDesk.project()))
  }

  @Test(arguments: [
    ("received", ["调解案件", "随流程"]), ("written", ["条件", "调解结果：调解成功；协议形式：书面协议"]), ("success_rate", ["调解成功件数 ÷ 受理件数"]),
    ("days_p90", ["办理天数的90%分位数（最近秩法）"]), ("organizations_active", ["有记录的调解组织个数"]), ("received_share", ["受理件数 ÷ 受理件数（不分组）"]),
    ("concluded", ["归期", "办结日期"]), ("screened", ["排查预防台账", "排查纠纷次数之和", "登记日期"]), ("opening_pending", ["报告期开始时"]),
    ("days_mean", ["办理天数之和 ÷ 有该数的行数"]),
  ])
  func oneMeasure(id: String, parts: [String]) throws {
    let text = try listing(id).table
    for part in parts + [id] { #expect(text.contains(part), "\(text)") }
  }

  @Test func allMeasures() throws {
    let (listing, seeds) = (try listing(nil), try ShippedOffice.seeds())
    let lines = listing.table.split(separator: "\n")
    #expect(lines.count == seeds.measures.definitions.count + 1)
    let csv = String(decoding: listing.csv, as: UTF8.self)
    #expect(csv.contains("编号,指标,单位,口径,台账,条件,归期,分子/分母,有效期,重叠,来源"))
    #expect(String(decoding: listing.json, as: UTF8.self).contains("\"编号\" : \"days_p90\""))
  }

  @Test func anUnknownMeasureIsAQuestionOfUse() throws {
    let fault = #expect(throws: RunFault.self) { try listing("sucess_rate") }
    #expect(fault?.kind == .usage && fault?.messages == ["没有指标“sucess_rate”，是不是“success_rate”？ — 不给编号即列出全部"])
  }
}
