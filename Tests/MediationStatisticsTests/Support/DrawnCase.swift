@testable import MediationStatistics

/// A random case in plain words, from which both a row of an export and the naive count are made.
struct DrawnCase {
  let day: CalendarDate
  let days: Int?
  let result: String
  let type: String
  let source: String
  let agreement: String
  /// Community of the committee, nil for the street's own.
  let community: String?
  let withStudio: Bool
  let studioAlone: Bool
  let amount: Int
  let people: Int
  let number: Int

  static let communities = ["永福社区", "五常社区", "荆丰社区"]
  static let types = ["邻里纠纷", "合同纠纷", "物业纠纷", "看不懂的类别"]
  static let results = ["调解成功", "调解成功", "调解不成功", "终止", "撤回", "调解中", ""]

  init(_ dice: inout Dice, number: Int, years: ClosedRange<Int> = 2023...2024) {
    let year = years.lowerBound + dice.throwDie(years.count)
    day = CalendarDate(year: year, month: 1 + dice.throwDie(12), day: 1 + dice.throwDie(28)) ?? CalendarDate(dayNumber: 0)
    result = dice.pick(DrawnCase.results)
    days = result == "调解中" || result.isEmpty ? nil : dice.throwDie(40)
    (type, source) = (dice.pick(DrawnCase.types), dice.pick(["法院移送", "调委会主动调解", ""]))
    agreement = result == "调解成功" ? dice.pick(["口头协议", "书面协议"]) : "无"
    studioAlone = dice.throwDie(6) == 0
    withStudio = studioAlone || dice.throwDie(3) == 0
    community = dice.throwDie(4) == 0 ? nil : dice.pick(DrawnCase.communities)
    (amount, people) = (dice.throwDie(3) == 0 ? 0 : dice.throwDie(5_000_000), 2 + dice.throwDie(4))
    self.number = number
  }

  static func list(_ count: Int, seed: UInt64) -> [DrawnCase] {
    var dice = Dice(seed)
    return (1...count).map { DrawnCase(&dice, number: $0) }
  }

  /// The row that an export would hold. Amounts stand in 元 with two decimals.
  var line: CaseLine {
    let accepted = "\(day)"
    let registered = accepted.split(separator: "-").joined()
    let organization = studioAlone ? "" : community.map { "五常街道\($0)人民调解委员会" } ?? "五常街道人民调解委员会"
    return [
      "案件编码": CaseDesk.code(number, day: registered), "受理时间": accepted + " 09:00:00", "调解结果": result,
      "调解时间": days.map { "\(CalendarDate(dayNumber: day.dayNumber + $0)) 10:00:00" } ?? "", "纠纷类别": type, "案件来源": source,
      "协议类型": agreement, "调解组织": organization, "工作室": withStudio ? "警民联调工作室" : "", "涉及人数": "\(people)",
      "调解协议金": "\(amount / 100).\(padded(amount % 100, 2))", "当事人": "赵甲\(number),钱乙\(number)", "纠纷简要情况": "第\(number)号",
    ]
  }

  /// What the case's member of each breakdown is called.
  func member(_ dimension: DimensionID) -> String {
    switch dimension {
    case .community: studioAlone ? "警民联调单独" : community ?? "街道本级"
    case .type: type == "看不懂的类别" ? "未识别" : type
    case .source: source.isEmpty ? "未填" : source == "法院移送" ? "法院委托移送" : "主动调解"
    case .result: result.isEmpty ? "未填" : result
    case .agreement: agreement == "无" ? "无协议" : agreement
    case .organizationKind: studioAlone ? "police_studio" : community == nil ? "street" : "community"
    case .jointness: withStudio && !studioAlone ? "共同" : "单独"
    default: ""
    }
  }

  var participations: Int { withStudio && !studioAlone ? 2 : 1 }
}
