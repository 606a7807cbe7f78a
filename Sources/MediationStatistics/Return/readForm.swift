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

/// Reads the parts of one form's YAML; faults go to the document.
struct FormReader {
  let measures: MeasureCatalog
  let path: String

  func form(_ root: YAMLMapping) -> Form? {
    let (id, title) = (root.requiredText(.form), root.requiredText(.title))
    let (sheet, stub, unit) = (root.text(.sheet), root.text(.stub), root.text(.unit))
    let head = root.section(.head, self.head)
    let isAdopted = root.flag(.adopted)
    let columns = root.list(.columns, column)
    let rows = root.list(.rows, row)
    let rules = root.list(.checks, rule)
    let zero = root.choice(.zero, Form.Zero.self) ?? .dash
    let (hasRowNumbers, paper) = (root.flag(.rowNumbers), root.choice(.paper, Form.Paper.self) ?? .a4)
    let notes = root.texts(.notes)
    if root.isBlank(.columns) { root.fault("缺少“columns” — 表式至少要有一栏") }
    if root.isBlank(.rows) { root.fault("缺少“rows” — 表式至少要有一行") }
    refuseLooseNumbers(rules, columns, root)
    refuseDoubles(rules, columns, rows, root)
    guard let id, let title, !columns.isEmpty, !rows.isEmpty else { return nil }
    return Form(
      id: id, title: title, sheet: sheet ?? title, head: head ?? self.head(nil), isAdopted: isAdopted, unit: unit ?? "", stub: stub ?? "项目",
      columns: columns, rows: rows, rules: rules, zero: zero, hasRowNumbers: hasRowNumbers, paper: paper, notes: notes, path: path)
  }

  private func head(_ section: YAMLMapping?) -> Form.Head {
    Form.Head(
      number: section?.text(.number), issuer: section?.text(.issuer), approver: section?.text(.approver),
      approval: section?.text(.approval),
      validUntil: section?.text(.validUntil))
  }
}
