internal import Mustache

/// What templates may name: any measure of the run (`{{received}}`, `{{success_rate.yoy.phrase}}`), facts about the run, and lists.
/// A measure added to `seeds/measures.yaml` is there at once.
struct SummaryFigures: MustacheParent {
  /// Names that templates asked for and that mean nothing.
  final class Unknown {
    fileprivate(set) var names: Set<String> = []
  }
  let unknown = Unknown()
  private let context: ReportContext
  private let facts: [String: String]
  private let flags: [String: Bool]
  private let lists: [String: [[String: String]]]

  init(_ context: ReportContext) throws(RunFault) {
    self.context = context
    let flow = RowFlow.total(context.flows.flatMap { $0 })
    let corrections = Corrections(context).count
    facts = [
      "title": context.plan.title, "office": context.office.name, "street": context.office.street, "period": context.period.inProse,
      "cutoff": context.results.cases.cutoff?.inProse ?? "（无数据）", "clock": clockText(context.plan.monthBy),
      "checks_total": "\(context.results.checks.count)", "checks_failed": "\(context.failedChecks.count)",
      "rows_in": "\(flow.rowsIn)", "rows_kept": "\(flow.kept)", "rows_superseded": "\(flow.superseded)",
      "rows_rejected": "\(flow.rejected)",
      "rows_non_data": "\(flow.nonData)", "corrections": "\(corrections)", "overlap": try overlapNote(context),
      "last_day": context.lastDay.inProse, "deadlines_count": "\(context.deadlines.count)",
    ]
    flags = [
      "draft": context.isDraft, "has_corrections": corrections > 0,
      "has_joint": try context.figure("joint_cases").rows > 0, "has_court": context.hasCourt, "has_deadlines": !context.deadlines.isEmpty,
    ]
    lists = [
      "kinds": try SummaryFigures.list(.organizationKind, "participations", context),
      "sources": try SummaryFigures.list(.source, "received", context),
      "types": try SummaryFigures.list(.type, "received", context, sorted: true),
      "communities": try SummaryFigures.list(.community, "received", context, sorted: true),
      "deadlines": SummaryFigures.urgencies(context),
    ]
  }

  func child(named name: String) -> Any? {
    if let fact = facts[name] { return fact }
    if let flag = flags[name] { return flag }
    if let list = lists[name] { return list }
    guard context.store.measures[name] != nil else {
      unknown.names.insert(name)
      return nil
    }
    return SummaryFigure(measure: name, suffixes: [], context: context, unknown: unknown)
  }

  /// Tells names that meant nothing: a sentence without its number must not be signed.
  func refuseUnknown(_ template: String) throws(RunFault) {
    guard !unknown.names.isEmpty else { return }
    throw RunFault(
      .badConfiguration,
      unknown.names.sorted().map { name in
        let near = nearest(to: name, among: context.store.measures.measures.map(\.id)).map { "，是不是“\($0)”？" } ?? ""
        return "\(template): 模板中的“\(name)”不存在\(near)"
      })
  }

  /// What is due, by how soon: 逾期, 3日内 …
  private static func urgencies(_ context: ReportContext) -> [[String: String]] {
    let groups = context.deadlines.map(\.urgency.group)
    return groups.unique.map { group in ["name": group, "count": "\(groups.count { $0 == group })", "unit": "项"] }
  }

  /// Members of a dimension with `name`, `count`, `unit`; empty members are left out, the largest come first where asked for.
  private static func list(_ id: DimensionID, _ measure: String, _ context: ReportContext, sorted: Bool = false) throws(RunFault)
    -> [[String: String]]
  {
    var entries: [(name: String, figure: Figure)] = []
    for member in try context.dimension(id, of: measure).members {
      let figure = try context.figure(measure, [], [FigureAddress.Key(id, member.id)])
      if figure.rows > 0 { entries.append((member.label, figure)) }
    }
    if sorted {
      // Ties keep the order of the members: sorting by place as the second key makes the sort stable.
      entries = entries.enumerated().sorted { a, b in
        a.element.figure.rows == b.element.figure.rows ? a.offset < b.offset : a.element.figure.rows > b.element.figure.rows
      }.map(\.element)
    }
    return entries.map { ["name": $0.name, "count": $0.figure.text, "unit": $0.figure.unit] }
  }
}

/// One measure in a template. `{{x}}` is its value, `{{x.full}}` a rate with its counts, `{{x.yoy.phrase}}` a comparison in words,
/// `{{x.unit}}`, `{{x.name}}`; suffixes chain as in addresses.
private struct SummaryFigure: MustacheParent, CustomStringConvertible {
  let measure: String
  let suffixes: [FigureAddress.Suffix]
  let context: ReportContext
  let unknown: SummaryFigures.Unknown

  private var figure: Figure? { context.store.figure(FigureAddress(measure, suffixes, context.period)) }

  var description: String { figure?.text ?? "—" }

  func child(named name: String) -> Any? {
    if let suffix = FigureAddress.Suffix(rawValue: name), suffixes.last?.isChange != true {
      return SummaryFigure(measure: measure, suffixes: suffixes + [suffix], context: context, unknown: unknown)
    }
    guard let figure else { return nil }
    switch name {
    case "unit": return figure.unit
    case "name": return figure.name
    case "phrase" where suffixes.last?.isChange == true: return comparisonPhrase(figure)
    case "full": return fullText(figure)
    case "exists": return figure.value != nil && figure.rows > 0
    default:
      unknown.names.insert("\(measure).\(name)")
      return nil
    }
  }
}

/// `99.81%（3212/3218）`; a rate over nothing is 「—」.
func fullText(_ figure: Figure) -> String {
  guard figure.value != nil, let numerator = figure.numerator, let denominator = figure.denominator, figure.unit == "%" else {
    return figure.text
  }
  return "\(figure.text)%（\(numerator)/\(denominator)）"
}

/// A change in official prose, always with a positive value (DECISIONS 19): 同比上升18.22%, 比上年同期下降0.50个百分点, 与上年同期持平.
func comparisonPhrase(_ figure: Figure) -> String {
  let isYear = figure.address.suffixes.last?.base == .previousYear
  let base = isYear ? "上年同期" : "上期"
  switch figure.status {
  case .baseZero: return "\(base)为0，不作比较"
  case .notFounded: return "\(base)尚未设立，不作比较"
  case .undefined, .suppressed: return "无\(base)数据可比"
  case .final: break
  }
  guard let value = figure.value, value.decimal(figure.decimals) != Fraction(0).decimal(figure.decimals) else { return "与\(base)持平" }
  let word = figure.unit == "个百分点" ? "比\(base)" : isYear ? "同比" : "环比"
  return "\(word)\(value.isNegative ? "下降" : "上升")\(value.magnitude.decimal(figure.decimals))\(figure.unit)"
}
