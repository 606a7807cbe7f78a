/// Writes what a measure counts as an expression over the row sheets: `COUNTIFS(受理日期,">="&C$6,受理日期,"<="&C$7,社区,$A9)`.
struct MeasureFormula {
  let sheets: [String: AuditRowSheet]
  let measures: MeasureCatalog
  let monthBy: Clock

  /// The cells that hold first and last day.
  struct Bounds {
    let first: String
    let last: String
  }

  /// A member that a row of the table stands for: a cell with its label, or the label as a literal.
  struct Key {
    let dimension: DimensionID
    let value: String
  }

  /// Nil for what has no formula: medians, quantiles, numbers of members, and measures of registers that the book does not hold.
  func expression(_ measure: Measure, _ bounds: Bounds, _ keys: [Key]) -> String? {
    guard let sheet = sheets[measure.register], let filter = filter(measure, sheet) else { return nil }
    var own: [String] = []
    for key in keys {
      guard let name = sheet.name(.member(key.dimension)) else { return nil }
      own.append("\(name),\(key.value)")
    }
    switch measure.kind {
    case .openAtStart: return open(sheet, "<", ">=", bounds.first, own, filter)
    case .openAtEnd: return open(sheet, "<=", ">", bounds.last, own, filter)
    case .median, .quantile, .distinct, .ratio, .share: return nil
    case .count, .sum, .mean: break
    }
    guard let day = sheet.name(.day(measure.clock ?? monthBy)) else { return nil }
    let terms = ["\(day),\">=\"&\(bounds.first)", "\(day),\"<=\"&\(bounds.last)"] + own + filter.plain
    return value(measure, sheet, terms, filter.lists)
  }

  private func value(_ measure: Measure, _ sheet: AuditRowSheet, _ terms: [String], _ lists: [MemberList]) -> String? {
    switch measure.kind {
    case .sum(let quantity):
      return sheet.name(.quantity(quantity)).map { scaled(summed("SUMIFS(\($0),", terms, lists), measure, sheet.money.contains(quantity)) }
    case .mean(let quantity):
      guard let name = sheet.name(.quantity(quantity)) else { return nil }
      let mean =
        lists.isEmpty
        ? "AVERAGEIFS(\(name),\(terms.joined(separator: ",")))"
        : "\(summed("SUMIFS(\(name),", terms, lists))/\(summed("COUNTIFS(", terms + ["\(name),\"<>\""], lists))"
      let factor = measure.unit == "万元" && sheet.money.contains(quantity) ? "/10000" : ""
      return "IFERROR(\(mean)\(factor),\(FigureFormula.word(.undefined)))"
    default: return summed("COUNTIFS(", terms, lists)
    }
  }

  /// The amount column is in 元, exact to 分; rounding takes away what adding up doubles leaves behind the last true digit.
  private func scaled(_ sum: String, _ measure: Measure, _ isMoney: Bool) -> String {
    guard isMoney else { return sum }
    return measure.unit == "万元" ? "ROUND(\(sum)/10000,6)" : "ROUND(\(sum),2)"
  }

  /// Accepted before the day and not concluded before it.
  private func open(_ sheet: AuditRowSheet, _ before: String, _ since: String, _ day: String, _ own: [String], _ filter: Filter) -> String?
  {
    guard let accepted = sheet.name(.day(.accepted)), let concluded = sheet.name(.day(.concluded)) else { return nil }
    let terms = ["\(accepted),\"\(before)\"&\(day)"] + own + filter.plain
    return summed("COUNTIFS(", terms + ["\(concluded),\"\""], filter.lists) + "+"
      + summed("COUNTIFS(", terms + ["\(concluded),\"\(since)\"&\(day)"], filter.lists)
  }

  /// One of several members: an array in the criterion and a sum over the results. A second list lies across the first; more are added up.
  private func summed(_ function: String, _ terms: [String], _ lists: [MemberList]) -> String {
    guard let first = lists.first else { return function + terms.joined(separator: ",") + ")" }
    if lists.count > 2, let last = lists.last {
      return "("
        + last.members.map { summed(function, terms + ["\(last.name),\(Criterion.equal($0))"], Array(lists.dropLast())) }
        .joined(separator: "+") + ")"
    }
    var all = terms + ["\(first.name),{\(first.members.map(Criterion.equal).joined(separator: ","))}"]
    if lists.count == 2 { all.append("\(lists[1].name),{\(lists[1].members.map(Criterion.equal).joined(separator: ";"))}") }
    return "SUM(\(function)\(all.joined(separator: ","))))"
  }

  private struct MemberList {
    let name: String
    let members: [String]
  }

  private struct Filter {
    var plain: [String] = []
    var lists: [MemberList] = []
  }

  /// A measure's `where`. Every row has a member of every dimension, so that "one of many" is shorter as "none of the others".
  private func filter(_ measure: Measure, _ sheet: AuditRowSheet) -> Filter? {
    var filter = Filter()
    for (id, wanted) in measure.filter.sorted(by: { $0.key < $1.key }) {
      guard let dimension = sheet.register.dimension(id), let name = sheet.name(.member(id)) else { return nil }
      let labels = dimension.auditLabels
      let isTaken = dimension.members.map { wanted.contains($0.id) || wanted.contains($0.label) }
      let taken = labels.indices.filter { isTaken[$0] }.map { labels[$0] }
      let others = labels.indices.filter { !isTaken[$0] }.map { labels[$0] }
      if taken.count == 1 {
        filter.plain.append("\(name),\(Criterion.equal(taken[0]))")
      } else if taken.isEmpty {
        filter.plain.append("\(name),\"\"")
      } else if others.count <= taken.count {
        filter.plain += others.map { "\(name),\(Criterion.unequal($0))" }
      } else {
        filter.lists.append(MemberList(name: name, members: taken))
      }
    }
    return filter
  }
}
