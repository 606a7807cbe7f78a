import CSV

@testable import MediationStatistics

/// Takes rows of an invented register of papers, and texts, through the real stages with the repository's own seeds, contract and rules.
enum CourtDesk {
  static let heads = [
    "收到日期", "文书种类", "案号", "发文单位", "案由", "原告", "被告", "第三人", "我方地位", "文书日期", "开庭时间", "是否开庭", "负责人出庭", "出庭负责人职务", "处理结果", "文书载明期限", "办理日期",
    "涉及社区",
    "关联案号",
  ]
  private static let loadedContract = Result { try Contract.read(CaseDesk.root + "/pipelines/contracts/court-documents.yaml") }

  static func contract() throws -> Contract { try loadedContract.get() }

  /// A judgment of a civil first instance; what is not said is taken from it.
  static func filled(_ line: CaseLine) -> CaseLine {
    let ordinary: CaseLine = [
      "收到日期": "2024-07-08", "文书种类": "判决书", "案号": "（2024）浙0110民初1号", "发文单位": "浙江省杭州市余杭区人民法院", "案由": "物业服务合同纠纷", "原告": "赵甲", "被告": "五常街道办事处",
      "我方地位": "被告", "文书日期": "2024-07-01", "处理结果": "驳回诉讼请求",
    ]
    return ordinary.merging(line) { _, own in own }
  }

  static func csv(_ lines: [CaseLine], heads: [String] = heads) -> String {
    CaseSheet.csv([heads] + lines.map { line in heads.map { filled(line)[$0] ?? "" } })
  }

  static func records(ledgers: [(name: String, text: String)], notices: [(name: String, text: String)] = []) throws -> PaperRecords {
    let contract = try contract()
    let tables = try ledgers.map { try SourceTable(try TextFile(path: $0.name, fileBytes: Array($0.text.utf8)), HeaderMap(contract)) }
    let texts = notices.map {
      NoticeFile(path: $0.name, text: $0.text, encoding: "UTF-8", digest: FileDigest(of: []), bytes: $0.text.utf8.count)
    }
    return normalize(try check(PaperSources(contract: contract, ledgers: tables, notices: texts)), try CaseDesk.seeds())
  }

  static func register(
    ledgers: [(name: String, text: String)], notices: [(name: String, text: String)] = [], cutoff: String? = nil
  ) throws -> CourtRegister {
    let order = try CaseDesk.order()
    let judged = judge(try records(ledgers: ledgers, notices: notices), try CaseDesk.seeds(), order)
    return link(judged, try CaseDesk.seeds(), order: order, cutoff: cutoff.flatMap(readDate))
  }

  static func register(_ lines: [CaseLine], notices: [(name: String, text: String)] = [], cutoff: String? = nil) throws -> CourtRegister {
    try register(ledgers: [("登记簿.csv", csv(lines))], notices: notices, cutoff: cutoff)
  }

  /// Ids of the rules that found something, by row, in order.
  static func told(_ register: CourtRegister, atLeast severity: Severity = .note) -> [String] {
    register.findings.filter { $0.rule.severity >= severity }.map { "\($0.row) \($0.rule.id)" }
  }
}
