import Testing

@testable import MediationStatistics

struct ImplausibleAmountTests {
  /// Limits of `seeds/amount-limits.csv` in 元: 500,000 · 5,000,000 · 50,000,000 · 500,000,000.
  @Test(
    arguments: [
      ("简单", "500000", nil), ("简单", "500000.01", "难度级别为“简单”的案件金额达 500000.01 元"), ("简单", "50万", nil),
      ("一般", "500.01万", "难度级别为“一般”的案件金额达 5000100.00 元"), ("疑难", "50000001", "难度级别为“疑难复杂”的案件金额达 50000001.00 元"),
      ("重大", "500000000", nil), ("", "9999999999", nil), ("看不懂", "9999999999", nil), ("简单", "", nil), ("简单", "五百元", nil),
      ("简单", "-0.01", "金额为负数（-0.01 元）"), ("", "-3", "金额为负数（-3.00 元）"),
    ] as [(String, String, String?)])
  func comparesWithTheGrade(grade: String, amount: String, message: String?) throws {
    #expect(try CaseDesk.message(ImplausibleAmount(), ["案件难度级别": grade, "调解协议金": amount]) == message)
  }

  /// DECISIONS 2: a doubted case counts, and is left out only of measures that need the bad field.
  @Test func aNegativeAmountDoesNotLowerTheSum() throws {
    let store = try CaseDesk.store(try CaseDesk.register([["调解协议金": "10000"], ["调解协议金": "-9000"]]))
    #expect(try store.figure(address("received[2024-07]"))?.machineText == "2")
    let found = try store.figure(address("amount[2024-07]"))
    #expect(found?.machineText == "1")

  }
}
