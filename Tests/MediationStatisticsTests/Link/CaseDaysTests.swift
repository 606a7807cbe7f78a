import Testing

@testable import MediationStatistics

struct CaseDaysTests {
  private func days(_ line: CaseLine, cutoff: String? = "2025-06-30") throws -> [String] {
    let register = try CaseDesk.register([line], cutoff: cutoff)
    let clocks = [Clock.accepted, .concluded, .registered].map { register.cases.days[$0]?[0] ?? 0 }
    return clocks.map { $0 == Register.absentDay ? "-" : "\(CalendarDate(dayNumber: Int($0)))" }
      + (register.cases.quantities["days"] ?? []).map { $0 == Register.absentQuantity ? "-" : "\($0)" }
  }

  /// accepted, concluded, registered, days between.
  @Test(
    arguments: [
      ([:], ["2024-07-01", "2024-07-08", "2024-07-02", "7"]),
      (["受理时间": ""], ["2024-07-02", "2024-07-08", "2024-07-02", "-"]),
      (["受理时间": "", "案件编码": ""], ["2024-07-08", "2024-07-08", "2024-07-08", "-"]),
      (["案件编码": ""], ["2024-07-01", "2024-07-08", "2024-07-01", "7"]),
      (["调解时间": "2024-06-20"], ["2024-07-01", "2024-07-01", "2024-07-02", "-"]),
      (["调解时间": ""], ["2024-07-01", "2024-07-01", "2024-07-02", "-"]),
      (["调解时间": "2024-07-01 08:00:00"], ["2024-07-01", "2024-07-01", "2024-07-02", "0"]),
      (["调解结果": "调解中", "协议类型": ""], ["2024-07-01", "-", "2024-07-02", "-"]),
      (["调解结果": ""], ["2024-07-01", "2024-07-08", "2024-07-02", "7"]),
      (["调解结果": "", "调解时间": ""], ["2024-07-01", "-", "2024-07-02", "-"]),
      (["受理时间": "2042-07-01"], ["2024-07-02", "2024-07-08", "2024-07-02", "-"]),
      (["调解时间": "2042-07-08"], ["2024-07-01", "2024-07-01", "2024-07-02", "-"]),
      (["登记时间": "2024-07-05 10:00:00"], ["2024-07-01", "2024-07-08", "2024-07-05", "7"]),
    ] as [(CaseLine, [String])])
  func placesTheCaseInTime(line: CaseLine, expected: [String]) throws {
    #expect(try days(line) == expected)
  }

  /// The result is as at the cutoff; what was registered later does not count yet.
  @Test(arguments: [
    ("2024-07-08", ["2024-07-01", "2024-07-08", "2024-07-02", "7"], "调解成功"),
    ("2024-07-07", ["2024-07-01", "-", "2024-07-02", "-"], "调解中"),
    ("2024-07-01", ["-", "-", "-", "-"], "调解中"),
  ])
  func theResultIsAsAtTheCutoff(cutoff: String, expected: [String], result: String) throws {
    #expect(try days([:], cutoff: cutoff) == expected)
    let register = try CaseDesk.register([[:]], cutoff: cutoff)
    let column = try wanted(register.cases.columns[.result])
    #expect(column.dimension.members[Int(column.codes[0])].label == result)
  }

  /// Of a result that is blank or not understood nothing is known, also not that the case was pending.
  @Test(arguments: [("", MemberTable.blank), ("某", MemberTable.unknown), ("终止", "调解中")])
  func aResultThatIsNotTold(cell: String, result: String) throws {
    let register = try CaseDesk.register([["案件编码": "待生成", "调解结果": cell, "调解时间": "2042-07-01"], [:]])
    let column = try wanted(register.cases.columns[.result])
    #expect(register.cutoff?.description == "2024-07-08" && column.codes.count == 2)
    #expect(column.dimension.members[Int(column.codes[0])].label == result)
  }

  @Test func theCutoffIsTheLatestDateThatIsBelieved() throws {
    #expect(try CaseDesk.register([[:], ["调解时间": "2024-08-09"], ["调解时间": "2042-08-09"]]).cutoff?.description == "2024-08-09")
    #expect(try CaseDesk.register([[:]], cutoff: "2024-07-05").cutoff?.description == "2024-07-05")
  }

  @Test func whatComesAfterTheCutoffIsTold() throws {
    let register = try CaseDesk.register([[:]], cutoff: "2024-07-01")
    #expect(register.findings.filter { $0.rule.id == "after-cutoff" }.map(\.message) == ["登记于 2024-07-02"])
  }

  /// 9999-12-31 is what systems write for “no end”. Without a code nothing contradicts it.
  @Test func theLastDayOfAllYearsDoesNotTrap() async {
    await #expect(processExitsWith: .success) {
      let register = try CaseDesk.register([["案件编码": "", "调解时间": "9999-12-31"], [:]])
      _ = try CaseDesk.store(register).figure(try address("received[2024]"))
    }

  }
}
