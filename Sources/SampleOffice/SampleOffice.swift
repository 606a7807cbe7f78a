import CSV

/// An invented office: 五常街道, 2023 and 2024, month by month, as the platform would export it. Same seed, same bytes.
///
/// Its figures are planted in the rows: read cleanly and judged, they give what the real office published for 2024
/// (`published/wuchang-2024.csv`) and what that says of 2023. All people, companies, numbers and accounts are invented.
package struct SampleOffice: Sendable {
  /// The seed of the committed sample.
  package static let fixed: UInt64 = 20_241_231

  let seed: UInt64

  package init(seed: UInt64 = SampleOffice.fixed) {
    self.seed = seed
  }

  /// The month's exports below `inputs/mediation/` in the order of the months, the register of papers and single papers as texts below
  /// `inputs/court/` and `inputs/notices/`, the ledgers of 排查预防 below `inputs/prevention/`, then the platform's own counts.
  /// Throws where the system's iconv cannot write an encoding.
  package func files() throws -> [SampleFile] {
    let plan = OfficePlan(seed: seed)
    var files: [SampleFile] = []
    for month in Month.sample {
      let export = MonthExport(month: month, cases: plan.cases.filter { $0.month == month }, strays: StrayRows(seed: seed))
      files += try export.files()
    }
    files += try CourtFiles(seed: seed).files()
    files += try [2023, 2024].map { try PreventionLedger(year: $0, seed: seed).file() }
    return files + [SampleOffice.controlTotals(of: plan)]
  }

  /// The platform's own counts: every case, in the month of its true acceptance.
  private static func controlTotals(of plan: OfficePlan) -> SampleFile {
    let lines = Month.sample.map { month in "\(month.name),\(plan.cases.count { $0.month == month })\n" }
    return SampleFile(path: "seeds/control-totals.csv", bytes: Array(("month,received\n" + lines.joined()).utf8))
  }
}
