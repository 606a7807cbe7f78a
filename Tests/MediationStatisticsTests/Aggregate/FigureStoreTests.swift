import Testing

@testable import MediationStatistics

struct FigureStoreTests {
  /// Received 2023-06: 1, 2023-07: 2 · 2024-06: 3, 2024-07: 4 (one of them with the studio), 2024-08: none.
  static func line(_ day: String, _ line: CaseLine = [:]) -> CaseLine {
    let compact = day.split(separator: "-").joined()
    let number = (line["number"] ?? "1").suffix(1)
    return ["案件编码": "ZJ3301005\(compact)00000\(number)", "受理时间": "\(day) 09:00:00", "调解时间": "\(day) 17:00:00"].merging(line) { $1 }
  }

  static let lines: [CaseLine] = [
    line("2023-06-10", ["调解协议金": "100"]),
    line("2023-07-01", ["调解协议金": "200", "调解时间": "2023-07-11"]), line("2023-07-31", ["调解结果": "调解不成功", "协议类型": "无"]),
    line("2024-06-01", ["调解协议金": "0.05"]), line("2024-06-02", ["调解协议金": "1万"]),
    line("2024-06-30", ["调解协议金": "", "调解结果": "终止", "协议类型": "无"]),
    line("2024-07-01", ["调解时间": "2024-07-04", "工作室": "警民联调"]), line("2024-07-02", ["调解时间": "2024-07-04"]),
    line("2024-07-03", ["纠纷类别": "物业", "涉及人数": "7"]), line("2024-07-04", ["调解结果": "调解中", "调解时间": "", "协议类型": ""]),
  ]

  private static let register = Result { try CaseDesk.register(lines, cutoff: "2024-07-31") }

  static func store() throws -> FigureStore {
    let own = Int(PlainRegister.day(2023, 6, 1))..<Int(PlainRegister.day(2024, 8, 1))
    return try CaseDesk.store(try register.get(), coverage: own)
  }

  private func store() throws -> FigureStore { try FigureStoreTests.store() }

