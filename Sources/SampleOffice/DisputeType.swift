/// The current list of dispute types (01–17, 99) with what makes the sample's disputes look like them.
enum DisputeType: String, CaseIterable {
  case marriage = "婚姻家庭"
  case neighbours = "邻里"
  case housing = "房屋宅基地"
  case contract = "合同"
  case business = "生产经营"
  case damage = "损害赔偿"
  case land = "山林土地"
  case demolition = "征地拆迁"
  case environment = "环境污染"
  case labour = "劳动争议"
  case travel = "旅游"
  case consumer = "消费"
  case medical = "医疗"
  case traffic = "道路交通事故"
  case property = "物业"
  case intellectualProperty = "知识产权"
  case internet = "互联网"
  case other = "其他"

  /// The platform's own name, ending in 纠纷.
  var name: String { rawValue + "纠纷" }

  /// How often the type occurs, in thousandths of all cases.
  var weight: Int {
    switch self {
    case .neighbours: 225
    case .property: 155
    case .marriage: 130
    case .contract: 115
    case .labour: 110
    case .damage: 60
    case .consumer: 52
    case .traffic: 48
    case .housing: 28
    case .other: 20
    case .business: 14
    case .internet: 11
    case .environment: 9
    case .demolition: 8
    case .medical: 7
    case .travel: 6
    case .land: 4
    case .intellectualProperty: 4
    }
  }

  /// Of 1,000 agreements, how many carry no money.
  var freeOfMoney: Int {
    switch self {
    case .neighbours: 800
    case .marriage: 790
    case .environment: 600
    case .land: 500
    case .property: 460
    case .other: 450
    case .demolition: 300
    case .housing: 300
    case .internet, .consumer: 150
    case .traffic, .travel, .medical, .intellectualProperty: 90
    case .contract, .business, .damage: 70
    case .labour: 40
    }
  }

  /// Amounts against the common distribution, in per cent.
  var amountScale: Int {
    switch self {
    case .neighbours, .internet: 35
    case .consumer, .travel: 45
    case .property, .environment, .other: 60
    case .labour, .damage: 110
    case .traffic, .medical, .intellectualProperty: 140
    case .marriage, .housing, .business: 200
    case .contract, .demolition: 230
    case .land: 120
    }
  }

  /// How often the other side is a company, in thousandths, and of what trade.
  var company: (chance: Int, trades: [String]) {
    switch self {
    case .labour: (930, ["建筑劳务", "餐饮管理", "服饰", "电子商务", "家政服务"])
    case .property: (860, ["物业服务"])
    case .consumer: (900, ["商贸", "健身服务", "美容", "教育咨询", "家电维修"])
    case .travel: (950, ["旅行社"])
    case .medical: (950, ["口腔门诊部", "医疗美容"])
    case .internet: (850, ["网络科技", "电子商务"])
    case .intellectualProperty: (950, ["文化创意", "服饰", "软件"])
    case .contract, .business: (520, ["装饰工程", "商贸", "包装材料", "仓储服务"])
    case .environment: (700, ["餐饮管理", "汽车服务", "建材"])
    case .traffic: (150, ["物流", "配送服务"])
    case .damage: (200, ["建筑工程", "超市"])
    case .demolition: (250, ["建设开发"])
    default: (40, ["商贸"])
    }
  }
}
