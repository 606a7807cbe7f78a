import Testing

@testable import MediationStatistics

/// Random questions over random cases, against a second, plain implementation: words compared case by case.
struct AnswerPropertyTests {
  /// A condition as text and as a plain test of a drawn case.
  private struct Condition {
    let text: String
    let takes: (DrawnCase) -> Bool
  }

  private func member(_ dice: inout Dice) -> Condition {
    let (name, id, members): (String, DimensionID, [String]) = dice.pick([
      ("社区", .community, DrawnCase.communities + ["街道本级", "警民联调单独"]), ("类型", .type, ["邻里纠纷", "合同纠纷", "物业纠纷", "未识别"]),
      ("结果", .result, ["调解成功", "终止", "调解中", "未填"]), ("jointness", .jointness, ["单独", "共同"]),
    ])
    let (one, other) = (dice.pick(members), dice.pick(members))
    switch dice.throwDie(4) {
    case 0: return Condition(text: "\(name) != \(one)") { $0.member(id) != one }
    case 1: return Condition(text: "\(name) in \(one)、“\(other)”") { [one, other].contains($0.member(id)) }
    case 2: return Condition(text: "\(name)~\(one.prefix(1))") { $0.member(id).contains(one.prefix(1)) }
    default: return Condition(text: "\(name)=\(one)") { $0.member(id) == one }
    }
  }

  private func number(_ dice: inout Dice) -> Condition {
    let limit = dice.throwDie(40_000)
    switch dice.throwDie(4) {
    case 0: return Condition(text: "金额>\(limit)") { $0.amount > limit * 100 }
    case 1: return Condition(text: "协议涉及金额 <= \(limit)元") { $0.amount <= limit * 100 }
    case 2: return Condition(text: "人数>=4") { $0.people >= 4 }
    default: return Condition(text: "受理日期<2024-06-10") { $0.day.description < "2024-06-10" }
    }
  }

  private func condition(_ dice: inout Dice, depth: Int) -> Condition {
    switch depth == 0 ? 3 : dice.throwDie(5) {
    case 0:
      let (a, b) = (condition(&dice, depth: depth - 1), condition(&dice, depth: depth - 1))
      return Condition(text: "(\(a.text)) or \(b.text)") { a.takes($0) || b.takes($0) }
    case 1:
      let (a, b) = (condition(&dice, depth: depth - 1), condition(&dice, depth: depth - 1))
      return Condition(text: "(\(a.text)) 且 (\(b.text))") { a.takes($0) && b.takes($0) }
    case 2:
      let inner = condition(&dice, depth: depth - 1)
      return Condition(text: "not (\(inner.text))") { !inner.takes($0) }
    case 3: return member(&dice)
    default: return number(&dice)
    }
  }

  private func naive(_ measure: String, _ cases: [DrawnCase]) -> Int {
    switch measure {
    case "received": cases.count
    case "successful": cases.count { $0.result == "调解成功" }
    case "amount": cases.reduce(0) { $0 + $1.amount }
    default: cases.reduce(0) { $0 + $1.people }
    }
  }

  private static let breakdowns: [[String]] = [["社区"], ["类型", "结果"], ["月"], ["季度", "社区"], ["organization_kind"], ["结果", "年"], ["来源"]]

  /// The label of a case under a breakdown.
  private func label(_ drawn: DrawnCase, _ word: String) -> String {
    switch word {
    case "社区": drawn.member(.community)
    case "类型": drawn.member(.type)
    case "结果": drawn.member(.result)
    case "来源": drawn.member(.source)
    case "月": ReportingPeriod.month(drawn.day.year, drawn.day.month).inProse
    case "季度": ReportingPeriod.quarter(drawn.day.year, (drawn.day.month + 2) / 3).inProse
    case "年": ReportingPeriod.year(drawn.day.year).inProse
    default: ["police_studio": "警民联调工作室", "street": "街道调委会", "community": "社区调委会"][drawn.member(.organizationKind)] ?? ""
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func everyNumberIsThePlainOne(seed: UInt64) throws {
    var dice = Dice(seed &* 77)
    let cases = DrawnCase.list(60, seed: seed)
    let desk = try AskDesk(cases.map(\.line), cutoff: "2026-01-01")
    let conditions = (0..<dice.throwDie(3)).map { _ in condition(&dice, depth: 2) }
    let by = dice.pick(Self.breakdowns)
    let measures = ["received", "successful", "amount", "parties"]
    let answer = try desk.answer("2023-01-01..2024-12-31") { (asked) in
      (asked.filters, asked.by, asked.measures) = (conditions.map(\.text), by, measures)
    }
    let taken = cases.filter { drawn in conditions.allSatisfy { $0.takes(drawn) } }
    let groups = Dictionary(grouping: taken) { drawn in by.map { label(drawn, $0) } }
    for (column, measure) in measures.enumerated() {
      #expect(answer.total[column].numerator == Int128(naive(measure, taken)), "\(measure) \(conditions.map(\.text))")
      for row in answer.rows {
        #expect(
          row.figures[column].numerator == Int128(naive(measure, groups[row.labels] ?? [])), "\(row.labels) \(conditions.map(\.text))")
      }
      #expect(answer.rows.reduce(Int128(0)) { $0 + ($1.figures[column].numerator ?? 0) } == answer.total[column].numerator)
    }
    #expect(Set(groups.keys).isSubset(of: Set(answer.rows.map(\.labels))))
  }

  /// What plain conditions fix becomes part of the address: the same figure as without any condition.
  @Test func plainConditionsAreKeys() throws {
    let desk = try AskDesk(DrawnCase.list(200, seed: 3).map(\.line), cutoff: "2026-01-01")
    let pairs = try desk.answer("2024-H2") { ($0.by, $0.top) = (["社区", "类型"], 1) }
    let (community, type) = (pairs.rows[0].labels[0], pairs.rows[0].labels[1])
    let answer = try desk.answer { $0.filters = ["社区=\(community) and 类型=\(type)", "月>=2024-07"] }
    let address = try address("received[2024-H2;community=\(community);type=\(type)]")
    #expect(answer.total[0].address == address && answer.total[0].rows > 0)
    #expect(answer.total[0].value == (try AskDesk.pipeline().figures(desk.registers).figure(address)?.value))
  }
}
