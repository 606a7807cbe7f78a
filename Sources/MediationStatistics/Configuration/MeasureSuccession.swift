/// Definitions that follow one another: several entries of `seeds/measures.yaml` with one id, each in force for its own days.

/// One entry with its place in the file, for faults.
struct MeasureEntry {
  let measure: Measure
  let place: YAMLMapping
}

extension Measure {
  /// The earliest first; what has no beginning stands before all others.
  static func inOrderOfTime(_ definitions: [Measure]) -> [Measure] {
    definitions.sorted { ($0.validity.from?.dayNumber ?? Int.min) < ($1.validity.from?.dayNumber ?? Int.min) }
  }
}

extension MeasureCatalog {
  static func readValidity(_ entry: YAMLMapping) -> Validity {
    func day(_ key: String) -> CalendarDate? {
      guard let text = entry.text(key) else { return nil }
      if let day = readDate(text) { return day }
      entry.fault(at: key, "“\(key)”应为 yyyy-MM-dd 形式的日期，现为“\(text)”")
      return nil
    }
    let validity = Validity(from: day("valid_from"), to: day("valid_to"))
    if let from = validity.from, let to = validity.to, to < from { entry.fault(at: "valid_to", "valid_to 早于 valid_from") }
    return validity
  }

  /// `90%` → 90.
  static func percent(_ text: String?, _ entry: YAMLMapping) -> Int? {
    if let text, text.last == "%", let percent = Int(text.dropLast()), (1...99).contains(percent) { return percent }
    entry.fault(at: text == nil ? "kind" : "at", "quantile 须写 at: 1%–99% 的整数百分数，例如 at: 90%")
    return nil
  }

  /// Days with two definitions, days between two without any, and definitions that are of another kind of number.
  static func refuseBrokenSuccessions(_ entries: [MeasureEntry]) {
    for id in entries.map(\.measure.id).unique {
      let own = entries.filter { $0.measure.id == id }
        .sorted { ($0.measure.validity.from?.dayNumber ?? Int.min) < ($1.measure.validity.from?.dayNumber ?? Int.min) }
      for (earlier, later) in zip(own, own.dropFirst()) {
        if let fault = fault(between: earlier.measure.validity, later.measure.validity) {
          later.place.fault("指标“\(id)”定义了 \(own.count) 次，\(fault)")
        }
        if let difference = later.measure.difference(from: earlier.measure) {
          later.place.fault("指标“\(id)”前后两个定义的\(difference)不同 — 换了\(difference)就是另一个指标，请另立编号")
        }
      }
    }
  }

  private static func fault(between earlier: Validity, _ later: Validity) -> String? {
    let remedy = " — 请用 valid_from、valid_to 写明各自的有效期，首尾相接"
    guard let end = earlier.to, let start = later.from else { return "有效期重叠\(remedy)" }
    if start <= end { return "有效期重叠：\(start) 已有定义\(remedy)" }
    return start.dayNumber == end.dayNumber + 1 ? nil : "有效期中断：\(end) 之后至 \(start) 之前没有定义\(remedy)"
  }

  /// Rates, overlaps and shares name measures that exist and are of the right kind.
  static func refuseLooseReferences(_ entries: [MeasureEntry], _ catalog: MeasureCatalog) {
    func near(_ id: String) -> String { nearest(to: id, among: catalog.measures.map(\.id)).map { "，是不是“\($0)”？" } ?? "" }
    for entry in entries {
      let measure = entry.measure
      let parts = measure.rate.map { [$0.numerator.measure, $0.denominator.measure].unique } ?? []
      for part in parts where catalog[part]?.isRate ?? true {
        entry.place.fault("指标“\(measure.id)”引用的“\(part)”不存在或本身是比率\(near(part))")
      }
      for other in measure.overlaps where catalog[other] == nil || other == measure.id {
        entry.place.fault(at: "overlaps", "指标“\(measure.id)”的 overlaps 中“\(other)”不存在或就是它本身\(near(other))")
      }
    }
  }
}

extension Measure {
  /// What readers and callers take to be the same whatever the day; nil when nothing of it differs.
  fileprivate func difference(from other: Measure) -> String? {
    if name != other.name { return "名称" }
    if unit != other.unit { return "单位" }
    if decimals != other.decimals { return "小数位" }
    if !isRate, register != other.register { return "台账" }
    let isAlike = (isRate, isAdditive, isAdditiveOverMonths) == (other.isRate, other.isAdditive, other.isAdditiveOverMonths)
    return isAlike ? nil : "种类（能否相加、是否比率）"
  }
}
