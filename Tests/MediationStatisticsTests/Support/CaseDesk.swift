import CSV
import Foundation

@testable import MediationStatistics

/// A row of an invented export: column heads and texts. What is not said is taken from an ordinary successful case.
typealias CaseLine = [String: String]

/// Takes rows as text through the real stages with the repository's own seeds, contract and rules.
enum CaseDesk {
  static let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst().description
  static let heads = [
    "案件编码", "协议类型", "案件来源", "调解组织", "工作室", "受理人姓名", "受理时间", "纠纷简要情况", "案件难度级别", "纠纷类别", "行政划分", "调解结果", "调解时间", "当事人",
    "调解协议金", "协办调委会", "协议履行情况", "是否司法确认", "司法确认日期", "登记时间", "涉及人数", "证件号", "联系电话", "所属社区",
  ]

  static let ruleFiles = ["mediation-cases", "court-documents", "activities"].map { root + "/pipelines/rules/\($0).yaml" }
  static let checkFiles = ["mediation-cases", "court-documents"].map { root + "/pipelines/checks/\($0).yaml" }
  private static let loadedSeeds = Result { try Seeds.read(root + "/seeds") }
  private static let loadedContract = Result { try Contract.read(root + "/pipelines/contracts/mediation-cases.yaml") }
  private static let loadedOrder = Result { try RuleOrder.read(ruleFiles) }
  private static let loadedProject = Result { try Project(root: root, seeds: nil) }
  private static let loadedBalances = Result { try readBalanceRules(checkFiles, try seeds().measures) }
  private static let loadedPlan = Result { try PipelinePlan.read(root + "/pipelines/monthly.yaml") }

  static func seeds() throws -> Seeds { try loadedSeeds.get() }
  static func contract() throws -> Contract { try loadedContract.get() }
  static func order() throws -> RuleOrder { try loadedOrder.get() }
  static func project() throws -> Project { try loadedProject.get() }
  static func plan() throws -> PipelinePlan { try loadedPlan.get() }

  /// `ZJ3301005` + day + sequence.
  static func code(_ number: Int, day: String = "20240702") -> String {
    "ZJ3301005" + day + String(repeating: "0", count: 6 - String(number).count) + String(number)
  }

  /// A line with every cell filled; `number` makes code, parties and brief its own.
  static func filled(_ line: CaseLine, number: Int) -> CaseLine {
    let ordinary: CaseLine = [
      "案件编码": code(number), "协议类型": "口头协议", "案件来源": "当事人申请(线下)", "调解组织": "五常街道永福社区人民调解委员会", "受理人姓名": "柴静姝",
      "受理时间": "2024-07-01 09:00:00", "纠纷简要情况": "第\(number)号纠纷的情况", "案件难度级别": "一般", "纠纷类别": "邻里纠纷", "行政划分": "五常街道",
      "调解结果": "调解成功", "调解时间": "2024-07-08 10:00:00", "当事人": "赵甲\(number),钱乙\(number)", "调解协议金": "0", "协议履行情况": "已履行",
      "是否司法确认": "否", "涉及人数": "2", "所属社区": "永福社区",
    ]
    return ordinary.merging(line) { _, own in own }
  }

