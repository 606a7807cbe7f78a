/// `run --where`: the whole run over the rows that some conditions take. A register that lacks a field of them cannot be asked and counts as not
/// read; the case list must have them all.
package struct RunFilter: Sendable {
  package let texts: [String]
  let narrowing: Narrowing
  /// Titles of the registers that were left out.
  package let unasked: [String]

  /// Nil without a condition.
  package init?(_ texts: [String], _ registers: Registers, _ pipeline: Pipeline) throws(RunFault) {
    guard !texts.isEmpty else { return nil }
    self.texts = texts
    var masks: [String: [UInt8]] = [:]
    var unasked: [String] = []
    for title in RegisterTitle.all(pipeline.contracts) where registers.isRead(title.id) {
      guard let register = registers.counted.first(where: { $0.id == title.id }) else { continue }
      let contract = pipeline.contracts.activities.first { $0.id == title.id }
      let fields = AskableFields(register, title: title.title, pipeline.seeds, contract)
      do throws(RunFault) { masks[title.id] = try RunFilter.mask(texts, fields) } catch {
        if title.id == registers.cases.cases.id { throw error }
        unasked.append(title.title)
      }
    }
    (narrowing, self.unasked) = (Narrowing(masks: masks), unasked)
  }

  private static func mask(_ texts: [String], _ fields: AskableFields) throws(RunFault) -> [UInt8] {
    let filters = try AskedFilters(texts, fields, free: Set(fields.register.columns.keys))
    guard filters.time.isEmpty else { throw RunFault(.usage, "--where 一次运行的报告期用 --month、--year 等指定 — 请去掉条件中的报告期") }
    return try filters.mask(fields)
  }

  /// The conditions in one line.
  var text: String { texts.joined(separator: "；且 ") }

  /// What every output says of it.
  package var line: String { "筛选：\(text)" }

  /// Tells the folder of a narrowed run from that of the whole one: `where-1a2b3c4d`.
  package var folderMark: String { "where-\(sha256Hex(Array(texts.joined(separator: "\n").utf8)).prefix(8))" }
}

extension PipelinePlan {
  /// What a narrowed run writes: sheets of figures. Returns, the 底稿 and open data are of the whole office; lists of papers and deadlines and the
  /// published figures are not narrowed.
  var narrowed: PipelinePlan {
    var plan = self
    let whole: [SheetRequest.Kind] = [.published, .papers, .deadlines, .hearings]
    plan.sheets = sheets.filter { !whole.contains($0.kind) }
    plan.page?.sections.removeAll { whole.contains($0.kind) }
    (plan.returns, plan.audit, plan.open) = (nil, nil, nil)
    return plan
  }
}
