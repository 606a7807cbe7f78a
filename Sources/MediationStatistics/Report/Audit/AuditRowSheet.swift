/// The rows of one register as they stand in the 底稿: those that any table counts, in the register's own order.
struct AuditRowSheet: Sendable {
  let words: AuditWords
  let register: Register
  let columns: [AuditColumn]
  /// Quantities that are money: stored in 分, shown in 元.
  let money: Set<String>
  /// Days that the source covers, end exclusive, and the names of the cells that tell them.
  let coverage: Range<Int>
  let firstDayName: String
  let lastDayName: String
  let rows: [Int]

  init(_ register: Register, _ needs: AuditNeeds, _ context: ReportContext, _ names: inout AuditNames) {
    let words = AuditWords.of(register.id, context.results.registers.activities)
    let prefix = register.id == "cases" ? "" : words.sheet + "_"
    self.register = register
    self.words = words
    money = context.store.measures.moneyQuantities
    coverage = context.store.settings.coverage[register.id] ?? 0..<0
    var columns: [AuditColumn] = []
    func isShown(_ role: AuditColumn.Role) -> Bool { !words.isBrief || needs.uses(role, of: register.id) }
    func add(_ role: AuditColumn.Role, _ text: String, unit: String = "") {
      columns.append(AuditColumn(role: role, head: text + unit, name: names.take(prefix + text)))
    }
    add(.key, words.key)
    for (clock, name) in words.clocks where register.days[clock] != nil && !columns.contains(where: { $0.head == name }) {
      add(.day(clock), name)
    }
    for (id, column) in register.columns.sorted(by: { $0.key < $1.key }) where isShown(.member(id)) {
      add(.member(id), column.dimension.name)
    }
    for id in register.quantities.keys.sorted() where isShown(.quantity(id)) {
      add(.quantity(id), words.quantity(id), unit: money.contains(id) ? "（元）" : "")
    }
    add(.place, AuditWords.place)
    self.columns = columns
    (firstDayName, lastDayName) = (names.take(prefix + "数据起"), names.take(prefix + "数据止"))
    rows = needs.rows(of: register)
  }

  /// The defined name of the column with that role; nil when the register has none.
  func name(_ role: AuditColumn.Role) -> String? {
    if case .day(let clock) = role, let shared = words.clocks.first(where: { $0.clock == clock })?.name {
      return columns.first { $0.head == shared }?.name
    }
    return columns.first { $0.role == role }?.name
  }
}

extension MeasureCatalog {
  /// What some measure gives in 元 or 万元, whatever register it counts.
  fileprivate var moneyQuantities: Set<String> {
    Set(
      definitions.filter { ["元", "万元"].contains($0.unit) }.compactMap(\.kind.quantity))
  }
}
