import Testing

@testable import MediationStatistics

struct LinkTests {
  /// What a register says, in words that no row number enters.
  private struct Standing: Equatable {
    let digest: String
    let codes: [String]
    let columns: [PackedColumn<UInt16>]
    let quantities: [String: PackedColumn<Int64>]
    let days: [Clock: PackedColumn<Int32>]
    let participations: PackedColumn<Int>

    init(_ register: CaseRegister) {
      digest = recordsDigest([register])
      codes = register.standing.map { register.records.code($0) ?? "" }
      columns = register.cases.columns.sorted { $0.key < $1.key }.map(\.value.codes)
      (quantities, days) = (register.cases.quantities, register.cases.days)
      participations = register.caseOfParticipation
    }
  }

  /// Cases in several versions, some rows without a code, some twice.
  private func drawnLines(_ seed: UInt64) -> [CaseLine] {
    var dice = Dice(seed)
    var lines: [CaseLine] = []
    for drawn in DrawnCase.list(25, seed: seed) {
      var line = drawn.line
      if dice.throwDie(6) == 0 { line["案件编码"] = "" }
      lines.append(line)
      while dice.throwDie(3) == 0 {
        let changes: [CaseLine] = [
          [:], ["调解结果": "调解中", "调解时间": ""], ["涉及人数": "\(2 + dice.throwDie(9))"], ["登记时间": "2024-0\(1 + dice.throwDie(9))-05"],
          ["调解组织": "五常街道景盛社区人民调解委员会"],
        ]
        lines.append(line.merging(dice.pick(changes)) { _, new in new })
      }
    }
    return lines
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func theOrderOfRowsChangesNothing(seed: UInt64) throws {
    var dice = Dice(seed &+ 100)
    let lines = drawnLines(seed).enumerated().map { CaseDesk.filled($1, number: 500 + $0 % 7) }
    let first = Standing(try CaseDesk.register(lines))
    for _ in 0..<2 { #expect(Standing(try CaseDesk.register(dice.shuffled(lines))) == first) }
  }

  /// The same rows cut into two files, one of them with its columns moved.
  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func neitherDoesTheOrderOfFilesAndColumns(seed: UInt64) throws {
    let lines = drawnLines(seed).enumerated().map { CaseDesk.filled($1, number: 500 + $0 % 7) }
    let one = (name: "甲.csv", text: CaseDesk.csv(Array(lines.prefix(20))))
    let other = (name: "乙.csv", text: CaseDesk.csv(Array(lines.dropFirst(20)), heads: CaseDesk.heads.reversed()))
    let (forth, back) = (try CaseDesk.register(files: [one, other]), try CaseDesk.register(files: [other, one]))
    #expect(Standing(forth) == Standing(back))
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func noRowIsLost(seed: UInt64) throws {
    let lines = drawnLines(seed) + [["案件编码": "", "受理时间": "", "调解时间": ""], ["行政划分": "仓前街道", "调解组织": ""]]
    let register = try CaseDesk.register(lines)
    #expect(register.standing.count + register.supersededBy.count + register.judged.rejectedCount == lines.count)
    let standing = Set(register.standing)
    #expect(standing.count == register.standing.count)
    #expect(standing.isDisjoint(with: register.supersededBy.keys) && register.supersededBy.values.allSatisfy(standing.contains))
    #expect(register.findings.filter { $0.rule.id == "superseded" }.count == register.supersededBy.count)
  }

  @Test func oneCodeIsOneCase() throws {
    let code = CaseDesk.code(1)
    let spellings = [code, code.lowercased(), "'" + code, " \t" + code, "Ｚ" + code.dropFirst()]
    let register = try CaseDesk.register(spellings.map { ["案件编码": $0] } + [["案件编码": CaseDesk.code(2)]])
    #expect(register.standing.map { register.records.code($0) } == [code, CaseDesk.code(2)])
    #expect(register.supersededBy.count == 4)
  }

  @Test func withoutACodeTheContentDecides() throws {
    let line = CaseDesk.filled(["案件编码": ""], number: 1)
    let register = try CaseDesk.register([line, line.merging(["涉及人数": "3"]) { _, new in new }, line])
    #expect(register.standing.count == 2)
    #expect(register.supersededBy == [2: 0] || register.supersededBy == [0: 2])
  }

  @Test func rejectedRowsAreNoVersions() throws {
    let lines: [CaseLine] = [
      ["案件编码": CaseDesk.code(1), "登记时间": "2025-01-01", "行政划分": "仓前街道", "调解组织": ""], ["案件编码": CaseDesk.code(1)],
    ]
    let register = try CaseDesk.register(lines)
    #expect(register.standing == [1] && register.supersededBy.isEmpty)
  }

  @Test func aVersionOfAnotherOrganizationIsTold() throws {
    let code = CaseDesk.code(1)
    let register = try CaseDesk.register([
      ["案件编码": code, "调解组织": "荆山社区调委会", "调解时间": "2024-07-05"], ["案件编码": code, "调解时间": "2024-07-06"],
    ])
    let told = register.findings.filter { $0.rule.id == "superseded-other-organization" }
    #expect(told.map(\.row) == [1] && told.map(\.message) == ["被替代的版本由“五常街道荆山社区人民调解委员会”登记"])
    #expect(register.findings.first { $0.rule.id == "superseded" }?.message == "现行版本在 清单.csv:3")
  }

  @Test func nothingInNothingOut() throws {
    let register = try CaseDesk.register([])
    #expect(register.standing.isEmpty && register.cases.count == 0 && register.cutoff == nil)
  }
}
