/// 已报期: what was reported for a period, as `tiaojie publish` has kept it.
package struct Publication: Sendable {
  package let period: ReportingPeriod
  package let pipeline: String
  /// Reported counts and amounts in stored units (件, 人, 分) by address.
  let reported: [FigureAddress: Int64]
  let cases: CaseSnapshot

  /// Files that make up a publication.
  static let files = ["figures.csv", "case-keys.csv", "run.json"]

  package static func read(_ folder: String) throws(RunFault) -> Publication {
    let manifest = try PublishedManifest.read(folder)
    guard let period = ReportingPeriod(manifest.period) else {
      throw RunFault(.dataUnreadable, "\(folder)/run.json: 没有报告期 — 请用 tiaojie publish 保存已报期")
    }
    let changed = try WrittenFiles(folder).changes(among: ["figures.csv", "case-keys.csv"])
    guard changed.isEmpty else { throw RunFault(.dataUnreadable, changed.map { "\(folder)/\($0)" }) }
    return Publication(
      period: period, pipeline: manifest.pipeline, reported: try reported("\(folder)/figures.csv"),
      cases: try CaseSnapshot.read("\(folder)/case-keys.csv"))
  }

  /// Figures that are whole numbers of their own unit: counts and sums without suffixes.
  private static func reported(_ path: String) throws(RunFault) -> [FigureAddress: Int64] {
    let table = try OutputTable(path, columns: ["address", "numerator", "denominator", "status"])
    let whole = table.rows.filter { table.text($0, "denominator") == "1" && table.text($0, "status") == "final" }
    return Dictionary(
      whole.compactMap { row in
        guard let address = FigureAddress(table.text(row, "address")), let value = Int64(table.text(row, "numerator")) else { return nil }
        return (address, value)
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension CaseSnapshot {
  fileprivate static func read(_ path: String) throws(RunFault) -> CaseSnapshot {
    let fixed = ["key"] + clocks.map(\.rawValue)
    let table = try OutputTable(path, columns: fixed)
    let quantities = table.header.filter { $0.hasPrefix(quantityMark) }.map { String($0.dropFirst(quantityMark.count)) }
    let dimensions = table.header.filter { !fixed.contains($0) && !$0.hasPrefix(quantityMark) }
    let rows = table.rows.map { row in
      let days = clocks.compactMap { clock in readDate(table.text(row, clock.rawValue)).map { (clock, $0) } }
      let numbers = quantities.compactMap { name in Int64(table.text(row, quantityMark + name)).map { (name, $0) } }
      return (
        table.text(row, "key"),
        Row(
          days: Dictionary(days, uniquingKeysWith: { first, _ in first }),
          members: Dictionary(dimensions.map { (DimensionID($0), table.text(row, $0)) }, uniquingKeysWith: { first, _ in first }),
          quantities: Dictionary(numbers, uniquingKeysWith: { first, _ in first }))
      )
    }
    return CaseSnapshot(rows: Dictionary(rows, uniquingKeysWith: { first, _ in first }))
  }
}

/// What `run.json` says of the run that was published.
struct PublishedManifest: Decodable {
  let pipeline: String
  let period: String
  /// Conditions of a narrowed run: what it made was not reported.
  let `where`: [String]?

  static func read(_ folder: String) throws(RunFault) -> PublishedManifest {
    guard let found: PublishedManifest? = try? readJSON("\(folder)/run.json"), let manifest = found else {
      throw RunFault(.inputMissing, "\(folder): 不是已报期的文件夹（没有可读的 run.json） — 先用 tiaojie publish 保存，例如 publications/2024-11/monthly")
    }
    return manifest
  }
}
