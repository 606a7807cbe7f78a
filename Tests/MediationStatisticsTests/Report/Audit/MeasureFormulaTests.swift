import Testing

@testable import MediationStatistics

struct MeasureFormulaTests {
  private static func formulas(_ context: ReportContext, _ registers: [Register], monthBy: Clock = .accepted) -> MeasureFormula {
    var names = AuditNames()
    let sheets = registers.map { AuditRowSheet($0, AuditNeeds(), context, &names) }
    return MeasureFormula(
      sheets: Dictionary(uniqueKeysWithValues: sheets.map { ($0.register.id, $0) }), measures: context.store.measures, monthBy: monthBy)
  }

  private static let bounds = MeasureFormula.Bounds(first: "C$6", last: "C$7")
  private static let days = "受理日期,\">=\"&C$6,受理日期,\"<=\"&C$7"

  /// Every kind of measure, every kind of filter.
  @Test(
    arguments: [
      ("received", "COUNTIFS(\(days))"), ("successful", "COUNTIFS(\(days),调解结果,\"调解成功\")"),
      ("unsuccessful", "SUM(COUNTIFS(\(days),调解结果,{\"调解不成功\",\"终止\",\"撤回\"}))"),
      ("oral", "COUNTIFS(\(days),调解结果,\"调解成功\",协议形式,\"口头协议\")"),
      ("concluded", "COUNTIFS(办结日期,\">=\"&C$6,办结日期,\"<=\"&C$7,调解结果,\"<>调解中\")"), ("parties", "SUMIFS(人数,\(days))"),
      ("amount", "ROUND(SUMIFS(协议金额,\(days))/10000,6)"), ("days_mean", "IFERROR(AVERAGEIFS(办理天数,\(days)),\"—\")"),
      ("opening_pending", "COUNTIFS(受理日期,\"<\"&C$6,办结日期,\"\")+COUNTIFS(受理日期,\"<\"&C$6,办结日期,\">=\"&C$6)"),
      ("closing_pending", "COUNTIFS(受理日期,\"<=\"&C$7,办结日期,\"\")+COUNTIFS(受理日期,\"<=\"&C$7,办结日期,\">\"&C$7)"), ("days_median", nil),
      ("success_rate", nil), ("participations", nil),
    ] as [(String, String?)])
  func shippedMeasures(id: String, formula: String?) throws {
    let context = try AuditDesk.context([[:]])
    let measure = try wanted(context.store.measures[id])
    #expect(Self.formulas(context, [context.results.cases.cases]).expression(measure, Self.bounds, []) == formula)
  }

  private static func expression(_ kind: Measure.Kind, unit: String = "件", _ filter: [DimensionID: [String]]) throws -> String? {
    let context = try AuditDesk.context([[:]])
    let measure = Measure(id: "own", name: "自拟", unit: unit, register: "cases", kind: kind, filter: filter)
    return formulas(context, [context.results.cases.cases]).expression(measure, bounds, [])
  }

  /// Two lists lie across each other; a third is added up.
  @Test func severalLists() throws {
    let two = try Self.expression(.count, [.result: ["终止", "撤回"], .difficulty: ["简单", "重大"]])
    #expect(two == "SUM(COUNTIFS(\(Self.days),调解结果,{\"终止\",\"撤回\"},难度级别,{\"简单\";\"重大\"}))")
    let three = try wanted(try Self.expression(.count, [.result: ["终止", "撤回"], .difficulty: ["简单", "重大"], .type: ["邻里纠纷", "物业纠纷"]]))
    #expect(
      three.hasPrefix("(SUM(") && three.hasSuffix("))") && three.contains(",难度级别,\"简单\",") && three.contains("+SUM(")
        && three.contains(",难度级别,\"重大\","))
  }

  @Test func edges() throws {
    #expect(try Self.expression(.count, [.result: []]) == "COUNTIFS(\(Self.days),调解结果,\"\")")
    #expect(try Self.expression(.count, [.jointness: ["单独", "共同"]]) == "COUNTIFS(\(Self.days))")
    #expect(try Self.expression(.sum("amount"), unit: "元", [:]) == "ROUND(SUMIFS(协议金额,\(Self.days)),2)")
    #expect(try Self.expression(.count, [DimensionID("colour"): ["红"]]) == nil && Self.expression(.sum("weight"), [:]) == nil)
    let mean = try Self.expression(.mean("amount"), unit: "万元", [.result: ["终止", "撤回"]])
    let list = "调解结果,{\"终止\",\"撤回\"}"
    #expect(
      mean
        == "IFERROR(SUM(SUMIFS(协议金额,\(Self.days),\(list)))/SUM(COUNTIFS(\(Self.days),协议金额,\"<>\",\(list)))/10000,\"—\")")
  }

  @Test func theMonthClockAndTheMember() throws {
    let context = try AuditDesk.context([[:]])
    let registers = [context.results.cases.cases, context.results.cases.participations]
    let measure = try wanted(context.store.measures["received"])
    let key = MeasureFormula.Key(dimension: .community, value: "$A9")
    let found = Self.formulas(context, registers, monthBy: .registered).expression(measure, Self.bounds, [key])
    #expect(found == "COUNTIFS(登记日期,\">=\"&C$6,登记日期,\"<=\"&C$7,社区,$A9)")
  }
}
