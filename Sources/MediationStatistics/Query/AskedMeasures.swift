extension AskedQuestion {
  /// The registers that the question counts: what must be read to answer it.
  package func registers(_ pipeline: Pipeline) throws(RunFault) -> Set<String> {
    let catalog = pipeline.seeds.measures
    let measures = try AskedMeasures(self, catalog, pipeline.seeds.words, registers: RegisterTitle.all(pipeline.contracts))
    return Set(measures.columns.flatMap { catalog.registers(behind: $0.measure) })
  }
}

/// The measures and columns of a question.
struct AskedMeasures {
  let columns: [SheetRequest.Column]

  init(_ asked: AskedQuestion, _ catalog: MeasureCatalog, _ words: Words, registers: [RegisterTitle]) throws(RunFault) {
    var columns: [SheetRequest.Column] = []
    for text in try asked.measures.isEmpty ? [AskedMeasures.standard(asked.register, catalog, registers)] : asked.measures {
      let column = try AskedMeasures.column(text, catalog, words)
      columns.append(column)
      guard column.suffixes.isEmpty else { continue }
      let isRate = catalog[column.measure]?.isRate == true
      for suffixes in asked.comparisons.flatMap({ $0.suffixes(isRate: isRate) }) {
        columns.append(SheetRequest.Column(column.measure, suffixes))
      }
    }
    self.columns = columns
  }

  /// The first measure of the register: its plain count.
  private static func standard(_ register: String?, _ catalog: MeasureCatalog, _ registers: [RegisterTitle]) throws(RunFault) -> String {
    guard let register else { return "received" }
    guard let known = registers.first(where: { $0.isCalled(register) }) else {
      let near = nearHint(register, among: registers.flatMap { [$0.id, $0.title] + $0.words })
      let listed = registers.map { "\($0.id)（\($0.title)）" }.joined(separator: "、")
      throw RunFault(.usage, "--from 没有台账“\(register)”\(near) — 可用：\(listed)")
    }
    guard let measure = catalog.measures.first(where: { $0.register == known.id && !$0.isRate }) else {
      throw RunFault(.usage, "--from \(register): 没有指标统计这一台账 — 请在 seeds/measures.yaml 中添一个")
    }
    return measure.id
  }

  private static func column(_ text: String, _ catalog: MeasureCatalog, _ words: Words) throws(RunFault) -> SheetRequest.Column {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let suffixes = parts.dropFirst().map { FigureAddress.Suffix(rawValue: $0) }
    guard let measure = measure(parts[0], catalog, words) else {
      let near = nearHint(parts[0], among: catalog.measures.flatMap { [$0.id, $0.name] + words.words(for: $0.id) })
      throw RunFault(.usage, "--measure 没有指标“\(parts[0])”\(near) — 全部指标见 tiaojie measures；同比、环比用 --compare yoy、mom")
    }
    guard !suffixes.contains(nil), let column = SheetRequest.Column(([measure.id] + parts.dropFirst()).joined(separator: ".")) else {
      let known = FigureAddress.Suffix.allCases.map(\.rawValue).joined(separator: "、")
      throw RunFault(.usage, "--measure “\(text)”的后缀不对 — 可用 \(known)，增减放在最后")
    }
    return column
  }

  private static func measure(_ word: String, _ catalog: MeasureCatalog, _ words: Words) -> Measure? {
    if let measure = catalog[word] { return measure }
    let key = foldedKey(word)
    return catalog.measures.first { foldedKey($0.name) == key } ?? words.id(of: word).flatMap { catalog[$0] }
  }
}
