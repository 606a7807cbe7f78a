extension Form {
  /// Reads one form. All faults of the file are told together, with lines; what a form names is looked up when it is filled.
  package static func read(_ path: String, _ measures: MeasureCatalog) throws(RunFault) -> Form {
    try YAMLDocument.read(path) { root in FormReader(measures: measures, path: path).form(root) }
  }
}

/// The forms of a pipeline's return; none when it makes no return.
func readForms(_ plan: PipelinePlan, in project: Project, _ measures: MeasureCatalog) throws(RunFault) -> [Form] {
  var (forms, faults) = ([Form](), [String]())
  for path in plan.returns?.forms ?? [] {
    do throws(RunFault) { forms.append(try Form.read(project.path(path), measures)) } catch { faults += error.messages }
  }
  for (name, group) in Dictionary(grouping: forms, by: \.sheet).sorted(by: { $0.key < $1.key }) where group.count > 1 {
    faults.append("\(group[1].path): 工作表名“\(name)”已用于 \(group[0].path) — 请改 sheet")
  }
  guard faults.isEmpty else { throw RunFault(.badConfiguration, faults) }
  return forms
}

private struct FormReader {
  let measures: MeasureCatalog
  let path: String

  func form(_ root: YAMLMapping) -> Form? {
    let (id, title) = (root.requiredText("form"), root.requiredText("title"))
    let (sheet, stub, unit) = (root.text("sheet"), root.text("stub"), root.text("unit"))
    let head = root.section("head", self.head)
    let isAdopted = root.flag("adopted")
    let columns = root.list("columns", column)
    let rows = root.list("rows", row)
    let rules = root.list("checks", rule)
    let zero = root.choice("zero", Form.Zero.self) ?? .dash
    let (hasRowNumbers, paper) = (root.flag("row_numbers"), root.choice("paper", Form.Paper.self) ?? .a4)
    let notes = root.texts("notes")
    if columns.isEmpty { root.fault("缺少“columns” — 表式至少要有一栏") }
    if rows.isEmpty { root.fault("缺少“rows” — 表式至少要有一行") }
    refuseLooseNumbers(rules, columns, rows, root)
    guard let id, let title else { return nil }
    return Form(
      id: id, title: title, sheet: sheet ?? title, head: head ?? self.head(nil), isAdopted: isAdopted, unit: unit ?? "", stub: stub ?? "项目",
      columns: columns, rows: rows, rules: rules, zero: zero, hasRowNumbers: hasRowNumbers, paper: paper, notes: notes, path: path)
  }

  private func head(_ section: YAMLMapping?) -> Form.Head {
    Form.Head(
      number: section?.text("number"), issuer: section?.text("issuer"), approver: section?.text("approver"),
      approval: section?.text("approval"), validUntil: section?.text("valid_until"))
  }

  private func column(_ entry: YAMLMapping) -> FormColumn? {
    let name = entry.requiredText("name")
    let children = entry.list("columns", column)
    let request = request(entry)
    let (unit, decimals) = (entry.text("unit"), entry.integer("decimals", in: 0...6))
    let only = entry.texts("only").compactMap { text in
      let unit = PipelinePlan.Unit(rawValue: text)
      if unit == nil { entry.fault(at: "only", "应是 month、quarter、half、year，现为“\(text)”") }
      return unit
    }
    if !children.isEmpty, request.measure != nil || request.formula != nil || request.blank != nil {
      entry.fault("“\(name ?? "")”有下级栏目，自身不能再有 measure、formula 或 blank")
    }
    guard let name else { return nil }
    return FormColumn(name: name, children: children, request: request, unit: unit, decimals: decimals, only: only)
  }

