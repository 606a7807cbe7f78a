import Testing

@testable import MediationStatistics

struct WordsTests {
  @Test func everyNameLeadsToItsID() throws {
    let words = Words([.init(id: "amount", name: "协议涉及金额", words: ["金额"], unit: "元"), .init(id: "received", words: ["件数"])])
    #expect(words.id(of: "金额") == "amount" && words.id(of: " 协议涉及金额 ") == "amount" && words.id(of: "件数") == "received")
    #expect(words.name(of: "amount") == "协议涉及金额" && words.name(of: "received") == nil && words.unit(of: "amount") == "元")
    #expect(words.id(of: "别的") == nil && words.words(for: "received") == ["件数"])
  }

  @Test func slipsInTheTable() throws {
    let office = try SmallOffice()
    try office.change("seeds/words.csv") { $0 + "recieved,,受理,\nparties2,,\n" }
    let messages = faultMessages { _ = try Seeds.read(office.file("seeds")) }
    #expect(messages.contains { $0.contains("应有 4 列") }, "\(messages)")
    try office.change("seeds/words.csv") { $0.replacing("parties2,,\n", with: "") }
    let faults = faultMessages { _ = try Seeds.read(office.file("seeds")) }
    #expect(faults.contains { $0.contains("“recieved”既不是指标也不是分组") } && faults.contains { $0.contains("“受理”在第 2 行已有") }, "\(faults)")
  }
}
