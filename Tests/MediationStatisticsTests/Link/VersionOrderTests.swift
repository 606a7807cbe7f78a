import Testing

@testable import MediationStatistics

struct VersionOrderTests {
  /// The second line of each pair stands, whichever comes first (DECISIONS 5).
  static let pairs: [(String, CaseLine, CaseLine)] = [
    ("later 登记时间", ["登记时间": "2024-07-02 08:00:00", "调解时间": "2024-07-20"], ["登记时间": "2024-07-02 09:00:00"]),
    ("any 登记时间 over none", ["调解时间": "2024-07-20"], ["登记时间": "2024-07-02 09:00:00"]),
    ("登记时间 over conclusion", ["登记时间": "2024-07-01"], ["登记时间": "2024-07-02", "调解结果": "调解中", "调解时间": ""]),
    ("concluded over pending", ["调解结果": "调解中", "调解时间": "2024-08-01"], ["调解结果": "撤回", "调解时间": ""]),
    ("concluded over blank", ["调解结果": "", "调解时间": ""], ["调解结果": "调解不成功", "协议类型": "无"]),
    ("later 调解时间", ["调解时间": "2024-07-08 10:00:00"], ["调解时间": "2024-07-08 10:00:01"]),
    ("a 调解时间 over none", ["调解时间": ""], ["调解时间": "2024-07-08"]),
  ]

  @Test(arguments: pairs.indices)
  func theLaterVersionStands(index: Int) throws {
    let (name, older, newer) = VersionOrderTests.pairs[index]
    let (one, two) = (CaseDesk.filled(older, number: 1), CaseDesk.filled(newer, number: 1))
    #expect(try CaseDesk.register([one, two]).standing == [1], "\(name)")
    #expect(try CaseDesk.register([two, one]).standing == [0], "\(name)")
  }

  private func file(_ name: String, _ line: CaseLine, _ others: [CaseLine]) -> (name: String, text: String) {
    (name, CaseDesk.csv([CaseDesk.filled(line, number: 1)] + others.enumerated().map { CaseDesk.filled($1, number: 90 + $0) }))
  }

  @Test func theFileWithTheLatestAcceptanceStands() throws {
    let old = file("乙.csv", ["涉及人数": "2"], [["案件编码": CaseDesk.code(8), "受理时间": "2024-07-20"]])
    let new = file("甲.csv", ["涉及人数": "5"], [["案件编码": CaseDesk.code(9), "受理时间": "2024-07-30"]])
    for files in [[old, new], [new, old]] {
      let register = try CaseDesk.register(files: files)
      let row = register.standing.first { register.records.code($0) == CaseDesk.code(1) }
      #expect(row.map { register.records.quantities(.headCount)[$0] } == 5)
    }
  }

  /// A date that the rules do not believe must not make its file the newest one.
  @Test func aSlipDoesNotMakeAFileTheLatest() throws {
    let old = file("乙.csv", ["涉及人数": "2"], [["案件编码": CaseDesk.code(8), "受理时间": "2042-07-20"]])
    let new = file("甲.csv", ["涉及人数": "5"], [["案件编码": CaseDesk.code(9), "受理时间": "2024-07-30"]])
    let register = try CaseDesk.register(files: [old, new])
    let row = register.standing.first { register.records.code($0) == CaseDesk.code(1) }
    #expect(row.map { register.records.quantities(.headCount)[$0] } == 5)

  }

  @Test func contentDecidesBeforeFileAndLine() throws {
    let lines = [CaseDesk.filled(["涉及人数": "2"], number: 1), CaseDesk.filled(["涉及人数": "5"], number: 1)]
    let counts = try [lines, lines.reversed()].map { lines in
      let register = try CaseDesk.register(lines)
      return register.records.quantities(.headCount)[register.standing[0]]
    }
    #expect(counts[0] == counts[1])
  }

  /// Equal cells are different records where a header lacks a column's name: no file name decides between them.
  @Test func equalCellsUnderAnotherHeader() throws {
    let text = CaseDesk.csv([CaseDesk.filled(["涉及人数": "5"], number: 1)])
    let unnamed = text.replacing("涉及人数", with: "某")
    let counts = try [(text, unnamed), (unnamed, text)].map { first, second in
      let register = try CaseDesk.register(files: [("甲.csv", first), ("乙.csv", second)])
      #expect(register.standing.count == 1)
      return register.records.quantities(.headCount)[register.standing[0]]
    }
    #expect(counts[0] == counts[1])
  }

  @Test func betweenEqualRowsTheLastLineStands() throws {
    let line = CaseDesk.filled([:], number: 1)
    #expect(try CaseDesk.register([line, line, line]).standing == [2])
    let register = try CaseDesk.register(files: [("乙.csv", CaseDesk.csv([line])), ("甲.csv", CaseDesk.csv([line]))])
    #expect(register.records.location(register.standing[0]) == "甲.csv:2")
  }

  @Test func thePipelineSaysWhichKeyCounts() throws {
    let (one, two) = (["登记时间": "2024-07-09", "调解时间": "2024-07-08"], ["登记时间": "2024-07-03", "调解时间": "2024-07-20"])
    let text = CaseDesk.csv([CaseDesk.filled(one, number: 1), CaseDesk.filled(two, number: 1)])
    #expect(try CaseDesk.register(files: [("a.csv", text)], versions: [.registered]).standing == [0])
    #expect(try CaseDesk.register(files: [("a.csv", text)], versions: [.concluded, .registered]).standing == [1])
  }
}
