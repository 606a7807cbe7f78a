/// Forms × figures → filled forms with their 审核关系 looked at. What a form names and the store does not have is a fault of the configuration; the
/// faults of all forms are told together.
package func fillForms(_ forms: [Form], _ figures: FigureStore, _ period: ReportingPeriod) throws(RunFault) -> [FilledForm] {
  var faults: [String] = []
  let filled = forms.map { form in
    var filler = FormFiller(form, figures, period)
    let filled = filler.filled()
    faults += filler.faults.unique
    return filled
  }
  guard faults.isEmpty else { throw RunFault(.badConfiguration, faults) }
  return filled
}

private struct FormFiller {
  let form: Form
  let figures: FigureStore
  let period: ReportingPeriod
  let leaves: [FilledForm.Leaf]
  private(set) var faults: [String] = []
  /// What a whole column or row names wrongly is told once.
  private var told: Set<FigureAddress.Key> = []

  init(_ form: Form, _ figures: FigureStore, _ period: ReportingPeriod) {
    (self.form, self.figures, self.period) = (form, figures, period)
    let unit = PipelinePlan.Unit(period)
    leaves = form.columns.flatMap(\.numberedLeaves).enumerated().compactMap { index, column in
      column.stands(for: unit) ? FilledForm.Leaf(number: index + 1, column: column) : nil
    }
  }

  mutating func filled() -> FilledForm {
    let rows = form.rows.flatMap { lines(of: $0) }.map { row($0) }
    let columns = form.columns.compactMap { $0.pruned(for: PipelinePlan.Unit(period)) }
    let plain = FilledForm(form: form, period: period, columns: columns, leaves: leaves, rows: rows, checks: [])
    return FilledForm(
      form: form, period: period, columns: columns, leaves: leaves, rows: rows,
      checks: form.rules.flatMap { checks($0, plain) } + totals(plain))
  }

  /// A row to be filled.
  private struct Line {
    let kind: FilledForm.Row.Kind
    let name: String
    var request = CellRequest()
    /// The dimension that the rows go through: what another register does not know of its members, it has not counted.
    var by: DimensionID?
    var period: ReportingPeriod
  }

  private mutating func lines(of row: FormRow) -> [Line] {
    switch row {
    case .total(let name): return [Line(kind: .total, name: name, period: period)]
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
      let suffixes = line.request.suffixes + leaf.column.request.suffixes
      return addresses(measure, suffixes, line, leaf.column.request).contains { figures.rows($0) > 0 }
    }
  }

  private mutating func row(_ line: Line) -> FilledForm.Row {
    var cells = leaves.map { cell(line, $0.column) }
    for (index, leaf) in leaves.enumerated() {
      guard let side = leaf.column.request.formula else { continue }
      let value = side.value(in: Dictionary(uniqueKeysWithValues: zip(leaves.map(\.number), cells.map(\.value))))
      cells[index] = .computed(value, side, unit: leaf.column.unit ?? "", decimals: leaf.column.decimals ?? 0)
    }
    return FilledForm.Row(kind: line.kind, name: line.name, cells: cells)
  }

  private mutating func cell(_ line: Line, _ column: FormColumn) -> FormCell {
    if let reason = column.request.blank ?? line.request.blank { return .blank(reason: reason) }
    // Filled in once the rest of the row is there.
    if let side = column.request.formula { return .computed(nil, side, unit: "", decimals: 0) }
    guard let measure = line.request.measure ?? column.request.measure else {
      faults.append("\(form.path): “\(line.name)”行“\(column.name)”栏没有指标 — 请在行或栏中写明 measure，或用 blank 说明为什么空白")
      return .blank(reason: "")
    }
    let suffixes = line.request.measure == nil ? column.request.suffixes : line.request.suffixes + column.request.suffixes
    let wanted = addresses(measure, suffixes, line, column.request)
    guard figures.measures[measure].map(figures.isRead) == true else { return .blank(reason: "未读入“\(measure)”的数据") }
    let found = wanted.compactMap { figures.figure($0) }
    if found.count == wanted.count { return found.count == 1 ? .figure(found[0]) : .sum(found) }
    if wanted.allSatisfy(namesAnAbsentKind) || isUnknownRow(line, measure) { return .nothing }
    tellUnknown(wanted, measure, "“\(line.name)”行“\(column.name)”栏")
    return .blank(reason: "")
  }

