import CSV

@testable import MediationStatistics

/// Takes rows of an activity ledger as text through the real stages with the repository's own seeds and rules.
enum LedgerDesk {
  /// A ledger of four columns: day, place, a count and an amount.
  static let contract = """
    contract: visits
    title: 走访台账
    holds: activities
    fields:
      - {id: day, name: 日期, type: moment, filled: true, required: true}
      - {id: community, name: 社区, type: place}
      - {id: households, name: 户数, type: count}
      - {id: funds, name: 经费, type: money}
      - {id: note, name: 备注, type: text, personal: text}
    """

  static func read(_ contract: String = contract) throws -> Contract {
    try reading("走访.yaml", contract) { try Contract.read($0) }
  }

  /// Lines without the header, `2024-07-01,永福社区,3,100,`.
  static func judged(_ lines: [String], _ order: RuleOrder? = nil) throws -> JudgedRecords {
    let contract = try read()
    let text = (["日期,社区,户数,经费（元）,备注"] + lines).map { $0 + "\n" }.joined()
    let table = try SourceTable(try TextFile(path: "走访.csv", fileBytes: Array(text.utf8)), HeaderMap(contract))
    let records = normalize(try check([table], contract), try CaseDesk.seeds())
    return judgeActivities(records, try CaseDesk.seeds(), try order ?? CaseDesk.order())
  }

  static func register(_ lines: [String], cutoff: String? = nil) throws -> ActivityRegister {
    link(try judged(lines), try CaseDesk.seeds(), order: try CaseDesk.order(), cutoff: cutoff.flatMap(readDate))
  }

  /// Ids of the rules that found something, with the row, in order.
  static func told(_ findings: [Finding]) -> [String] { findings.map { "\($0.row) \($0.rule.id)" } }
}
