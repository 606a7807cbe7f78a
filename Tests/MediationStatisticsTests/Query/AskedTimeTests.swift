import Testing

@testable import MediationStatistics

struct AskedTimeTests {
  private func period(_ flag: String?, _ conditions: String) throws -> String {
    let covered = try wanted(ReportingPeriod("2023-01-01..2024-12-31")).days()
    var time = AskedTime(try flag.map { try wanted(ReportingPeriod($0)) }, covered: covered, startDay: 1)
    for part in try FilterParser.parse(conditions).conjuncts {
      guard case .comparison(let comparison) = part else { throw Missing() }
      try time.cut(comparison)
    }
    return time.period.description
  }

  @Test(
    arguments: [
      (nil, "月>=2024-07", "2024-H2"), (nil, "月>2024-07", "2024-08..2024-12"), (nil, "年=2023", "2023"), (nil, "月<2023-04", "2023-Q1"),
      (nil, "月>=2023-07 and 月<=2024-06", "2023-07-01..2024-06-30"), ("2024", "月<=2024-06", "2024-H1"), ("2024-H2", "月=2024-09", "2024-09"),
      ("2024-07", "日期>=2024-07-10", "2024-07-10..2024-07-31"),
    ] as [(String?, String, String)])
  func cuts(flag: String?, conditions: String, expected: String) throws {
    #expect(try period(flag, conditions) == expected)
  }

  @Test(arguments: [
    ("2024-H1", "月>=2024-07", "没有一天符合全部时间条件"), ("2024", "月!=2024-07", "“月”只能用 =、>、>=、<、<="),
    ("2024", "月 in 2024-01,2024-03", "“月”只能用 =、>、>=、<、<="),
    ("2024", "月>=2024-13", "“2024-13”不是有效的日期或报告期"),
  ])
  func faults(flag: String, conditions: String, message: String) {
    #expect { try period(flag, conditions) } throws: { ($0 as? FilterFault)?.message == message }
  }
}
