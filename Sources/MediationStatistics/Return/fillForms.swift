/// Forms × figures → filled forms with their 审核关系 looked at. What a form names and the store does not have is a fault of the configuration; the
/// faults of all forms are told together.
/// A form none of whose columns stands for this kind of period has no part in the return.
package func fillForms(_ forms: [Form], _ figures: FigureStore, _ period: ReportingPeriod) throws(RunFault) -> [FilledForm] {
  var faults: [String] = []
  let filled = forms.compactMap { form -> FilledForm? in
    var filler = FormFiller(form, figures, period)
    guard !filler.leaves.isEmpty else { return nil }
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

  /// Rates and changes in % are no operands: 99 % − 98 % would be 1 in one place and 0.01 in another.
  private func computed(_ side: FormSide, _ column: FormColumn, _ cells: [FormCell]) -> FormCell {
    let byNumber = Dictionary(uniqueKeysWithValues: zip(leaves.map(\.number), cells))
    let operands = side.terms.compactMap { byNumber[$0.number] }
    guard operands.allSatisfy({ $0.isAdditive || $0.figures.isEmpty }) else { return .blank(reason: "比率、平均数和增减幅度不相加减") }
    return .computed(side.value(in: byNumber.mapValues(\.value)), side, unit: column.unit ?? "", decimals: column.decimals ?? 0)
  }

  private mutating func cell(_ line: Line, _ column: FormColumn) -> FormCell {
    if let reason = column.request.blank ?? line.request.blank { return .blank(reason: reason) }
    // Filled in once the rest of the row is there.
    if let side = column.request.formula { return .computed(nil, side, unit: "", decimals: 0) }
    guard let measure = line.request.measure ?? column.request.measure else {
      faults.append("\(form.path): “\(line.name)”行“\(column.name)”栏没有指标 — 请在行或栏中写明 measure，或用 blank 说明为什么空白")
      return .blank(reason: "")
    }
    let place = "“\(line.name)”行“\(column.name)”栏"
    let wanted = addresses(measure, suffixes(line.request, column.request), line, column.request)
    if let slip = wanted.first.flatMap(slip) {
      faults.append("\(form.path): \(place)：\(slip)")
      return .blank(reason: "")
    }
    guard let known = figures.measures[measure], figures.isRead(known) else { return .blank(reason: "未读入“\(name(of: measure))”的数据") }
    let found = wanted.compactMap { figures.figure($0) }
    if found.count == wanted.count { return found.count == 1 ? .figure(found[0]) : sum(found, place) }
    if wanted.allSatisfy(namesAnAbsentKind) || isUnknownRow(line, measure) { return .nothing }
    tellUnknown(wanted, measure, place)
    return .blank(reason: "")
  }

  private func name(of measure: String) -> String { figures.measures[measure]?.name ?? measure }

  /// From left to right: what the one that names the measure asks for comes first.
  private func suffixes(_ line: CellRequest, _ column: CellRequest) -> [FigureAddress.Suffix] {
    line.measure == nil ? column.suffixes + line.suffixes : line.suffixes + column.suffixes
  }

  /// What row and column cannot ask for together.
  private func slip(_ address: FigureAddress) -> String? {
    if address.suffixes.dropLast().contains(where: \.isChange) { return "yoy 和 mom 只能放在最后，现为 \(address.suffixes.map(\.rawValue).joined(separator: "."))" }
    let dimensions = address.keys.map(\.dimension)
    let twice = dimensions.first { dimension in dimensions.count { $0 == dimension } > 1 }
    return twice.map { "行和栏都限定了“\($0)” — 请只在一处限定" }
  }

  private mutating func sum(_ found: [Figure], _ place: String) -> FormCell {
    guard found.allSatisfy({ FormCell.figure($0).isAdditive }) else {
      faults.append("\(form.path): \(place)：比率、平均数和增减幅度不能由几个成员相加 — 请在 seeds/measures.yaml 中另立一个指标")
      return .blank(reason: "")
    }
    return .sum(found)
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