  private func request(_ entry: YAMLMapping) -> CellRequest {
    var request = CellRequest()
    if let text = entry.text("measure") {
      let column = SheetRequest.Column(text)
      if column == nil { entry.fault(at: "measure", "“\(text)”不是“指标”或“指标.后缀”的形式") }
      if let column, measures[column.measure] == nil { entry.fault(at: "measure", "没有指标“\(column.measure)”\(near(column.measure))") }
      (request.measure, request.suffixes) = (column?.measure, column?.suffixes ?? [])
    }
    if let text = entry.text("compare") {
      let suffixes = text.split(separator: ".").map { FigureAddress.Suffix(rawValue: String($0)) }
      if suffixes.contains(nil) { entry.fault(at: "compare", "可用 \(FigureAddress.Suffix.allCases.map(\.rawValue).joined(separator: "、"))") }
      request.suffixes = suffixes.compactMap { $0 }
    }
    request.filter = entry.section("where") { $0.textsByKey().map { (DimensionID($0.key), $0.values) } } ?? []
    request.formula = entry.text("formula").flatMap { text in
      do throws(BalanceFormula.Fault) { return try FormSide(text) } catch {
        entry.fault(at: "formula", "公式第 \(error.column) 个字符处\(error.message)：\(text)")
        return nil
      }
    }
    request.blank = entry.text("blank")
    if request.formula != nil, request.measure != nil { entry.fault("measure 和 formula 只能写一个") }
    return request
  }

  private func near(_ measure: String) -> String {
    nearest(to: measure, among: measures.measures.map(\.id)).map { "，是不是“\($0)”？" } ?? ""
  }

  private func row(_ entry: YAMLMapping) -> FormRow? {
    let (total, by, name) = (entry.text("total"), entry.text("by"), entry.text("name"))
    let (request, isPart) = (request(entry), entry.flag("part"))
    switch (total, by, name) {
    case (let total?, nil, nil): return .total(name: total)
    case (nil, "month", nil): return .months
    case (nil, let by?, nil): return .members(DimensionID(by), request: request)
    case (nil, nil, let name?): return .line(name: name, request: request, isPart: isPart)
    default:
      entry.fault("各行应有且只有 total（合计的名称）、by（分组）、name（行的名称）之一")
      return nil
    }
  }

  private func rule(_ entry: YAMLMapping) -> FormRule? {
    let (code, name, text) = (entry.requiredText("code"), entry.text("name"), entry.requiredText("formula"))
    let level = entry.choice("level", BalanceRule.Level.self) ?? .mandatory
    let scope = entry.choice("over", FormRule.Scope.self) ?? .rows
    let tolerance = entry.text("tolerance").map(Int.init)
    if case .some(nil) = tolerance { entry.fault(at: "tolerance", "应是整数") }
    guard let code, let text else { return nil }
    do throws(BalanceFormula.Fault) {
      return FormRule(
        code: code, name: name ?? text, formula: try FormFormula(text), level: level,
        tolerance: Fraction(Int128((tolerance ?? 0) ?? 0)), scope: scope)
    } catch {
      entry.fault(at: "formula", "公式第 \(error.column) 个字符处\(error.message)：\(text)")
      return nil
    }
  }

  /// A relation over a column that the form does not have would be passed over in silence. Rows are known when the form is filled.
  private func refuseLooseNumbers(_ rules: [FormRule], _ columns: [FormColumn], _ rows: [FormRow], _ root: YAMLMapping) {
    let leaves = columns.flatMap(\.leaves)
    for rule in rules where rule.scope != .columns {
      for number in rule.formula.numbers where number > leaves.count {
        root.fault(at: "checks", "审核关系 \(rule.code) 用到第 \(number) 栏，而表只有 \(leaves.count) 栏")
      }
    }
    for (index, leaf) in leaves.enumerated() {
      for term in leaf.request.formula?.terms ?? []
      where !leaves.indices.contains(term.number - 1) || leaves[term.number - 1].request.formula != nil {
        root.fault(at: "columns", "第 \(index + 1) 栏“\(leaf.name)”的公式用到第 \(term.number) 栏，没有这一栏或它也是公式")
      }
    }
    for (code, group) in Dictionary(grouping: rules, by: \.code).sorted(by: { $0.key < $1.key }) where group.count > 1 {
      root.fault(at: "checks", "审核关系 \(code) 列了 \(group.count) 次 — 请各用一个编号")
    }
  }
}
