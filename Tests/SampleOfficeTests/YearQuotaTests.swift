import Testing

@testable import SampleOffice

struct YearQuotaTests {
  @Test(arguments: zip(YearQuota.all, [(2722, 589), (3218, 6)]))
  func addsUpToThePublishedFigures(quota: YearQuota, expected: (received: Int, unsuccessful: Int)) {
    #expect(quota.received.reduce(0, +) == expected.received)
    #expect(quota.failed.reduce(quota.pending, +) == expected.unsuccessful)
    #expect(quota.streetByMonth.reduce(0, +) == quota.street)
  }

  @Test func studioBeginsInJuly2024() {
    let quota = YearQuota.all[1]
    #expect(quota.alone.reduce(0, +) == 44)
    #expect(quota.joint.reduce(0, +) == 645)
    #expect(zip(quota.alone, quota.joint).prefix(6).allSatisfy { $0 == 0 && $1 == 0 })
    #expect(zip(quota.alone, quota.joint).dropFirst(6).allSatisfy { $0 > 0 && $1 > 0 })
  }
}
