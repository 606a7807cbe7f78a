/// A community of 五常街道 with its committee's people. The names of communities are real, the people are invented.
struct Community: Hashable {
  let short: String
  /// Share of the communities' cases, in thousandths.
  let weight: Int
  /// How much more (or less) often the community has 物业 and 邻里 disputes, in per cent.
  let propertyTaste: Int
  let neighbourTaste: Int
  let clerks: [String]

  /// 「永福社区」
  var name: String { short + "社区" }

  /// 「五常街道永福社区人民调解委员会」
  var committee: String { "五常街道\(name)人民调解委员会" }

  static let all: [Community] = [
    Community(short: "永福", weight: 215, propertyTaste: 90, neighbourTaste: 150, clerks: ["沈佳禾", "陆文澜"]),
    Community(short: "五常", weight: 165, propertyTaste: 80, neighbourTaste: 140, clerks: ["俞晓岚", "施卫东"]),
    Community(short: "文一", weight: 135, propertyTaste: 170, neighbourTaste: 80, clerks: ["章思远", "骆青"]),
    Community(short: "顾家桥", weight: 110, propertyTaste: 70, neighbourTaste: 130, clerks: ["傅春江", "戚敏之"]),
    Community(short: "沿山河", weight: 90, propertyTaste: 110, neighbourTaste: 100, clerks: ["冯渡"]),
    Community(short: "西溪风情", weight: 55, propertyTaste: 220, neighbourTaste: 90, clerks: ["盛以宁"]),
    Community(short: "友谊", weight: 46, propertyTaste: 60, neighbourTaste: 140, clerks: ["葛丰年"]),
    Community(short: "横板桥", weight: 38, propertyTaste: 60, neighbourTaste: 120, clerks: ["鲍晨"]),
    Community(short: "荆丰", weight: 34, propertyTaste: 90, neighbourTaste: 110, clerks: ["项若溪"]),
    Community(short: "邱桥", weight: 32, propertyTaste: 100, neighbourTaste: 100, clerks: ["裘建明"]),
    Community(short: "景盛", weight: 27, propertyTaste: 160, neighbourTaste: 80, clerks: ["莫小满"]),
    Community(short: "荆山", weight: 25, propertyTaste: 60, neighbourTaste: 120, clerks: ["应海棠"]),
    Community(short: "云创", weight: 22, propertyTaste: 140, neighbourTaste: 50, clerks: ["喻知行"]),
    Community(short: "洪园", weight: 21, propertyTaste: 150, neighbourTaste: 80, clerks: ["郦安"]),
    Community(short: "海曙", weight: 19, propertyTaste: 160, neighbourTaste: 70, clerks: ["蒋暮云"]),
    Community(short: "海汇", weight: 17, propertyTaste: 150, neighbourTaste: 70, clerks: ["竺一帆"]),
  ]
}

/// The organisation that leads a case.
enum Lead: Hashable {
  case street
  case community(Community)
  case studioAlone(StudioNaming)

  /// Where a case of the 警民联调工作室 alone names it.
  enum StudioNaming: Hashable {
    case organizationOnly, organizationAndStudio, studioOnly
  }

  static let streetCommittee = "五常街道人民调解委员会"
  static let studio = "警民联调工作室"

  var clerks: [String] {
    switch self {
    case .street: ["钟启航", "汤书白", "柴静姝"]
    case .community(let community): community.clerks
    case .studioAlone: ["董立峰", "翁一舟"]
    }
  }

  /// 调解组织 as the platform writes it.
  var organization: String {
    switch self {
    case .street: Lead.streetCommittee
    case .community(let community): community.committee
    case .studioAlone(.studioOnly): ""
    case .studioAlone: "五常街道" + Lead.studio
    }
  }
}

/// Where a joint case names the 警民联调工作室.
enum JointMark: Hashable {
  case studio, coCommittee, both
}
