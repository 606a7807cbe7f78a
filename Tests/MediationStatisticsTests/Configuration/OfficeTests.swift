import Testing

@testable import MediationStatistics

@Suite struct OfficeTests {
  private func read(_ text: String) throws -> Office {
    try reading("office.yaml", text) { try Office.read($0) }
  }

  @Test func leastAndMost() throws {
    let least = try read("name: 某司法所\nstreet: 某街道\ndistrict: 某区\ndue_day:\n")
    #expect(
      least.superior == nil && least.codePrefix == nil && least.dueDay == nil && least.periodStartDay == 1 && least.footer == "内部资料"
        && least.frequency == nil)
    let most = try read(
      "name: 某司法所\nstreet: 某街道\ndistrict: 某区\nsuperior: 某局\ncode_prefix: ZJ0000000\nfrequency: 月报\ndue_day: 28\nperiod_start_day: 26\nfooter: 内部\n"
    )
    #expect(
      most.superior == "某局" && most.codePrefix == "ZJ0000000" && most.dueDay == 28 && most.periodStartDay == 26 && most.footer == "内部"
        && most.frequency == "月报")
  }

  @Test(arguments: [
    ("street: 某街道\ndistrict: 某区\n", "缺少“name”"), ("name: a\nstreet: b\ndistrict: c\ndue_day: 29\n", "1–28"),
    ("name: a\nstreet: b\ndistrict: c\nperiod_start_day: 0\n", "1–28"),
    ("name: a\nstreet: b\ndistrict: c\nduo_day: 5\n", "是不是“due_day”"), ("name: a\nstreet: [b]\ndistrict: c\n", "“street”应是一个值"),
    ("- a\n", "键: 值"), ("", "键: 值"),
  ])
  func faults(text: String, part: String) {
    let messages = faultMessages { _ = try read(text) }
    #expect(messages.contains { $0.contains(part) }, "\(messages)")
  }

  @Test(arguments: ["~", "null"])
  func nullIsBlank(null: String) throws {
    let office = try read("name: 某司法所\nstreet: 某街道\ndistrict: 某区\nsuperior: \(null)\ncode_prefix: \(null)\n")
    #expect(office.superior == nil && office.codePrefix == nil)

  }
}
