@testable import MediationStatistics

/// An office whose rows a test recounts by itself: cases drawn at random, older versions of some, rows of another street, papers, a ledger. What
/// stands where is known from the order in which the rows were written; nothing here asks the program.
struct RecountedOffice {
  enum Fate { case counted, superseded, rejected }

  /// A row of `清单.csv`.
  struct Row {
    let drawn: DrawnCase
    let line: Int
    let fate: Fate
    /// An older version is still under way.
    let isPending: Bool

    var result: String { isPending ? "调解中" : drawn.result }
    var days: Int? { isPending ? nil : drawn.days }
    var accepted: String { "\(drawn.day)" }
    var concluded: String? { days.map { "\(CalendarDate(dayNumber: drawn.day.dayNumber + $0))" } }
    var place: String { "清单.csv:\(line)" }
  }

  let rows: [Row]
  let lines: [CaseLine]

  init(seed: UInt64) {
    var (rows, lines) = ([Row](), [CaseLine]())
    func add(_ drawn: DrawnCase, _ line: CaseLine, _ fate: Fate, isPending: Bool = false) {
      lines.append(line)
      rows.append(Row(drawn: drawn, line: lines.count + 1, fate: fate, isPending: isPending))
    }
    for drawn in DrawnCase.list(90, seed: seed) {
      if drawn.number % 7 == 0 {
        let other: CaseLine = ["行政划分": "仓前街道", "调解组织": "", "工作室": ""]
        add(drawn, drawn.line.merging(other) { $1 }, .rejected)
        continue
      }
      if drawn.number % 5 == 0, drawn.days != nil {
        add(drawn, drawn.line.merging(["调解结果": "调解中", "调解时间": ""]) { $1 }, .superseded, isPending: true)
      }
      add(drawn, drawn.line, .counted)
    }
    (self.rows, self.lines) = (rows, lines)
  }

  /// Rows of `登记簿.csv`, from line 2 on; the second repeats the first, the last has no day.
  static let papers: [CaseLine] = [
    ["收到日期": "2024-07-03"], ["收到日期": "2024-07-03"],
    ["收到日期": "2024-07-20", "文书种类": "传票", "案号": "（2024）浙0110民初2号", "处理结果": "", "开庭时间": "2024-08-01 09:30"],
    [
      "收到日期": "2024-08-05", "案号": "（2024）浙8601行初7号", "发文单位": "杭州铁路运输法院", "案由": "行政处罚", "开庭时间": "2024-07-30 09:00", "是否开庭": "是",
      "负责人出庭": "是",
    ],
    ["收到日期": "2024-08-06", "文书种类": "协助执行通知书", "案号": "（2024）浙0110执9号", "处理结果": "", "我方地位": ""],
    ["收到日期": "2023-12-30", "案号": "（2023）浙0110民初88号", "文书日期": "2023-12-20"],
  ]

  /// Rows of `走访.csv`, from line 2 on.
  static let visits = ["2024-07-01,永福社区,3,100,", "2024-07-31,五常社区,,7,", "2024-08-01,永福社区,2,,", "2023-07-15,,4,1,"]

  func registers() throws -> Registers {
    Registers(
      cases: try CaseDesk.register(lines, cutoff: "2026-01-01"), court: try CourtDesk.register(Self.papers),
      activities: [try LedgerDesk.register(Self.visits)])
  }

  static let ownMeasures = [
    Measure(id: "visits", name: "走访", unit: "次", register: "visits", kind: .count, clock: .accepted),
    Measure(id: "households", name: "走访户数", unit: "户", register: "visits", kind: .sum("households"), clock: .accepted),
    Measure(id: "hearings", name: "庭审", unit: "次", register: "hearings", kind: .count, clock: .accepted),
  ]

  static func store(_ registers: Registers) throws -> FigureStore {
    let measures = try CaseDesk.seeds().measures.definitions + ownMeasures
    let coverage = Dictionary(uniqueKeysWithValues: registers.counted.map { ($0.id, -1_000_000..<1_000_000) })
    return FigureStore(
      registers.counted, measures: MeasureCatalog(measures), settings: .init(foundings: try CaseDesk.seeds().foundings, coverage: coverage))
  }
}
