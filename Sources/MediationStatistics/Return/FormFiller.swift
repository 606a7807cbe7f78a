/// Fills one form. Faults of the configuration are gathered.
struct FormFiller {
  let form: Form
  let figures: FigureStore
  let period: ReportingPeriod
  let leaves: [FilledForm.Leaf]
  var faults: [String] = []
  /// What a whole column or row names wrongly is told once.
  var told: Set<FigureAddress.Key> = []

  init(_ form: Form, _ figures: FigureStore, _ period: ReportingPeriod) {
    (self.form, self.figures, self.period) = (form, figures, period)
    let unit = PipelinePlan.Unit(period)
    leaves = form.columns.flatMap { $0.standingLeaves(for: unit) }.enumerated().compactMap { index, leaf in
      leaf.stands ? FilledForm.Leaf(number: index + 1, column: leaf.column) : nil
    }
  }

  mutating func filled() -> FilledForm {
    let rows = form.rows.flatMap { lines(of: $0) }.map { row($0) }
    let columns = form.columns.compactMap { $0.pruned(for: PipelinePlan.Unit(period)) }
    tellLooseRows(rows.count)
    var filled = FilledForm(form: form, period: period, columns: columns, leaves: leaves, rows: rows, isOverMonths: overMonths)
    filled.checks = form.rules.flatMap { checks($0, filled) } + totals(filled)
    return filled
  }

  /// The rows are the months of the year: what stands over them is the year so far.
  private var goesByMonths: Bool { form.rows.contains { if case .months = $0 { true } else { false } } }

  /// For each column whether it adds up over the rows: what is open at a day, or counted from January on, does not add up over months.
  private var overMonths: [Bool] {
    leaves.map { leaf in
      guard goesByMonths, let measure = leaf.column.request.measure.flatMap({ figures.measures[$0] }) else { return true }
      return measure.isAdditiveOverMonths && leaf.column.request.suffixes.allSatisfy { $0 == .previousYear }
    }
  }

  /// A relation over a row that the form does not have would be passed over in silence.
  private mutating func tellLooseRows(_ count: Int) {
    for rule in form.rules where rule.scope == .columns {
      guard let number = rule.formula.numbers.first(where: { $0 > count }) else { continue }
      faults.append("\(form.path): 审核关系 \(rule.code) 用到第 \(number) 行，而表只有 \(count) 行")
    }
  }

  /// A row to be filled.
  struct Line {
    let kind: FilledForm.Row.Kind
    let name: String
    var request = CellRequest()
    /// The dimension that the rows go through: what another register does not know of its members, it has not counted.
    var by: DimensionID?
    var period: ReportingPeriod
  }

  private mutating func lines(of row: FormRow) -> [Line] {
    switch row {
    case .total(let name): return [Line(kind: .total, name: name, period: goesByMonths ? period.yearToDate : period)]
    case .line(let name, let request, let isPart): return [Line(kind: isPart ? .part : .body, name: name, request: request, period: period)]
    case .months: return period.yearToDate.eachMonth.map { Line(kind: .body, name: $0.inProse, period: $0) }
    case .members(let id, let request):
      guard let measure = request.measure ?? leaves.lazy.compactMap(\.column.request.measure).first,
        let dimension = figures.dimension(id, of: measure)
      else {
        faults.append("\(form.path): 各行不能按“\(id)”分组 — 请核对 rows 的 by 和第一栏的指标")
        return []
      }
      let lines = dimension.members.map { member in
        var line = Line(kind: .body, name: member.label, request: request, period: period)
        line.request.filter.append((id, [member.id]))
        line.by = id
        return (member, line)
      }
      return lines.filter { !isCatchAll($0.0) || hasRows($0.1) }.map(\.1)
    }
  }

  /// Something was counted in the row: rows for what could not be placed stand only then.
  private func hasRows(_ line: Line) -> Bool {
    leaves.contains { leaf in
      guard let measure = line.request.measure ?? leaf.column.request.measure else { return false }
      let wanted = addresses(measure, suffixes(line.request, leaf.column.request), line, leaf.column.request)
      return wanted.contains { slip($0) == nil && figures.rows($0) > 0 }
    }
  }

  private mutating func row(_ line: Line) -> FilledForm.Row {
    var cells = leaves.map { cell(line, $0.column) }
    for (index, leaf) in leaves.enumerated() {
      guard let side = leaf.column.request.formula else { continue }
      cells[index] = computed(side, leaf.column, cells)
    }
    return FilledForm.Row(kind: line.kind, name: line.name, cells: cells)
  }
}

extension FormColumn {
  /// All leaves; one stands when it and all groups above it stand for this kind of period.
  fileprivate func standingLeaves(for unit: PipelinePlan.Unit?) -> [(column: FormColumn, stands: Bool)] {
    let stands = only.isEmpty || unit.map(only.contains) == true
    guard !children.isEmpty else { return [(self, stands)] }
    return children.flatMap { $0.standingLeaves(for: unit) }.map { ($0.column, $0.stands && stands) }
  }
}

extension PipelinePlan.Unit {
  /// The kind of a period; nil for a free range.
  init?(_ period: ReportingPeriod) {
    switch period.eachMonth.count {
    case 1: self = .month
    case 3: self = .quarter
    case 6: self = .half
    case 12: self = .year
    default: return nil
    }
  }
}
