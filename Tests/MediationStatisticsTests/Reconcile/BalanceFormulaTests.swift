import Testing

@testable import MediationStatistics

struct BalanceFormulaTests {
  private func words(_ terms: [BalanceFormula.Term]) -> [String] {
    terms.map { term in
      switch term.kind {
      case .number: "\(term.factor)"
      case .control: "\(term.factor) control"
      case .measure(let id, let suffixes, let keys):
        "\(term.factor) \(([id] + suffixes.map(\.rawValue)).joined(separator: "."))\(keys.map { "{\($0.dimension)=\($0.member)}" }.joined())"
      case .sum(let id, let over): "\(term.factor) Σ\(id) \(over)"
      case .sumOfMonths(let id): "\(term.factor) Σ\(id) months"
      }
    }
  }

  @Test(arguments: [
    ("received = successful + unsuccessful - pending", ["1 received"], "=", ["1 successful", "1 unsuccessful", "-1 pending"]),
    ("2*received<=parties", ["2 received"], "<=", ["1 parties"]), ("  a >= 7 - 3 * b ", ["1 a"], ">=", ["7", "-3 b"]),
    ("a.ytd = sum(a by month)", ["1 a.ytd"], "=", ["1 Σa months"]),
    ("a=sum( a by organization_kind )", ["1 a"], "=", ["1 Σa organization_kind"]),
    ("a.ytd.prev_year = control", ["1 a.ytd.prev_year"], "=", ["1 control"]),
    ("a{type=邻里纠纷;community=永福社区} = 0", ["1 a{type=邻里纠纷}{community=永福社区}"], "=", ["0"]), ("sum = a", ["1 sum"], "=", ["1 a"]),
  ])
  func readsFormulas(text: String, left: [String], relation: String, right: [String]) throws {
    let formula = try BalanceFormula(text)
    #expect(words(formula.left) == left && formula.relation.rawValue == relation && words(formula.right) == right)
  }

  /// Where it went wrong, as a column from 1.
  @Test(arguments: [
    ("", 1), ("received", 9), ("received =", 11), ("= received", 1), ("received == successful", 11), ("received < 3", 10), ("a = b c", 7),
    ("a = sum(b)", 10),
    ("a = sum(b by type", 18), ("a = sum(b per type)", 14), ("a.yoy = b", 6), ("a.mom = b", 6), ("a.foo = b", 6), ("a{type} = b", 7),
    ("a{type=邻里纠纷 = b", 16),
    ("a = b +", 8), ("a = -b", 5), ("a = b * 2", 7), ("a = 2 *", 8), ("a = {x=y}", 5), ("a ＝ b", 3),
  ])
  func tellsTheColumn(text: String, column: Int) {
    let fault = #expect(throws: BalanceFormula.Fault.self) { try BalanceFormula(text) }
    #expect(fault?.column == column)
    #expect(fault?.message.isEmpty == false)
  }

  /// Names of the seeds' own members must be writable in a formula.
  @Test(arguments: ["「邻里帮」调解室", "A-1组", "三(1)社区"])
  func membersWithMarks(member: String) {
    #expect(throws: Never.self) { try BalanceFormula("received{organization=\(member)} <= received") }

  }
}
