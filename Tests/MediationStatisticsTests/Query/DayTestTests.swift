import Testing

@testable import MediationStatistics

struct DayTestTests {
  private func takes(_ text: String, _ day: String) throws -> Bool {
    guard case .comparison(let comparison) = try FilterParser.parse(text) else { throw Missing() }
    return try DayTest(comparison).takes(try wanted(readDate(day)).dayNumber)
  }

  @Test(arguments: [
    ("a=2024-07", "2024-07-31", true), ("a=2024-07", "2024-08-01", false), ("a>2024-07", "2024-07-31", false),
    ("a>2024-07", "2024-08-01", true),
    ("a>=2024-07", "2024-07-01", true), ("a<2024-07", "2024-07-01", false), ("a<=2024-07", "2024-07-31", true),
    ("a=2024-07-15", "2024-07-15", true),
    ("a!=2024", "2023-12-31", true), ("a in 2024-01,2024-Q3", "2024-09-30", true), ("a not in 2024-01,2024-Q3", "2024-01-05", false),
    ("a=2024-02-10..2024-03-05", "2024-02-29", true),
  ])
  func days(text: String, day: String, expected: Bool) throws {
    #expect(try takes(text, day) == expected)
  }

  @Test(arguments: ["2024-02-30", "2024-13", "去年", "2024-Q5", "20240701"])
  func impossible(word: String) {
    #expect { try takes("a=\(word)", "2024-01-01") } throws: { ($0 as? FilterFault)?.message == "“\(word)”不是有效的日期或报告期" }
  }

  @Test func aDayContainsNothing() {
    #expect { try takes("a~2024", "2024-01-01") } throws: { ($0 as? FilterFault)?.message == "“a”是日期，不能用 ~" }
  }
}