  /// What is asked for after the counts were let go is counted anew, and what was asked for before stays.
  @Test func forgottenCounts() throws {
    let (store, twin) = (try store(), try store())
    let texts = ["received[2024-07]", "success_rate[2024;type=物业纠纷]", "days_median[2024-07]", "received.yoy[2024-06]", "amount[2024]"]
    let addresses = try texts.map { try address($0) }
    let before = addresses.prefix(2).map { store.figure($0) }
    store.forgetCounts(beyond: 1 << 20)
    store.forgetCounts(beyond: 0)
    store.forgetCounts()
    for (one, other) in zip(before, addresses) { #expect(one === store.figure(other)) }
    for address in addresses {
      #expect(store.figure(address)?.machineText == twin.figure(address)?.machineText && store.rows(address) == twin.rows(address))
    }
    #expect(store.recorded.map(\.address) == twin.recorded.map(\.address))
  }

  /// Worked out by hand: text for machines, numerator, denominator, status.
  @Test(arguments: [
    ("received[2024]", "7 7/1 final"), ("received[2024-07]", "4 4/1 final"), ("received[2024-08]", "0 0/1 final"),
    ("received.yoy[2024-07]", "100.00 2/2 final"), ("received.mom[2024-07]", "33.33 1/3 final"),
    ("received.mom[2024-06]", " -/- base_zero"), ("received.mom_diff[2024-06]", "3 3/1 final"),
    ("received.yoy_diff[2024-07]", "2 2/1 final"), ("amount.yoy_diff[2024]", "0.970005 970005/1 final"),
    ("success_rate.yoy_diff[2024-07]", "25.00 200/800 final"), ("days_mean.mom_diff[2024-07]", "1.67 5/3 final"),
    ("received.ytd.yoy_diff[2024-07]", "4 4/1 final"), ("received.yoy_diff[2023-06]", " -/- undefined"),
    ("received.yoy[2024-06]", "200.00 2/1 final"), ("received.ytd[2024-07]", "7 7/1 final"),
    ("received.ytd.yoy[2024-07]", "133.33 4/3 final"),
    ("received.ytd.prev_year[2024-07]", "3 3/1 final"), ("received.prev_year[2024-07]", "2 2/1 final"),
    ("received.prev[2024-07]", "3 3/1 final"),
    ("received.prev.prev[2024-07]", "0 0/1 final"), ("received.yoy[2023-06]", " -/- undefined"),
    ("received.prev[2023-06]", " -/- undefined"),
    ("received.mom[2024-08]", " -/- undefined"), ("received[2024-06-30..2024-07-02]", "3 3/1 final"),
    ("received[2024;type=物业纠纷]", "1 1/1 final"),
    ("received[2024-07;community=永福社区;type=邻里纠纷]", "3 3/1 final"), ("success_rate[2024-07]", "75.00 3/4 final"),
    ("success_rate[2024-06]", "66.67 2/3 final"), ("success_rate[2024-08]", " 0/0 undefined"),
    ("success_rate.mom[2024-07]", "8.33 100/1200 final"),
    ("success_rate.yoy[2024-07]", "25.00 200/800 final"), ("success_rate.mom[2024-08]", " -/- undefined"),
    ("amount[2024-06]", "1.000005 1000005/1 final"),
    ("amount[2023]", "0.03 30000/1 final"), ("amount.yoy[2024]", "3233.35 970005000000/30000000000 final"),
    ("parties[2024-07]", "13 13/1 final"),
    ("participations[2024-07]", "5 5/1 final"), ("participations[2024-07;organization_kind=police_studio]", "1 1/1 final"),
    ("participations_joint[2024]", "2 2/1 final"), ("participations_alone[2024;organization_kind=police_studio]", "0 0/1 final"),
    ("participations.yoy[2024-07;organization_kind=police_studio]", " -/- not_founded"), ("days_median[2024-07]", "2.0 4/2 final"),
    ("days_mean[2024-07]", "1.67 5/3 final"), ("days_median[2024-08]", " 0/0 undefined"), ("closing_pending[2024-07]", "1 1/1 final"),
    ("opening_pending[2024-07]", "0 0/1 final"), ("concluded[2024-07]", "3 3/1 final"),
  ])
  func byHand(text: String, expected: String) throws {
    let figure = try wanted(try store().figure(address(text)))
    let parts = [figure.numerator, figure.denominator].map { $0.map { "\($0)" } ?? "-" }.joined(separator: "/")
    let found = "\(figure.machineText) \(parts) \(figure.status.rawValue)"
    if figure.address.suffixes.last?.isChange == true, ["%", "个百分点"].contains(figure.unit), let value = figure.value,
      let numerator = figure.numerator, let denominator = figure.denominator
    {
      // A change's fraction may stand in any terms.
      #expect(value == Fraction(numerator, over: denominator) * 100)
      #expect(figure.machineText == expected.split(separator: " ").first.map(String.init))
    } else {
      #expect(found == expected)
    }
    #expect(figure.address.description == text)
  }

  @Test(arguments: [
    "recieved[2024]", "received[2024;community=永幅社区]", "received[2024;colour=红]", "amount[2024;type=]", "days_median[2024;mood=好]",
  ])
  func whatDoesNotExistIsNoFigure(text: String) throws {
    let address = FigureAddress(text)
    #expect(try address.flatMap { try store().figure($0) } == nil)
  }

  @Test func unitsAndNames() throws {
    let store = try store()
    let named = try ["received.yoy[2024]", "success_rate.yoy[2024]", "success_rate[2024]", "amount.ytd.prev_year[2024-07]"].map { text in
      let figure = try wanted(try store.figure(address(text)))
      return "\(figure.name) \(figure.unit)"
    }
    #expect(named == ["受理件数（同比） %", "调解成功率（同比） 个百分点", "调解成功率 %", "协议涉及金额（本年累计）（上年同期） 万元"])
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func theRecordDoesNotDependOnTheOrderOfQuestions(seed: UInt64) throws {
    var dice = Dice(seed)
    var addresses: [FigureAddress] = []
    for measure in ["successful", "received", "success_rate", "participations"] {
      for text in ["2024", "2024-07", "2024-06", "2024-07-02..2024-07-31"] {
        for suffix in ["", ".yoy", ".ytd", ".ytd.yoy"] {
          for keys in ["", ";type=物业纠纷", ";type=邻里纠纷", ";community=永福社区;type=邻里纠纷"] {
            addresses.append(try address("\(measure)\(suffix)[\(text)\(keys)]"))
          }
        }
      }
    }
    func recorded(_ addresses: [FigureAddress]) throws -> [String] {
      let store = try store()
      for address in addresses { _ = store.figure(address) }
      return store.recorded.map(\.address.description)
    }
    let first = try recorded(addresses)
    #expect(first.count == addresses.count && Set(first).count == first.count)
    #expect(try recorded(dice.shuffled(addresses)) == first)
  }

  /// Two addresses may mean the same days or the same member: their order must be their own too.
  @Test(arguments: [
    ("received[2024-07]", "received[2024-07-01..2024-07-31]"),
    ("received[2024;organization_kind=street]", "received[2024;organization_kind=街道调委会]"),
  ])
  func twinAddressesHaveAnOrder(one: String, other: String) throws {
    let orders = try [[one, other], [other, one]].map { texts in
      let store = try store()
      for text in texts { _ = store.figure(try address(text)) }
      return store.recorded.map(\.address.description)
    }
    #expect(orders[0] == orders[1])

  }

  /// figures.csv shows means with the measure's decimals; one row must not make a mean exact.
  @Test func aMeanOfOneRowKeepsItsDecimals() throws {
    let figure = try wanted(try store().figure(address("days_mean[2023-06]")))
    #expect(figure.machineText == "0.00")
    #expect(!figure.isExact)

  }

  /// `yoy` and `mom` come last (FigureAddress): an address that cannot be read again must not come into the store.
  @Test func suffixesAfterAChangeAreNoAddress() throws {
    let store = try store()
    #expect(store.figure(FigureAddress("received", [.yoy, .ytd], .month(2024, 7))) == nil)

  }

  /// A mean of amounts over a register of a large city: fractions are never reduced and outgrow Int128.
  @Test func changesOfMeansDoNotTrap() async {
    await #expect(processExitsWith: .success) {
      let rows = (0..<100_000).map {
        PlainRegister.Row(day: $0 % 5 < 2 ? 19_540 : 19_900, weight: $0 % 5 < 2 ? 200_000_000 : 500_000_001)
      }
      let store = PlainRegister.store(rows, [PlainRegister.measure("mean", .mean("weight"), unit: "万元")])
      let figure = store.figure(FigureAddress("mean", [.yoy], .year(2024)))
      #expect(figure?.machineText.isEmpty == false)
    }

  }

  @Test func theFirstAndTheLastYearDoNotTrap() async {
    await #expect(processExitsWith: .success) {
      let store = PlainRegister.store([.init(day: 0)], [PlainRegister.measure("received", .count)])
      _ = store.figure(FigureAddress("received", [], .year(9999)))
      _ = store.figure(FigureAddress("received", [.yoy], .year(1)))
    }

  }

  /// A ratio over amounts, of which the platform also exports negative ones.
  @Test func aNegativeDenominatorDoesNotTrap() async {
    await #expect(processExitsWith: .success) {
      let measures = [
        PlainRegister.measure("count", .count), PlainRegister.measure("weight", .sum("weight")),
        PlainRegister.measure("ratio", .ratio(numerator: "count", denominator: "weight"), unit: "%"),
      ]
      _ = PlainRegister.store([.init(day: 0, weight: -5)], measures).figure(FigureAddress("ratio", [], .year(1970)))
    }

  }
}
