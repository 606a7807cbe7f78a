/// What a question may say about the rows of one register: dimensions, quantities, days, and the period.
struct AskableFields {
  struct Field {
    let id: String
    let name: String
    let kind: Kind
  }

  enum Kind {
    case dimension(Dimension)
    /// Integers; money in 分.
    case quantity(isMoney: Bool)
    case day(Clock)
    /// The time that the question is about, on each measure's own clock.
    case period
  }

  let register: Register
  /// What the register is called: 调解案件.
  let title: String
  let fields: [Field]
  private let words: Words

  /// `contract`: that of an activity ledger, which names its quantities.
  init(_ register: Register, title: String, _ seeds: Seeds, _ contract: Contract? = nil) {
    (self.register, self.title, words) = (register, title, seeds.words)
    let dimensions = register.columns.values.map(\.dimension).sorted { $0.id < $1.id }.map {
      Field(id: $0.id.text, name: $0.name, kind: .dimension($0))
    }
    let quantities = register.quantities.keys.sorted().map { id in
      let own = contract?.field(FieldID(id))
      return Field(
        id: id, name: own?.name ?? seeds.words.name(of: id) ?? id,
        kind: .quantity(isMoney: own.map { $0.type == .money } ?? (seeds.words.unit(of: id) == "元")))
    }
    let days = Clock.allCases.filter { register.days[$0] != nil }.map {
      Field(id: $0.rawValue, name: seeds.words.name(of: $0.rawValue) ?? $0.rawValue, kind: .day($0))
    }
    let period = Field(id: "period", name: seeds.words.name(of: "period") ?? "period", kind: .period)
    fields = dimensions + quantities + days + [period]
  }

  /// By id, by name, or by another word for it.
  func field(_ word: String) -> Field? {
    if let field = fields.first(where: { $0.id == word }) { return field }
    let key = foldedKey(word)
    return fields.first { foldedKey($0.name) == key } ?? words.id(of: word).flatMap { id in fields.first { $0.id == id } }
  }

  private func hint(_ word: String) -> String { nearHint(word, among: fields.flatMap { [$0.id, $0.name] + words.words(for: $0.id) }) }

  var names: String { fields.map(\.name).joined(separator: "、") }

  /// The field that a comparison is about.
  func field(of comparison: Filter.Comparison) throws(FilterFault) -> Field {
    if let field = field(comparison.field.text) { return field }
    throw FilterFault(
      place: comparison.field.place, message: "“\(title)”没有“\(comparison.field.text)”这一字段\(hint(comparison.field.text))",
      remedy: "可用：\(names)")
  }

  /// The dimension that a breakdown names.
  func dimension(_ word: String) throws(RunFault) -> Dimension {
    if case .dimension(let dimension)? = field(word)?.kind { return dimension }
    let dimensions = fields.compactMap { field -> Dimension? in if case .dimension(let dimension) = field.kind { dimension } else { nil } }
    let hint = nearHint(word, among: dimensions.flatMap { [$0.id.text, $0.name] + words.words(for: $0.id.text) })
    let known = dimensions.map(\.name) + Grain.allCases.map(\.name)
    throw RunFault(.usage, "--by “\(title)”不能按“\(word)”分组\(hint) — 可用：\(known.joined(separator: "、"))")
  }
}