  /// All combinations of the members that row and column ask for.
  private func addresses(_ measure: String, _ suffixes: [FigureAddress.Suffix], _ line: Line, _ column: CellRequest) -> [FigureAddress] {
    let keys = (line.request.filter + column.filter).reduce([[FigureAddress.Key]()]) { keys, filter in
      keys.flatMap { key in filter.members.map { key + [FigureAddress.Key(filter.dimension, $0)] } }
    }
    return keys.map { FigureAddress(measure, suffixes, line.period, $0) }
  }

  /// 村调委会 in a street that has none: a kind that the program knows and no seed lists.
  private func namesAnAbsentKind(_ address: FigureAddress) -> Bool {
    address.keys.contains { key in
      key.dimension == .organizationKind && OrganizationKind(rawValue: key.member) != nil
        && figures.dimension(.organizationKind, of: address.measure)?.code(of: key.member) == nil
    }
  }

  /// 警民联调单独 is a row of the cases; a ledger of communities has no such unit.
  private func isUnknownRow(_ line: Line, _ measure: String) -> Bool {
    guard let by = line.by, let member = line.request.filter.first(where: { $0.dimension == by })?.members.first else { return false }
    return figures.dimension(by, of: measure).map { $0.code(of: member) == nil } ?? false
  }

  private mutating func tellUnknown(_ wanted: [FigureAddress], _ measure: String, _ place: String) {
    for key in wanted.flatMap(\.keys).unique {
      let members = figures.dimension(key.dimension, of: measure)?.members
      guard members?.contains(where: { $0.id == key.member || $0.label == key.member }) != true else { continue }
      guard told.insert(key).inserted else { continue }
      let near = nearest(to: key.member, among: members?.map(\.label) ?? []).map { "，是不是“\($0)”？" } ?? ""
      faults.append("\(form.path): \(place)：指标“\(measure)”没有分组“\(key.dimension)=\(key.member)”\(near)")
    }
  }
}

extension FormColumn {
  /// The leaves with the restriction of the groups above them.
  fileprivate var numberedLeaves: [FormColumn] {
    guard !children.isEmpty else { return [self] }
    return children.flatMap(\.numberedLeaves).map { leaf in
      guard leaf.only.isEmpty else { return leaf }
      return FormColumn(name: leaf.name, children: [], request: leaf.request, unit: leaf.unit, decimals: leaf.decimals, only: only)
    }
  }

  fileprivate func stands(for unit: PipelinePlan.Unit?) -> Bool { only.isEmpty || unit.map(only.contains) == true }
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

extension FormSide {
  /// Nil when an operand is not known: then a relation says nothing.
  func value(in values: [Int: Fraction?]) -> Fraction? {
    terms.reduce(Fraction?.some(Fraction(0))) { sum, term in
      guard let sum, let value = values[term.number] ?? nil else { return nil }
      return sum + value * Int128(term.factor)
    }
  }

  /// `4 + 206 + 48`
  func shown(in values: [Int: Fraction?]) -> String {
    terms.enumerated().map { index, term in
      let value = (values[term.number] ?? nil).map { $0.exactDecimal() ?? $0.decimal(2) } ?? "?"
      let factor = abs(term.factor) == 1 ? "" : "\(abs(term.factor))×"
      return (term.factor < 0 ? (index == 0 ? "-" : " - ") : index == 0 ? "" : " + ") + factor + value
    }.joined()
  }
}
