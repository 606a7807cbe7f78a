import Testing

@testable import MediationStatistics

struct CausesTests {
  @Test(arguments: [
    ("物业服务合同纠纷", "物业纠纷"), ("房屋租赁合同纠纷", "合同纠纷"), ("民间借贷", "合同纠纷"), ("机动车交通事故责任纠纷", "道路交通事故纠纷"), ("生命权、身体权、健康权纠纷", "损害赔偿纠纷"),
    ("离婚后财产纠纷", "婚姻家庭纠纷"), ("相邻通风纠纷", "邻里纠纷"),
    ("房屋征收补偿协议", "征地拆迁纠纷"), ("政府信息公开", "其他纠纷"), ("医疗纠纷", "医疗纠纷"), ("", "未填"), ("无", "未填"), ("天气", "未识别"), ("劳 动 争 议", "劳动争议纠纷"),
  ])
  func mapped(cause: String, type: String) throws {
    let seeds = try ShippedOffice.seeds()
    let members = try #require(seeds.memberTables[.type]).dimension.members
    #expect(members[Int(seeds.causes.type(of: cause))].label == type)
  }

  @Test func faults() throws {
    let folder = try ScratchFolder()
    try folder.put("causes.csv", "cause,type,note\n借贷,合同纠分,\n借贷,合同纠纷,\n,合同纠纷,\n")
    var reader = SeedReader(folder: folder.path)
    _ = reader.causes(try ShippedOffice.seeds().memberTables[.type])
    #expect(reader.faults.count == 3 && reader.faults.contains { $0.contains("是不是“合同纠纷”") }, "\(reader.faults)")
  }
}
