/// One sheet of a workbook as the pipeline asks for it: what stands on it is data.
package struct SheetRequest: Sendable {
  package let kind: Kind
  package let name: String
  package let title: String
  package let columns: [Column]
  package let measures: [String]
  package let by: [DimensionID]
  package let notes: [String]
  package let chart: Chart?
  package let isLandscape: Bool
  /// Measures of the tables that `by` asks for, where the sheet's own measures are others.
  package let counts: [String]

  package enum Kind: String, Sendable, CaseIterable {
    /// Who reports what, lines to sign, contents.
    case cover
    /// Measures down, comparisons across.
    case overview
    /// One row a month of the year so far.
    case months
    /// One table a dimension of `by`, one row a member.
    case breakdown
    /// The first dimension of `by` (or `month`) down, the second across.
    case matrix
    /// 件 and 件次 by organisation, with the overlap.
    case organizations
    /// One row a combination of the dimensions of `by`.
    case detail
    case checks, quality, corrections, definitions, published
    /// 涉诉情况: measures with numerator and denominator, then `counts` by each dimension of `by`, then the cases lost.
    case litigation
    /// 文书登记: papers by kind, then one line a paper.
    case papers
    /// 期限提醒: what is due, as of the period's end.
    case deadlines
    /// 应诉出庭: attendance of leaders, then one line a hearing.
    case hearings
  }

  package enum Chart: String, Sendable, CaseIterable { case line, bar }

  /// `received`, `received.ytd.yoy`: a measure with suffixes.
  package struct Column: Sendable, Equatable {
    package let measure: String
    package let suffixes: [FigureAddress.Suffix]

    package init?(_ text: String) {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      let suffixes = parts.dropFirst().map { FigureAddress.Suffix(rawValue: $0) }
      guard let measure = parts.first, !measure.isEmpty, !suffixes.contains(nil) else { return nil }
      guard !suffixes.dropLast().contains(where: { $0?.isChange == true }) else { return nil }
      (self.measure, self.suffixes) = (measure, suffixes.compactMap { $0 })
    }
  }
}

extension DimensionID {
  /// Stands for the months of the period in `by`; months are periods, not members (DECISIONS 11).
  package static let month = DimensionID("month")
}
