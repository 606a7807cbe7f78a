/// `run --where`: the whole run over the rows that some conditions take. A register that lacks a field of them cannot be asked and counts as not
/// read; the case list must have them all.
package struct RunFilter: Sendable {
  package let texts: [String]
  package let narrowing: Narrowing
  /// Titles of the registers that were left out.
  package let unasked: [String]
  private let seeds: Seeds
  private let contracts: SourceContracts

  /// Nil without a condition.
  package init?(_ texts: [String], _ registers: Registers, _ pipeline: Pipeline) throws(RunFault) {
    guard !texts.isEmpty else { return nil }
    (self.texts, seeds, contracts) = (texts, pipeline.seeds, pipeline.contracts)
    var masks: [String: [UInt8]] = [:]
    var unasked: [String] = []
    for register in registers.counted where registers.isRead(register.id) {
      do throws(RunFault) { masks[register.id] = try RunFilter.mask(texts, register, seeds, contracts) } catch {
        if register.id == registers.cases.cases.id { throw error }
        unasked.append(RegisterTitle.title(of: register.id, contracts))
      }
    }
    (narrowing, self.unasked) = (Narrowing(masks: masks), unasked)
  }

  /// The same conditions over other rows of the same registers: those that do not stand.
  func narrowing(over registers: [Register]) -> Narrowing {
    let masks = registers.map { ($0.id, try? RunFilter.mask(texts, $0, seeds, contracts)) }
    return Narrowing(masks: Dictionary(masks.compactMap { id, mask in mask.map { (id, $0) } }, uniquingKeysWith: { first, _ in first }))
  }

  private static func mask(_ texts: [String], _ register: Register, _ seeds: Seeds, _ contracts: SourceContracts) throws(RunFault)
    -> [UInt8]
  {
    let contract = contracts.activities.first { $0.id == register.id }
    let fields = AskableFields(register, title: RegisterTitle.title(of: register.id, contracts), seeds, contract)
    let filters = try AskedFilters(texts, fields, free: Set(register.columns.keys))
    guard filters.time.isEmpty else { throw RunFault(.usage, "--where 这里的报告期由 --month 等或数值地址指定 — 请去掉条件中的报告期") }
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
