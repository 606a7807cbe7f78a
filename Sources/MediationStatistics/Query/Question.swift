/// A question that is understood: what to count, by what, over which time. Everything that it names exists.
package struct Question {
  package let columns: [SheetRequest.Column]
  package let by: [Breakdown]
  /// Members that plain conditions fix.
  let keys: [FigureAddress.Key]
  package let period: ReportingPeriod
  /// The conditions as they were asked.
  package let filters: [String]
  package let store: FigureStore
  /// Those of them that are no keys: `explain` must be told them.
  let narrowingTexts: [String]
  let asked: AskedQuestion
  let registers: Registers
  let words: Words

  package enum Breakdown {
    case dimension(Dimension)
    case time(Grain)

    var name: String {
      switch self {
      case .dimension(let dimension): dimension.name
      case .time(let grain): grain.name
      }
    }
  }

  package init(_ asked: AskedQuestion, _ registers: Registers, _ pipeline: Pipeline) throws(RunFault) {
    let titles = RegisterTitle.all(pipeline.contracts)
    columns = try AskedMeasures(asked, pipeline.seeds.measures, pipeline.seeds.words, registers: titles).columns
    let counted = try AskedRegisters(columns, registers, pipeline).fields
    by = try Question.breakdowns(asked.by, counted)
    let free = by.compactMap { breakdown -> DimensionID? in if case .dimension(let own) = breakdown { own.id } else { nil } }
    // Each register has fields of its own; the first one decides what is a key.
    var masks: [String: [UInt8]] = [:]
    var filters: AskedFilters?
    for fields in counted {
      let own = try AskedFilters(asked.filters, fields, free: Set(free))
      if !own.narrowing.isEmpty { masks[fields.register.id] = try own.mask(fields) }
      filters = filters ?? own
    }
    store = pipeline.figures(registers, masks.isEmpty ? nil : Narrowing(masks: masks))
    period = try Question.period(asked, filters, by, store, counted[0])
    (keys, narrowingTexts) = (filters?.keys ?? [], filters?.narrowing.map(\.filter.text) ?? [])
    (self.filters, self.asked, self.registers, words) = (asked.filters, asked, registers, pipeline.seeds.words)
  }

  private static func breakdowns(_ words: [String], _ counted: [AskableFields]) throws(RunFault) -> [Breakdown] {
    var breakdowns: [Breakdown] = []
    for word in words {
      if let grain = Grain(word) {
        breakdowns.append(.time(grain))
      } else {
        for fields in counted.dropFirst() { _ = try fields.dimension(word) }
        breakdowns.append(.dimension(try counted[0].dimension(word)))
      }
    }
    let names = breakdowns.map(\.name)
    guard names.unique.count == names.count else { throw RunFault(.usage, "--by 同一个分组写了两次 — 请只留一个") }
    return breakdowns
  }

  private static func period(
    _ asked: AskedQuestion, _ filters: AskedFilters?, _ by: [Breakdown], _ store: FigureStore, _ fields: AskableFields
  ) throws(RunFault) -> ReportingPeriod {
    let covered = store.settings.coverage[fields.register.id] ?? 0..<0
    guard !covered.isEmpty else { throw RunFault(.inputMissing, "“\(fields.title)”中没有可归期的行，无法回答 — 请核对输入") }
    let startDay = store.settings.startDay
    let all = coverageText(covered, startDay)
    let isByTime = by.contains { if case .time = $0 { true } else { false } }
    guard asked.period != nil || isByTime || filters?.time.isEmpty == false else {
      throw RunFault(.usage, "没有指定报告期（输入中有\(all)的数据） — 例如 --year 2024、--month 2024-12，或 --where '月>=2024-07'")
    }
    var time = AskedTime(asked.period, covered: covered, startDay: startDay)
    time = try filters?.cut(time) ?? time
    guard time.days.overlaps(covered) else {
      throw RunFault(.usage, "\(time.period.inProse)没有数据（输入中有\(all)的数据），不是 0 — 请核对报告期")
    }
    guard !isByTime || time.period.wholeMonths(startDay: startDay) != nil else {
      throw RunFault(.usage, "\(time.period.inProse)不是整月，不能按月、季度、年分组 — 请改用整月的报告期")
    }
    return time.period
  }
}

/// `2023年1月至2024年12月`: sources cover whole months.
private func coverageText(_ days: Range<Int>, _ startDay: Int) -> String {
  let months = ReportingPeriod(days: days, startDay: startDay).wholeMonths(startDay: startDay) ?? []
  return [months.first, months.last].compactMap { $0?.inProse }.unique.joined(separator: "至")
}
