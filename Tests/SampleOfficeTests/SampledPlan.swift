@testable import SampleOffice

/// The plan of the committed sample, made once for all tests.
enum Sampled {
  static let plan = OfficePlan(seed: SampleOffice.fixed)
  static var cases: [PlannedCase] { plan.cases }
  static func year(_ year: Int) -> [PlannedCase] { plan.cases.filter { $0.month.year == year } }
}

extension PlannedCase {
  /// As a standard file shows it.
  func text(_ field: Field) -> String { CaseRow(self, countsWan: false).texts[field] ?? "" }
}
