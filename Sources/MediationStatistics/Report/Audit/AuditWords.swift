/// What the 底稿 calls the registers and the columns that have no name of their own in the seeds.
struct AuditWords {
  let sheet: String
  let title: String
  /// The column that identifies a row.
  let key: String
  /// Clocks with the name of their column; clocks that share a name share the days.
  let clocks: [(clock: Clock, name: String)]
  /// Its rows repeat what another sheet tells: only what tables ask for stands here.
  var isBrief = false
  /// Names of quantities that an activity ledger's contract gives.
  var quantities: [String: String] = [:]

  static func of(_ register: String, _ activities: [ActivityRegister]) -> AuditWords {
    of(register, contracts: activities.map(\.contract))
  }

  static func of(_ register: String, contracts: [Contract]) -> AuditWords {
    if let contract = contracts.first(where: { $0.id == register && $0.holds == .activities }) { return AuditWords(contract) }
    switch register {
    case "cases": return AuditWords(sheet: "案件", title: "案件明细（件）", key: "案件编码", clocks: caseClocks)
    case "participations": return AuditWords(sheet: "参与", title: "参与明细（件次）", key: "案件编码", clocks: caseClocks, isBrief: true)
    case "documents":
      return AuditWords(sheet: "文书", title: "收到文书明细", key: "案号", clocks: [Clock.accepted, .concluded, .registered].map { ($0, "收到日期") })
    case "proceedings":
      return AuditWords(
        sheet: "诉讼复议", title: "诉讼、复议案件明细（起）", key: "案号",
        clocks: [(.accepted, "收案日期"), (.registered, "收案日期"), (.concluded, "审结日期"), (.heard, "首次开庭日期")])
    case "hearings": return AuditWords(sheet: "庭审", title: "庭审明细", key: "案号", clocks: Clock.allCases.map { ($0, "开庭日期") })
    default: return AuditWords(sheet: register, title: register, key: "编号", clocks: Clock.allCases.map { ($0, $0.rawValue) })
    }
  }

  private static let caseClocks: [(Clock, String)] = [(.accepted, "受理日期"), (.concluded, "办结日期"), (.registered, "登记日期")]

  func quantity(_ id: String) -> String {
    if let own = quantities[id] { return own }
    switch id {
    case "parties": return "人数"
    case "amount": return "协议金额"
    case "days": return "办理天数"
    case "papers": return "文书份数"
    default: return id
    }
  }

  static let place = "出处"
}

extension AuditWords {
  /// An activity ledger is called what its contract calls it.
  fileprivate init(_ contract: Contract) {
    let day = contract.name(of: contract.dayField)
    sheet = String(contract.title.filter { !"[]:*?/\\'".contains($0) }.prefix(20))
    (title, key) = (contract.title, "序号")
    clocks = [Clock.accepted, .concluded, .registered].map { ($0, day) }
    quantities = Dictionary(contract.fields.map { ($0.id.text, $0.name) }, uniquingKeysWith: { first, _ in first })
  }
}
