internal import CSV

/// The self-audit of an open workbook: every check with its breaches, run before the file is closed.
struct OpenAudit: Sendable {
  let results: [(check: OpenCheck, breaches: [String])]

  init(_ audited: AuditedBook) { results = openChecks.map { ($0, $0.breaches(audited)) } }

  /// Throws with all breaches of essential points: the fault is one of the configuration, or of the program.
  func requireEssentials(_ file: String) throws(RunFault) {
    let broken = results.filter { $0.check.level == .essential && !$0.breaches.isEmpty }
    guard !broken.isEmpty else { return }
    throw RunFault(
      .badConfiguration,
      broken.flatMap { check, breaches in
        breaches.map { "\(file): 自检 [\(check.id)] \(check.title)：\($0) — 请改正流程的 open 一节；若它没有错，是程序缺陷，请附上本行报告。没有写出任何文件" }
      })
  }

  /// `open-audit.csv`: a line for each check that is met, and one for each breach.
  var csv: [UInt8] {
    var writer = CSVWriter(bom: true)
    writer.record(["check", "title", "level", "result", "detail"])
    for (check, breaches) in results {
      for detail in breaches.isEmpty ? [""] : breaches {
        writer.record([check.id, check.title, check.level.name, breaches.isEmpty ? "通过" : "不符", detail])
      }
    }
    return writer.bytes
  }
}

/// The checklist, in the order in which it is told.
let openChecks: [OpenCheck] = structureChecks + tableChecks + noteChecks + contentChecks