  static func csv(_ lines: [CaseLine], heads: [String] = heads) -> String {
    let rows = lines.enumerated().map { number, line in
      let cells = filled(line, number: number + 1)
      return heads.map { quoted(cells[$0] ?? "") }.joined(separator: ",")
    }
    return ([heads.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
  }

  private static func quoted(_ cell: String) -> String {
    cell.contains { ",\"\n".contains($0) } ? "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\"" : cell
  }

  /// Records of whole files given as text.
  static func records(files: [(name: String, text: String)], seeds: Seeds? = nil) throws -> Records {
    let contract = try contract()
    let tables = try files.map { try SourceTable(try TextFile(path: $0.name, fileBytes: Array($0.text.utf8)), HeaderMap(contract)) }
    return normalize(try check(tables, contract), try seeds ?? CaseDesk.seeds())
  }

  static func records(_ lines: [CaseLine], heads: [String] = heads) throws -> Records {
    try records(files: [("清单.csv", csv(lines, heads: heads))])
  }

  static func register(
    files: [(name: String, text: String)], cutoff: String? = nil, seeds: Seeds? = nil, versions: [VersionKey] = VersionKey.standard
  ) throws -> CaseRegister {
    let (seeds, order) = (try seeds ?? CaseDesk.seeds(), try order())
    let judged = judge(try records(files: files, seeds: seeds), seeds, order)
    return link(judged, seeds, versions: versions, order: order, cutoff: cutoff.flatMap(readDate))
  }

  static func register(_ lines: [CaseLine], cutoff: String? = nil, heads: [String] = heads) throws -> CaseRegister {
    try register(files: [("清单.csv", csv(lines, heads: heads))], cutoff: cutoff)
  }

  /// Cases without any papers beside them.
  static func alone(_ cases: CaseRegister) throws -> Registers {
    let none = PaperRecords(Contract(id: "papers", title: "涉诉文书", holds: .papers, fields: []))
    let judged = judge(none, try seeds(), try order())
    return Registers(
      cases: cases, court: link(judged, try seeds(), order: try order(), cutoff: nil), activities: try unreadLedgers.get())
  }

  /// The ledgers of the monthly run, of which nothing was read.
  private static let unreadLedgers = Result {
    try SourceContracts.read(try plan(), in: try project(), try seeds()).activities.map { contract in
      let records = normalize(try check([], contract), try seeds())
      return link(judgeActivities(records, try seeds(), try order()), try seeds(), order: try order(), cutoff: nil)
    }
  }

  /// A store over a register, without any plan; the data cover all time, so that no base is missing.
  static func store(_ register: CaseRegister, monthBy: Clock = .accepted, coverage: Range<Int> = -1_000_000..<1_000_000) throws
    -> FigureStore
  {
    let settings = FigureStore.Settings(
      monthBy: monthBy, foundings: try seeds().foundings, coverage: ["cases": coverage, "participations": coverage])
    return FigureStore([register.cases, register.participations], measures: try seeds().measures, settings: settings)
  }

  /// All that a report may show, for a plan of one's own or the monthly one.
  static func results(_ register: CaseRegister, _ period: String, plan: PipelinePlan? = nil) throws -> RunResults {
    let (plan, seeds) = (try plan ?? CaseDesk.plan(), try seeds())
    let period = try wanted(ReportingPeriod(period))
    let registers = try alone(register)
    let figures = try aggregate(registers, plan, seeds, period)
    let checks = try reconcile(figures, try loadedBalances.get(), period, controlTotals: seeds.controlTotals)
    let forms = try fillForms(try readForms(plan, in: try project(), seeds.measures), figures, period)
    return RunResults(
      plan: plan, seeds: seeds, period: period, registers: registers, figures: figures, checks: checks, forms: forms, published: [])
  }

  static func context(_ lines: [CaseLine], _ period: String = "2024-07") throws -> ReportContext {
    let results = try results(try register(lines), period)
    return ReportContext(results)
  }

  /// Messages of one business rule by row, for lines as written.
  static func messages(_ rule: any JudgeRule, _ lines: [CaseLine], heads: [String] = heads) throws -> [Int: String] {
    let found = rule.findings(in: try records(lines, heads: heads), try seeds())
    return Dictionary(found.map { ($0.row, $0.message) }, uniquingKeysWith: { $0 + " & " + $1 })
  }

  static func message(_ rule: any JudgeRule, _ line: CaseLine) throws -> String? { try messages(rule, [line])[0] }
}

/// What a test needs and is not there.
struct Missing: Error {}

func wanted<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw Missing() }
  return value
}

func address(_ text: String) throws -> FigureAddress { try wanted(FigureAddress(text)) }
