/// Gathers papers into proceedings, in the order of their keys. Papers without a number that can be read belong to none.
func proceedings(_ rows: [Int], _ documents: [Document], _ seeds: Seeds) -> [Proceeding] {
  let numbered = rows.filter { proceedingKey(documents[$0]) != nil }
  let groups = Dictionary(grouping: numbered) { proceedingKey(documents[$0]) ?? "" }
  return groups.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { key, papers in
    let ordered = papers.sorted { paperOrder(documents[$0], documents[$1]) }
    return Proceeding(key, ordered, documents, seeds)
  }.withConfirmations()
}

extension [Proceeding] {
  /// A mediation before filing is told to have succeeded by the ruling that confirms its agreement, under a number of its own (诉前调 → 民特).
  fileprivate func withConfirmations() -> [Proceeding] {
    let confirmed = Set(filter { $0.outcome.value == .agreementConfirmed }.flatMap(\.earlier))
    return map { proceeding in
      guard proceeding.proceedingClass == .preFiling, proceeding.outcome.value == nil, confirmed.contains(proceeding.key) else {
        return proceeding
      }
      var settled = proceeding
      settled.outcome = .value(.agreementConfirmed)
      return settled
    }
  }
}

/// The short form of a court in a legacy number is ambiguous without the court's name (courts.md §1).
private func proceedingKey(_ document: Document) -> String? {
  guard let key = document.number?.proceeding else { return nil }
  if case .court(let number, _) = document.number, number.isLegacy { return key + document.issuer }
  return key
}

/// By day received, then by the paper's own date, then by content.
private func paperOrder(_ a: Document, _ b: Document) -> Bool {
  let days = [a, b].map { [$0.day?.dayNumber ?? 0, $0.date?.dayNumber ?? 0] }
  if days[0] != days[1] { return days[0].lexicographicallyPrecedes(days[1]) }
  return a.canonicalText.utf8.lexicographicallyPrecedes(b.canonicalText.utf8)
}

/// For each proceeding the index of the first instance of its dispute: 诉前调 → 一审 → 二审 → 再审 → 执行, as far as papers name earlier numbers.
func chains(_ proceedings: [Proceeding]) -> [Int] {
  let byKey = Dictionary(proceedings.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  var head = Array(proceedings.indices)
  func root(_ index: Int) -> Int {
    var index = index
    while head[index] != index { index = head[index] }
    return index
  }
  for (index, proceeding) in proceedings.enumerated() {
    for key in proceeding.earlier {
      guard let other = byKey[key] else { continue }
      let (one, two) = (root(index), root(other))
      if precedes(proceedings[two], proceedings[one]) { head[one] = two } else { head[two] = one }
    }
  }
  return proceedings.indices.map(root)
}

/// The earlier stage comes first, then the earlier day, then the key.
private func precedes(_ a: Proceeding, _ b: Proceeding) -> Bool {
  (a.stage.rank, a.opened, a.key) < (b.stage.rank, b.opened, b.key)
}

extension ProceedingStage {
  fileprivate var rank: Int {
    switch self {
    case .preFiling, .reconsideration: 0
    case .first, .special, .jurisdiction: 1
    case .second: 2
    case .retrial: 3
    case .enforcement: 4
    case .other: 5
    }
  }
}
