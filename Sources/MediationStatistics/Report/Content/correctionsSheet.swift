/// 退回清单: what the clerks of each organisation must mend in the platform (DECISIONS 16): all rejected rows, and the warnings on cases of
/// the period. Case codes are shown, people never; file names without lines, since those change with every export.
func correctionsSheet(_ request: SheetRequest, _ context: ReportContext) -> SheetContent {
  var sheet = SheetContent(request.name, title: request.title)
  sheet.lines = [context.periodLine]
  var table = TableContent([
    ColumnContent("调解组织", width: 30), ColumnContent("案件编码", width: 26), ColumnContent("受理日期", width: 12), ColumnContent("处理", width: 8),
    ColumnContent("字段", width: 14), ColumnContent("问题", width: 46), ColumnContent("怎么改", width: 40), ColumnContent("来源文件", width: 26),
  ])
  table.isFilterable = true
  table.rows = Corrections(context).entries.map { entry in
    RowContent([
      .text(entry.organization), .text(entry.code), .word(entry.day), entry.isRejected ? .alarm("退回") : .word("已计入"), .text(entry.field),
      .text(entry.message), .text(entry.remedy), .text(entry.file),
    ])
  }
  sheet.tables = [table]
  sheet.notes =
    request.notes + [
      table.rows.isEmpty ? "本期没有需要更正的案件。" : "“已计入”的案件已经统计，只是相应字段有疑问；“退回”的行未统计。更正请在平台进行，下次导出后自动采用。"
    ]
  sheet.isLandscape = true
  return sheet
}

/// The rows and findings that someone must act on.
struct Corrections {
  struct Entry {
    let organization: String
    let code: String
    let day: String
    let isRejected: Bool
    let field: String
    let message: String
    let remedy: String
    let file: String
    fileprivate var key: [String] { [organization, code, day, field, message, file] }
  }

  private let context: ReportContext
  /// Day number on which a standing row was accepted, by row.
  private let accepted: [Int32?]
  /// What must be acted on, by row.
  private let findings: [Finding]

  init(_ context: ReportContext) {
    self.context = context
    let register = context.results.cases
    let days = context.period.days(startDay: context.office.periodStartDay)
    var accepted = [Int32?](repeating: nil, count: register.places.count)
    for (row, day) in zip(register.standing, register.cases.days[.accepted] ?? []) where accepted[row] == nil { accepted[row] = day }
    findings = register.findings.filter { finding in
      guard finding.rule.severity >= .warning else { return false }
      if register.isRejected(finding.row) { return finding.rule.severity >= .reject }
      return accepted[finding.row].map { days.contains(Int($0)) } == true
    }
    self.accepted = accepted
  }

  /// How many entries there are.
  var count: Int { findings.count }

  /// By organization, case and day: the same for the same rows in any order.
  var entries: [Entry] {
    let register = context.results.cases
    let units = register.records.organizations(.organization)
    let entries = findings.map { finding in
      let row = finding.row
      var organization = "（未识别的调解组织）"
      if case .known(let unit) = units[row] { organization = context.results.seeds.organizations.all[Int(unit)].name }
      return Entry(
        organization: organization, code: register.shownKey(row),
        day: accepted[row].map { CalendarDate(dayNumber: Int($0)).description } ?? "", isRejected: register.isRejected(row),
        field: finding.field.map { register.contract.name(of: $0) } ?? "", message: finding.message, remedy: finding.rule.remedy,
        file: register.files[Int(register.places[row].file)].name)
    }
    return entries.sorted { precedes($0.key, $1.key) }
  }
}

private func precedes(_ a: [String], _ b: [String]) -> Bool {
  for (left, right) in zip(a, b) where left != right { return left.utf8.lexicographicallyPrecedes(right.utf8) }
  return false
}
