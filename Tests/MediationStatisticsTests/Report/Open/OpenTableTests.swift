import Testing

@testable import MediationStatistics

struct OpenTableTests {
  @Test func heads() {
    #expect(OpenSample.data.table?.columns.map(\.header) == ["社区", "受理件数（件）[注1]"])
    #expect(OpenSample.data.table?.nativeName == "t_by_community" && OpenSample.data.table?.csvPath == "data/by_community.csv")
  }

  /// Rates stand as per cents, not as fractions, and unrounded; amounts exactly.
  @Test func numbers() throws {
    let context = try CaseDesk.context([["调解协议金": "12345.67"], ["调解结果": "调解不成功"], ["调解结果": "调解不成功"]])
    let rate = OpenCell.figure(try context.figure("success_rate"))
    #expect(rate.number.map { abs($0 - 100.0 / 3) < 1e-9 } == true && rate.csvText.hasPrefix("33.33333333"))
    let count = OpenCell.figure(try context.figure("received"))
    #expect(rate.tag == "success_rate[2024-07] × 100" && count.tag == "received[2024-07]")
    let amount = OpenCell.figure(try context.figure("amount"))
    #expect(amount.csvText == "1.234567" && amount.number == 1.234567)
    #expect(count.csvText == "3")
  }

  @Test func words() {
    let none = OpenCell.figure(OpenSample.figure(nil, status: .baseZero))
    #expect(none.text == "[z]" && none.number == nil && none.csvText == "[z]")
    #expect(OpenCell.link("社区", sheet: "社区").csvText == "社区" && OpenCell.text("甲").number == nil)
  }
}
