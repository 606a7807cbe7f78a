import Testing

@testable import MediationStatistics

struct TalliesTests {
  private func tallies(_ rows: [PlainRegister.Row]) -> Tallies { Tallies([PlainRegister.register(rows)], monthBy: .accepted, startDay: 1) }
  private func key(_ dimension: String, _ member: String) -> FigureAddress.Key { FigureAddress.Key(DimensionID(dimension), member) }

  /// Medians against sorting, over random rows, in whole months and in a free range.
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func mediansAgainstSorting(seed: UInt64) throws {
    let rows = PlainRegister.drawn(40, seed: seed)
    let tallies = tallies(rows)
    let median = PlainRegister.measure("m", .median("weight"))
    for text in ["2023", "2024-Q2", "2023-05", "2023-11-07..2024-02-11"] {
      let period = try wanted(ReportingPeriod(text))
      for member in ["红", "黄", "蓝"] {
        var weights: [Int64] = []
        for row in rows where period.days().contains(Int(row.day)) && PlainRegister.color.members[Int(row.color)].id == member {
          if row.weight != Register.absentQuantity { weights.append(row.weight) }
        }
        weights.sort()
        let middle = weights.count / 2
        let doubled = weights.isEmpty ? nil : weights.count % 2 == 1 ? 2 * weights[middle] : weights[middle - 1] + weights[middle]
        let tally = try wanted(tallies.tally(median, period, [key("color", member)]))
        #expect(tally.doubledMedian == doubled && tally.present == Int64(weights.count))
      }
    }
  }

  @Test func whatDoesNotExistHasNoTally() {
    let tallies = tallies([.init(day: 0)])
    let year = ReportingPeriod.year(1970)
    let count = PlainRegister.measure("m", .count)
    #expect(tallies.tally(count, year, [key("size", "大")]) == nil)
    #expect(tallies.tally(count, year, [key("color", "绿")]) == nil)
    #expect(tallies.tally(PlainRegister.measure("m", .sum("height")), year, []) == nil)
    #expect(tallies.tally(Measure(id: "m", name: "", unit: "", register: "hearings", kind: .count), year, []) == nil)
    #expect(tallies.tally(count, year, [])?.total == 1)
  }

  /// The same promise for open cases: `closing_pending[2024;community=永幅社区]` must be no figure, not 0.
  @Test(arguments: [("color", "绿"), ("size", "大")])
  func openCasesOfNoMember(dimension: String, member: String) {
    let tallies = tallies([.init(day: 0)])
    for kind in [Measure.Kind.openAtStart, .openAtEnd] {
      #expect(tallies.tally(PlainRegister.measure("m", kind), .year(1970), [key(dimension, member)]) == nil)

    }
  }

  /// A measure's own filter and a breakdown over the same dimension must both hold, as they do for counts.
  @Test func openCasesKeepTheirFilter() throws {
    let rows: [PlainRegister.Row] = [.init(day: 0), .init(day: 0, color: 1), .init(day: 0, color: 2)]
    let columns = [CodedColumn(PlainRegister.color, codes: rows.map(\.color))]
    let days: [Clock: PackedColumn<Int32>] = [.accepted: [0, 0, 0], .concluded: PackedColumn(repeating: Register.absentDay, count: 3)]
    let tallies = Tallies([Register("cases", count: 3, columns: columns, quantities: [:], days: days)], monthBy: .accepted, startDay: 1)
    let open = PlainRegister.measure("m", .openAtEnd, filter: [DimensionID("color"): ["红", "黄"]])
    let members = try ["红", "黄", "蓝"].map { try wanted(tallies.tally(open, .year(1970), [key("color", $0)])).total }
    #expect(tallies.tally(open, .year(1970), [])?.total == 2)
    #expect(members == [1, 1, 0])
  }

  /// Two amounts of 9 × 10^18 分 that readMoney accepts.
  @Test func absurdAmountsDoNotTrap() async {
    await #expect(processExitsWith: .success) {
      let register = try CaseDesk.register([["调解协议金": "9000000000000万"], ["调解协议金": "9000000000000万"]])
      _ = try CaseDesk.store(register).figure(try address("amount[2024]"))
    }

  }
}
