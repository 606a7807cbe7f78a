import CSV
import Testing

@testable import MediationStatistics

struct ActivityRegisterTests {
  private func members(_ ledger: ActivityRegister) throws -> [String] {
    let column = try wanted(ledger.register.columns[.community])
    return column.codes.map { column.dimension.members[Int($0)].label }
  }

  @Test func daysPlacesAndQuantities() throws {
    let ledger = try LedgerDesk.register([
      "2024-07-03,永福社区,3,100.50,", "2024-07-01,,1,,", "2024-07-02,火星社区,,5,甲某来访", ",永福社区,9,9,", "2024-07-02,五常社区,0,0,",
    ])
    #expect(ledger.register.id == "visits" && ledger.register.count == 4)
    #expect(ledger.register.days[.accepted]?.elementsEqual([1, 2, 2, 3].map { PlainRegister.day(2024, 7, $0) }) == true)
    #expect(Set(try members(ledger)) == ["街道本级", "未识别", "五常社区", "永福社区"])
    #expect(try members(ledger).first == "街道本级")
    #expect(ledger.register.quantities["households"]?.filter { $0 == Register.absentQuantity }.count == 1)
    #expect(ledger.register.quantities["funds"]?.last == 10_050, "amounts in 分")
    #expect(Set(ledger.register.quantities.keys) == ["households", "funds"] && Set(ledger.register.columns.keys) == [.community])
    #expect(Set(ledger.register.days.keys) == [.accepted, .concluded, .registered])
  }

  /// The street's own entries, as the program prints them and as offices write them.
  @Test(arguments: ["", "街道本级", "五常街道", " 五常街道 "])
  func theStreetItself(place: String) throws {
    let ledger = try LedgerDesk.register(["2024-07-03,\(place),3,,"])
    #expect(try members(ledger) == ["街道本级"] && ledger.findings.isEmpty)
  }

  /// A column that the file does not have: every row is the street's own, and nothing was counted.
  @Test func columnsThatAreNotThere() throws {
    let contract = try LedgerDesk.read()
    let table = try SourceTable(try TextFile(path: "a.csv", fileBytes: Array("日期,经费（元）,备注\n2024-07-01,,x\n".utf8)), HeaderMap(contract))
    let records = normalize(try check([table], contract), try CaseDesk.seeds())
    let ledger = link(
      judgeActivities(records, try CaseDesk.seeds(), try CaseDesk.order()), try CaseDesk.seeds(), order: try CaseDesk.order(), cutoff: nil)
    #expect(try members(ledger) == ["街道本级"])
    #expect(ledger.register.quantities["households"] == [Register.absentQuantity])
  }

  /// Rows after an explicit cutoff are kept, told, and count in no period.
  @Test func afterTheCutoff() throws {
    let ledger = try LedgerDesk.register(["2024-07-01,永福社区,3,,", "2024-08-01,永福社区,5,,"], cutoff: "2024-07-31")
    #expect(ledger.register.days[.accepted] == [PlainRegister.day(2024, 7, 1), Register.absentDay])
    #expect(LedgerDesk.told(ledger.findings) == ["1 after-cutoff"] && ledger.standing.count == 2)
    #expect(try LedgerDesk.register(["2024-08-01,永福社区,5,,"]).findings.isEmpty)
  }

  /// Rows in = kept + rejected + non-data.
  @Test func noRowIsLost() throws {
    let ledger = try LedgerDesk.register(["2024-07-01,永福社区,3,,", ",,,,", "合计,,3,,", ",永福社区,3,,", "某日,五常社区,1,,"])
    let flow = RowFlow.inFileOrder(ledger)
    #expect(flow == [RowFlow(rowsIn: 6, kept: 1, superseded: 0, rejected: 2, nonData: 3)] && flow[0].isConserved)
    #expect(writtenCSV { rejectsCSV(ledger, to: &$0) }.split(separator: "\n").count == 3)
  }

  /// The same rows in another order are the same register.
  @Test(arguments: 1...5)
  func orderOfRowsIsNothing(seed: Int) throws {
    var dice = Dice(UInt64(seed))
    let lines = (0..<40).map { _ in
      let place = dice.pick(["永福社区", "五常社区", "", "火星社区"])
      return
        "2024-07-\(padded(1 + dice.throwDie(9), 2)),\(place),\(dice.throwDie(5)),\(dice.throwDie(3) == 0 ? "" : "\(dice.throwDie(900)).50"),"
    }
    let (first, second) = (try LedgerDesk.register(lines), try LedgerDesk.register(dice.shuffled(lines)))
    #expect(first.register.days == second.register.days && first.register.quantities == second.register.quantities)
    #expect(first.register.columns.mapValues(\.codes) == second.register.columns.mapValues(\.codes))
    #expect(first.findings.count == second.findings.count)
    #expect(recordsDigest([first]) == recordsDigest([second]))
  }

  @Test func anEmptyLedger() throws {
    let ledger = try LedgerDesk.register([])
    #expect(ledger.register.count == 0 && ledger.findings.isEmpty && ledger.files.count == 1)
  }
}
