import Testing

@testable import MediationStatistics

struct HolidaysTests {
  @Test(arguments: [
    ("2024-02-10", true), ("2024-02-17", true), ("2024-02-18", false), ("2024-02-04", false), ("2024-02-03", true), ("2024-02-19", false),
    ("2024-10-01", true),
    ("2024-10-12", false), ("2024-10-13", true), ("2024-03-02", true), ("2024-03-03", true), ("2024-03-04", false), ("2025-01-01", true),
    ("2031-03-01", true),
    ("2031-03-03", false), ("1960-01-02", true), ("1960-01-04", false),
  ])
  func daysOff(text: String, isOff: Bool) throws {
    #expect(try ShippedOffice.seeds().holidays.isOff(#require(readDate(text))) == isOff)
  }

  @Test func lists() throws {
    let holidays = try ShippedOffice.seeds().holidays
    #expect((2020...2026).allSatisfy(holidays.hasList) && !holidays.hasList(of: 2019) && !holidays.hasList(of: 2027))
  }

  @Test func faultsAreToldTogether() throws {
    let folder = try ScratchFolder()
    try folder.put("holidays.csv", "date,name,off\n2024-02-30,春节,1\n2024-02-10,春节,2\n2024-02-11,春节,1\n2024-02-11,春节,1\n")
    let messages = faultMessages { _ = try Holidays.read(folder.path) }
    #expect(messages.count == 3, "\(messages)")
    #expect(messages[0].contains(":2:date") && messages[1].contains(":3:off") && messages[2].contains(":5:date"))
  }
}
