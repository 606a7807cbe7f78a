/// 表式: a statistical form as `pipelines/forms/*.yaml` describes it. Columns carry numbers (栏次) from 1, rows numbers (行次) from 1; every cell is a
/// measure of the store under the filters of its row and its column.
package struct Form: Sendable {
  package let id: String
  package let title: String
  /// Name of its sheet in the return workbook.
  package let sheet: String
  package let head: Head
  /// The superior has adopted the form; until then it prints 「样表，参照公开资料」 (DECISIONS 28).
  package let isAdopted: Bool
  /// 计量单位, as printed at the upper right.
  package let unit: String
  /// Head over the names of the rows: 填报单位, 社区, 指标.
  package let stub: String
  package let columns: [FormColumn]
  package let rows: [FormRow]
  package let rules: [FormRule]
  package let zero: Zero
  package let hasRowNumbers: Bool
  package let paper: Paper
  package let notes: [String]
  package let path: String

  /// The block at the upper right. What is not given is printed as a blank line to fill in: nothing here is invented.
  package struct Head: Sendable {
    package let number: String?
    package let issuer: String?
    package let approver: String?
    package let approval: String?
    package let validUntil: String?

    package var lines: [(caption: String, text: String?)] {
      [("表　　号", number), ("制定机关", issuer), ("批准机关", approver), ("批准文号", approval), ("有效期至", validUntil)]
    }
  }

  /// How a count of nothing is printed.
  package enum Zero: String, Sendable, CaseIterable { case dash, digit }

  package enum Paper: String, Sendable, CaseIterable {
    case a4 = "A4"
    case a3 = "A3"
  }
}

/// One node of the head: a group over further columns, or a column of numbers.
package struct FormColumn: Sendable {
  package let name: String
  package let children: [FormColumn]
  package let request: CellRequest
  package let unit: String?
  /// Nil = the measure's own.
  package let decimals: Int?
  /// Kinds of period for which the column stands; empty for all.
  package let only: [PipelinePlan.Unit]

  package var leaves: [FormColumn] { children.isEmpty ? [self] : children.flatMap(\.leaves) }
  package var depth: Int { 1 + (children.map(\.depth).max() ?? 0) }

  /// The node without the columns that do not stand for this kind of period; nil when nothing is left.
  func pruned(for unit: PipelinePlan.Unit?) -> FormColumn? {
    guard only.isEmpty || unit.map(only.contains) == true else { return nil }
    guard !children.isEmpty else { return self }
    let kept = children.compactMap { $0.pruned(for: unit) }
    return kept.isEmpty
      ? nil : FormColumn(name: name, children: kept, request: request, unit: self.unit, decimals: decimals, only: only)
  }
}

/// What a column or a row asks for. A cell joins both: one of them names the measure, filters add up.
package struct CellRequest: Sendable {
  package var measure: String?
  package var suffixes: [FigureAddress.Suffix] = []
  /// For each named dimension one of the listed members; several mean their sum.
  package var filter: [(dimension: DimensionID, members: [String])] = []
  /// Made of other columns of the same row: `14 + 15`.
  package var formula: FormSide?
  /// Why nothing can stand here.
  package var blank: String?

  package init() {}
}

/// A block of rows.
package enum FormRow: Sendable {
  /// The whole: figures without the blocks' members; where they add up, a formula over the rows that follow.
  case total(name: String)
  /// One line with its own measure or filter; `isPart` = 其中, not added up again.
  case line(name: String, request: CellRequest, isPart: Bool)
  /// One row a member of a dimension.
  case members(DimensionID, request: CellRequest)
  /// One row a month of the year up to the period's end.
  case months
}
