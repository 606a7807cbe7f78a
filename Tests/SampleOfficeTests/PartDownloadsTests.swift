import Testing

@testable import SampleOffice

struct PartDownloadsTests {
  static let months = [Month(2024, 6), Month(2024, 10), Month(2024, 12)]

  private func parts(_ month: Month) -> [[(planned: PlannedCase, version: RowVersion)]] {
    let downloads = PartDownloads(month: month, cases: Sampled.cases.filter { $0.month == month })
    return (0..<PartDownloads.count).map(downloads.rows)
  }

  @Test(arguments: months)
  func eachCaseStandsInItsLastPart(month: Month) {
    var last: [Int: RowVersion] = [:]
    for row in parts(month).joined() { last[row.planned.index] = row.version }
    #expect(last.count == Sampled.cases.count { $0.month == month })
    #expect(last.values.allSatisfy { $0 == .standing })
  }

  @Test(arguments: months)
  func overlapsAreATenthToAFifth(month: Month) {
    let all = parts(month)
    let rows = all.reduce(0) { $0 + $1.count }
    let cases = Set(all.joined().map(\.planned.index)).count
    #expect((10...20).contains((rows - cases) * 100 / cases))
  }

  @Test(arguments: months)
  func laterFilesEndLater(month: Month) {
    let ends = parts(month).compactMap { $0.map(\.planned.accepted).max() }
    #expect(ends.count == 3)
    #expect(zip(ends, ends.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func olderVersionsLoseByTheOrderOfVersions() {
    for row in PartDownloadsTests.months.flatMap(parts).joined() where row.version != .standing {
      let older = row.planned.older(row.version)
      let isConcluded = row.planned.outcome != .pending
      let losesByResult = older.outcome == .pending && isConcluded
      let losesByDate =
        (older.mediated ?? older.accepted) < (row.planned.mediated ?? older.accepted)
        && older.accepted <= (older.mediated ?? older.accepted)
      #expect(losesByResult || losesByDate || row.version == .withoutPerformance && older.mediated == row.planned.mediated)
    }
  }

  @Test func allVersionsOccur() {
    let versions = PartDownloadsTests.months.flatMap(parts).joined().map(\.version)
    #expect(versions.count { $0 == .otherOrganization } == 2)
    #expect(versions.count { $0 == .misaligned } == 2)
    for version in [RowVersion.pending, .otherAmount, .withoutPerformance] {
      #expect(versions.count { $0 == version } >= 5)
    }
  }
}
