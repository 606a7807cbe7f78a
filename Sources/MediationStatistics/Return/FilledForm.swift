/// A form over one period: what stands in its cells, and what its 审核关系 say of them.
package struct FilledForm: Sendable {
  package let form: Form
  package let period: ReportingPeriod
  /// The head, without the columns that do not stand for this kind of period.
  package let columns: [FormColumn]
  package let leaves: [Leaf]
  package let rows: [Row]
  /// For each column whether it adds up over what the rows are: all do, but over months.
  let isOverMonths: [Bool]
  package internal(set) var checks: [FormCheck] = []

  /// A column of numbers with its 栏次, which no other period changes.
  package struct Leaf: Sendable {
    package let number: Int
    package let column: FormColumn
  }

  package struct Row: Sendable {
    package enum Kind: Sendable { case total, body, part }
    package let kind: Kind
    package let name: String
    package var cells: [FormCell]
  }

  package var failedChecks: [FormCheck] { checks.filter { !$0.holds } }

  /// Rows that 合计 adds up.
  package var addedRows: [Int] { rows.indices.filter { rows[$0].kind == .body } }
}

/// One cell of a form.
package enum FormCell: Sendable {
  case figure(Figure)
  /// Several members of one breakdown, added.
  case sum([Figure])
  /// Other columns of the row, added.
  case computed(Fraction?, FormSide, unit: String, decimals: Int)
  /// A member that no seed lists: nothing can have been counted there.
  case nothing
  case blank(reason: String)

  /// Nil where nothing is known, or nothing can be computed.
  package var value: Fraction? {
    switch self {
    case .figure(let figure): figure.value
    case .sum(let figures):
      figures.reduce(Fraction?.some(Fraction(0))) { sum, figure in sum.flatMap { sum in figure.value.map { sum + $0 } } }
    case .computed(let value, _, _, _): value
    case .nothing: Fraction(0)
    case .blank: nil
    }
  }

  /// Adds up over rows: a count or a sum, not a rate or a change.
  package var isAdditive: Bool {
    switch self {
    case .figure(let figure): figure.isExact && !figure.address.suffixes.contains(where: \.isChange)
    case .sum, .computed, .nothing: true
    case .blank: false
    }
  }

  package var figures: [Figure] {
    switch self {
    case .figure(let figure): [figure]
    case .sum(let figures): figures
    case .computed, .nothing, .blank: []
    }
  }
}

/// One 审核关系 of a form in one of its rows (or columns), with both sides.
package struct FormCheck: Sendable {
  package let form: String
  package let rule: FormRule
  /// Name of the row or column.
  package let place: String
  package let left: Fraction
  package let right: Fraction
  /// The relation with the numbers put in: `258 = 4 + 206 + 48`.
  package let numbers: String

  package var difference: Fraction { left - right }
  package var holds: Bool {
    let excess = difference
    switch rule.formula.relation {
    case .equal: return !(rule.tolerance < excess.magnitude)
    case .atMost: return !(rule.tolerance < excess)
    case .atLeast: return !(rule.tolerance < Fraction(0) - excess)
    case .together: return left.isZero == right.isZero
    }
  }
  package var isFatal: Bool { !holds && rule.level == .mandatory }
}
