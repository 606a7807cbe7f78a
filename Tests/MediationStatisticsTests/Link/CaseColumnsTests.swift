import Testing

@testable import MediationStatistics

struct CaseColumnsTests {
  /// 涉及人数, else the number of 当事人.
  @Test(
    arguments: [
      ("5", "赵甲,钱乙", 5), ("", "赵甲,钱乙,孙丙", 3), ("0", "赵甲,钱乙", 0), ("若干", "赵甲", 1), ("", "", Register.absentQuantity), ("3人", "", 3),
    ] as [(String, String, Int64)])
  func countsPeople(heads: String, parties: String, expected: Int64) throws {
    #expect(try CaseDesk.register([["涉及人数": heads, "当事人": parties]]).cases.quantities["parties"] == [expected])
  }

  @Test(
    arguments: [
      ("1.5万", 1_500_000), ("￥1,200元", 120_000), ("无", Register.absentQuantity), ("约五百", Register.absentQuantity),
      ("-3", Register.absentQuantity),
    ]
      as [(String, Int64)])
  func amountsAreFen(text: String, expected: Int64) throws {
    #expect(try CaseDesk.register([["调解协议金": text]]).cases.quantities["amount"] == [expected])
  }

  @Test(arguments: [("永福", "永福社区"), ("", "未填"), ("翡翠城", "未识别"), ("五常", "未识别")])
  func thePlaceIsABreakdownOfItsOwn(text: String, expected: String) throws {
    let cases = try CaseDesk.register([["所属社区": text, "调解组织": "荆山社区调委会"]]).cases
    let column = try wanted(cases.columns[.place])
    #expect(column.dimension.members[Int(column.codes[0])].label == expected)
    let community = try wanted(cases.columns[.community])
    #expect(community.dimension.members[Int(community.codes[0])].label == "荆山社区")
  }

  /// Every participation carries its case's own columns, days and quantities.
  @Test func participationsRepeatTheirCase() throws {
    let register = try CaseDesk.register([["工作室": "警民联调", "纠纷类别": "物业"], ["纠纷类别": "合同"], ["调解组织": "街道调委会", "协办调委会": "永福社区"]])
    #expect(register.caseOfParticipation == [0, 0, 1, 2, 2])
    let (cases, taking) = (register.cases, register.participations)
    for (id, column) in cases.columns where ![.organization, .organizationKind].contains(id) {
      #expect(taking.columns[id]?.codes == PackedColumn(register.caseOfParticipation.map { column.codes[$0] }), "\(id)")
    }
    #expect(taking.days[.accepted] == PackedColumn(register.caseOfParticipation.map { cases.days[.accepted]?[$0] ?? 0 }))
    #expect(taking.quantities["parties"] == [2, 2, 2, 2, 2])
  }

  @Test func aMissingColumnReadsAsBlank() throws {
    let register = try CaseDesk.register([[:]], heads: CaseDesk.heads.filter { $0 != "是否司法确认" })
    let column = try wanted(register.cases.columns[.confirmed])
    #expect(column.dimension.members[Int(column.codes[0])].label == "未填")
  }
}
