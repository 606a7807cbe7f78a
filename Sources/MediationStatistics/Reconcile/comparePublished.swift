/// One line of 与公布数核对 (DECISIONS 20).
package struct PublishedComparison: Sendable {
  package let item: PublishedReport.Item
  package let computed: Figure?
  /// Computed less published, at the printed decimals; nil without a computed figure.
  package let difference: Fraction?
  package let verdict: Verdict
  package let reason: String

  package enum Verdict: String, Sendable {
    case equal = "一致"
    case different = "不一致"
    /// The printed report contradicts itself, whatever the data say.
    case contradictory = "自相矛盾"
    case notComputed = "暂无数据"
  }
}

/// Compares a published report with the figures of the same period, and asks it whether it agrees with itself.
package func comparePublished(_ report: PublishedReport, _ figures: FigureStore) -> [PublishedComparison] {
  let reasons = Dictionary(report.contradictions.compactMap { contradiction(in: report, $0) }, uniquingKeysWith: { $0 + "；" + $1 })
  return report.items.map { item in
    let figure = item.address.flatMap { figures.figure($0) }
    let shown = figure?.value.flatMap { Fraction(decimal: $0.decimal(item.decimals)) }
    let difference = shown.map { $0 - item.value }
    let verdict: PublishedComparison.Verdict
    if reasons[item.figure] != nil {
      verdict = .contradictory
    } else if let difference {
      verdict = difference.isZero ? .equal : .different
    } else {
      verdict = .notComputed
    }
    let reason = [reasons[item.figure], overlap(of: item, in: report, figures.measures)].compactMap { $0 }.joined(separator: "；")
    return PublishedComparison(item: item, computed: figure, difference: difference, verdict: verdict, reason: reason)
  }
}

/// The printed numbers that a printed number counts some of anew, by the measures' `overlaps`.
private func overlap(of item: PublishedReport.Item, in report: PublishedReport, _ measures: MeasureCatalog) -> String? {
  guard let address = item.address, let measure = measures[address.measure] else { return nil }
  let others = report.items.filter { other in
    other.address.map { measure.overlaps.contains($0.measure) && $0.suffixes == address.suffixes && $0.keys == address.keys } ?? false
  }
  return others.isEmpty ? nil : "与\(others.map { "“\($0.name)”\($0.printed)" }.joined(separator: "、"))有重叠，不得相加"
}

private func contradiction(in report: PublishedReport, _ question: PublishedReport.Contradiction) -> (String, String)? {
  switch question {
  case .percentOrPoints(let figure, let successes, let received, let change):
    return percentOrPoints(report, figure, successes, received, change).map { (figure, $0) }
  case .parts(let figure, let whole, let parts): return partsOverlap(report, whole, parts).map { (figure, $0) }
  case .fraction(let figure, let denominator): return fraction(report, figure, denominator).map { (figure, $0) }
  }
}

/// A change of a rate printed as %: both readings give a whole number of successes last year, so print which ones.
private func percentOrPoints(_ report: PublishedReport, _ figure: String, _ successes: String, _ received: String, _ change: String)
  -> String?
{
  guard let item = report.item(figure), item.unit.contains("%"), !item.unit.contains("百分点") else { return nil }
  guard let now = report.item(successes)?.value.numerator, let all = report.item(received)?.value.numerator, let rise = report.item(change)
  else { return nil }
  guard let base = baseNumber(all, rise) else { return nil }
  let rate = Fraction(now, over: all)
  let points = wholeNumber(in: 1..<(base + 1), where: { rounds((rate - Fraction($0, over: base)) * 100, to: item) })
  let percent = wholeNumber(
    in: 1..<(base + 1),
    where: { ((rate - Fraction($0, over: base)).divided(by: Fraction($0, over: base))).map { rounds($0 * 100, to: item) } ?? false })
  guard let points, let percent, points != percent else { return nil }
  return "公布为“%”：若指个百分点，上年成功 \(points) 件；若指百分比，上年成功 \(percent) 件（上年受理 \(base) 件），两者不能同时成立"
}

private func partsOverlap(_ report: PublishedReport, _ whole: String, _ parts: [String]) -> String? {
  guard let total = report.item(whole)?.value else { return nil }
  let values = parts.compactMap { report.item($0)?.value }
  guard values.count == parts.count else { return nil }
  let sum = values.reduce(Fraction(0), +)
  guard !(sum - total).isZero else { return nil }
  let over = (sum - total).isNegative ? "比总数少" : "比总数多"
  let without = sum - (values.last ?? Fraction(0))
  let apart = total - without
  let joint = (values.last ?? Fraction(0)) - apart
  var reason = "各部分之和 \(sum.decimal(0))，\(over) \((sum - total).magnitude.decimal(0))"
  if !apart.isNegative, !joint.isNegative {
    reason += "；唯一相符的读法：单独 \(apart.decimal(0)) 件，与其他组织共同 \(joint.decimal(0)) 件（件次不得与件数相加）"
  }
  return reason
}

private func fraction(_ report: PublishedReport, _ figure: String, _ denominator: String) -> String? {
  guard let item = report.item(figure), let all = report.item(denominator)?.value.numerator, (1...1_000).contains(all) else { return nil }
  guard wholeNumber(in: 0..<(all + 1), where: { rounds(Fraction($0, over: all) * 100, to: item) }) == nil else { return nil }
  let fits = (1..<all).reversed().lazy.compactMap { smaller in
    wholeNumber(in: 0..<(smaller + 1), where: { rounds(Fraction($0, over: smaller) * 100, to: item) }).map { "\($0)/\(smaller)" }
  }
  return "没有任何 k/\(all) 等于 \(item.printed)%" + (fits.first.map { "；\($0) 相符，即审结数而非收案数" } ?? "")
}

/// The first whole number in the range that fits.
private func wholeNumber(in range: Range<Int128>, where fits: (Int128) -> Bool) -> Int128? {
  var number = range.lowerBound
  while number < range.upperBound {
    if fits(number) { return number }
    number += 1
  }
  return nil
}

/// Last year's number, from this year's and the printed change: no more candidates than the rounding leaves.
private func baseNumber(_ now: Int128, _ change: PublishedReport.Item) -> Int128? {
  let growth = 1 + change.value.double / 100
  guard growth > 0, now > 0 else { return nil }
  let guess = Double(now) / growth
  let slack = guess * 0.01 / growth + 2
  guard guess + slack < 1e9 else { return nil }
  let range = Int128(max(1, guess - slack))..<Int128(guess + slack)
  return wholeNumber(in: range) { rounds(Fraction(now - $0, over: $0) * 100, to: change) }
}

private func rounds(_ value: Fraction, to item: PublishedReport.Item) -> Bool {
  Fraction(decimal: value.decimal(item.decimals)) == item.value
}
