/// What an office printed for a period, and what to ask of it: `seeds/published/*.yaml` with its CSV of the same name.
package struct PublishedReport: Sendable {
  package let title: String
  package let period: ReportingPeriod
  package let items: [Item]
  /// Every number of the table, under its own name.
  let printed: [Item]
  package let contradictions: [Contradiction]

  package struct Item: Sendable {
    package let figure: String
    package let name: String
    package let value: Fraction
    /// As printed, with the decimals that it was printed with.
    package let printed: String
    package let unit: String
    package let address: FigureAddress?

    var decimals: Int { printed.split(separator: ".").dropFirst().first.map(\.count) ?? 0 }
  }

  /// A question that the printed figures alone must answer.
  package enum Contradiction: Sendable {
    /// A change of a rate printed as %: is it per cent or percentage points?
    case percentOrPoints(figure: String, successes: String, received: String, receivedChange: String)
    /// Parts that should make up a whole.
    case parts(figure: String, whole: String, parts: [String])
    /// A rate that should be a whole number over a printed one.
    case fraction(figure: String, denominator: String)

  }

  /// A printed figure, listed or not: a question may name any of them.
  func item(_ figure: String) -> Item? { items.first { $0.figure == figure } ?? printed.first { $0.figure == figure } }

  /// All reports of a folder, by file name.
  package static func readAll(_ folder: String) throws(RunFault) -> [PublishedReport] {
    guard folderExists(folder) else { throw RunFault(.badConfiguration, "\(folder): 公布数文件夹不存在 — 请核对流程的 published") }
    var reports: [PublishedReport] = []
    for name in yamlNames(in: folder) { reports.append(try read("\(folder)/\(name)")) }
    return reports
  }

  private static func read(_ stem: String) throws(RunFault) -> PublishedReport {
    let table = try SeedTable.read("\(stem).csv", columns: ["figure", "value", "unit", "note"])
    return try YAMLDocument.read("\(stem).yaml") { root in
      let title = root.requiredText("title")
      let periodText = root.requiredText("period")
      let period = periodText.flatMap { ReportingPeriod($0) }
      if periodText != nil, period == nil { root.fault(at: "period", "“\(periodText ?? "")”不是报告期，例如 \"2024\"") }
      let items = root.list("figures") { readItem($0, table) }
      let printed = table.rows.compactMap { row in
        Fraction(decimal: row["value"]).map {
          Item(figure: row["figure"], name: row["figure"], value: $0, printed: row["value"], unit: row["unit"], address: nil)
        }
      }
      let contradictions = root.list("contradictions") { readContradiction($0, table) }
      guard let title, let period else { return nil }
      return PublishedReport(title: title, period: period, items: items, printed: printed, contradictions: contradictions)
    }
  }

  private static func readItem(_ entry: YAMLMapping, _ table: SeedTable) -> Item? {
    let address = entry.text("address")
    let parsed = address.flatMap { FigureAddress($0) }
    if address != nil, parsed == nil { entry.fault(at: "address", "“\(address ?? "")”不是数值地址，例如 received[2024]") }
    guard let name = entry.requiredText("name"), let figure = known(entry, "figure", table) else { return nil }
    guard let row = table.rows.first(where: { $0["figure"] == figure }), let value = Fraction(decimal: row["value"]) else {
      entry.fault(at: "figure", "“\(figure)”的公布数不是数字")
      return nil
    }
    return Item(figure: figure, name: name, value: value, printed: row["value"], unit: row["unit"], address: parsed)
  }

  private static func readContradiction(_ entry: YAMLMapping, _ table: SeedTable) -> Contradiction? {
    let kind = entry.requiredText("kind")
    guard let figure = known(entry, "figure", table) else { return nil }
    switch kind {
    case "percent_or_points":
      guard let successes = known(entry, "successes", table), let received = known(entry, "received", table),
        let change = known(entry, "received_change", table)
      else { return nil }
      return .percentOrPoints(figure: figure, successes: successes, received: received, receivedChange: change)
    case "parts":
      return known(entry, "whole", table).map {
        .parts(figure: figure, whole: $0, parts: entry.texts("parts").filter { refuseUnknown($0, entry, table) })
      }
    case "fraction": return known(entry, "denominator", table).map { .fraction(figure: figure, denominator: $0) }
    default:
      entry.fault(at: "kind", "应是 percent_or_points、parts 或 fraction")
      return nil
    }
  }

  private static func refuseUnknown(_ figure: String, _ entry: YAMLMapping, _ table: SeedTable) -> Bool {
    if table.rows.contains(where: { $0["figure"] == figure }) { return true }
    entry.fault(at: "parts", "\(table.path) 中没有“\(figure)”")
    return false
  }

  private static func known(_ entry: YAMLMapping, _ key: String, _ table: SeedTable) -> String? {
    guard let figure = entry.requiredText(key) else { return nil }
    if table.rows.contains(where: { $0["figure"] == figure }) { return figure }
    entry.fault(at: key, "\(table.path) 中没有“\(figure)”")
    return nil
  }
}

extension Fraction {
  /// Reads `18.22`, `-3`, `3218`.
  init?(decimal text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int128(parts[0]) else { return nil }
    guard parts.count == 2 else {
      self = Fraction(whole)
      return
    }
    guard parts[1].count <= 9, parts[1].allSatisfy(\.isNumber), let rest = Int128(parts[1]) else { return nil }
    let scale = (0..<parts[1].count).reduce(Int128(1)) { value, _ in value * 10 }
    self = Fraction(whole * scale + (text.hasPrefix("-") ? -rest : rest), over: scale)
  }
}
