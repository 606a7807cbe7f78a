/// A question as its flags say it; nothing is looked up yet.
package struct AskedQuestion: Sendable {
  /// Measures by id, name or another word, with suffixes: `received`, `成功率`, `received.ytd`.
  package var measures: [String] = []
  /// Dimensions and grains by id, name or another word.
  package var by: [String] = []
  /// The texts of `--where`; all must hold.
  package var filters: [String] = []
  package var period: ReportingPeriod?
  package var comparisons: [AskedComparison] = []
  /// `--from`: the register that is counted when no measure says it.
  package var register: String?
  package var top: Int?
  /// A column's name, `:asc` behind it for the smallest first.
  package var sort: String?
  /// Combinations without a row are shown too.
  package var showsEmpty = false

  package init() {}
}

/// `--compare`: columns beside each measure.
package enum AskedComparison: String, Sendable, CaseIterable {
  /// With the same period last year, with the period before, of the year so far.
  case yoy, mom, ytd

  /// The suffixes of the columns. Rates differ in 个百分点 alone.
  func suffixes(isRate: Bool) -> [[FigureAddress.Suffix]] {
    switch self {
    case .yoy: [[.previousYear]] + (isRate ? [] : [[.yoyDifference]]) + [[.yoy]]
    case .mom: [[.previous]] + (isRate ? [] : [[.momDifference]]) + [[.mom]]
    case .ytd: [[.ytd], [.ytd, .previousYear], [.ytd, .yoy]]
    }
  }
}
