import Testing

@testable import MediationStatistics

/// 分位数, 个数 and 比重 over random rows, against plain loops.
struct MeasureKindsTests {
  private static let (color, shape) = (PlainRegister.color.id, PlainRegister.shape.id)
  private static let measures =
    [1, 10, 50, 90, 99].map { PlainRegister.measure("p\($0)", .quantile("weight", percent: $0)) } + [
      PlainRegister.measure("red_p90", .quantile("weight", percent: 90), filter: [color: ["红"]]), PlainRegister.measure("count", .count),
      PlainRegister.measure("weight", .sum("weight")), PlainRegister.measure("colors", .distinct(color)),
      PlainRegister.measure("square_colors", .distinct(color), filter: [shape: ["方"]]),
      PlainRegister.measure("share", .share(of: "count", within: []), unit: "%"),
      PlainRegister.measure("weight_share", .share(of: "weight", within: [shape]), unit: "%"),
    ]
  private static let keys: [[FigureAddress.Key]] = [
    [], [.init(color, "红")], [.init(shape, "圆")], [.init(color, "蓝"), .init(shape, "方")],
  ]

  private func isTaken(_ row: PlainRegister.Row, _ keys: [FigureAddress.Key]) -> Bool {
    let (color, shape) = (["红", "黄", "蓝"][Int(row.color)], ["方", "圆"][Int(row.shape)])
    return keys.allSatisfy { $0.member == ($0.dimension == Self.color ? color : shape) }
  }

  /// What the figure should say, as a text.
  private func naive(_ id: String, _ rows: [PlainRegister.Row], _ keys: [FigureAddress.Key]) -> String {
    let own = rows.filter { isTaken($0, keys) }
    func quantile(_ percent: Int, _ rows: [PlainRegister.Row]) -> String {
      let values = rows.map(\.weight).filter { $0 != Register.absentQuantity }
      let found = values.filter { value in values.count { $0 <= value } * 100 >= percent * values.count }.min()
      return found.map { "\($0)" } ?? "—"
    }
    func weight(_ rows: [PlainRegister.Row]) -> Int64 { rows.map(\.weight).filter { $0 != Register.absentQuantity }.reduce(0, +) }
    switch id {
    case "colors": return "\(Set(own.map(\.color)).count)"
    case "square_colors": return "\(Set(own.filter { $0.shape == 0 }.map(\.color)).count)"
    case "share": return "\(own.count)/\(rows.count)"
    case "weight_share":
      return "\(weight(own))/\(weight(rows.filter { isTaken($0, keys.filter { $0.dimension == Self.shape }) }))"
    case "red_p90": return quantile(90, own.filter { $0.color == 0 })
    default: return quantile(Int(id.dropFirst()) ?? 0, own)
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func againstPlainLoops(seed: UInt64) throws {
    let rows = PlainRegister.drawn(Int(seed) * 40, seed: seed)
    let store = PlainRegister.store(rows, Self.measures)
    for text in ["2023", "2024-Q2", "2024-03", "2023-02-11..2024-06-05", "2022"] {
      let period = try wanted(ReportingPeriod(text))
      let own = rows.filter { $0.day != Register.absentDay && period.days().contains(Int($0.day)) }
      for measure in Self.measures where !measure.isAdditive {
        for keys in Self.keys {
          let figure = try wanted(store.figure(FigureAddress(measure.id, [], period, keys)))
          let found =
            measure.isRate ? "\(figure.numerator ?? -1)/\(figure.denominator ?? -1)" : figure.value.map { $0.decimal(0) } ?? "—"
          #expect(found == naive(measure.id, own, keys), "\(figure.address)")
        }
      }
    }
  }

  @Test func membersThatHoldWhatCouldNotBePlacedAreNone() throws {
    let lines: [CaseLine] = [["纠纷类别": "邻里纠纷"], ["纠纷类别": "看不懂"], ["纠纷类别": ""], ["纠纷类别": "物业纠纷"]]
    let register = try CaseDesk.register(lines).cases
    let store = FigureStore(
      [register], measures: MeasureCatalog([Measure(id: "types", name: "x", unit: "类", register: "cases", kind: .distinct(.type))]),
      settings: FigureStore.Settings(coverage: ["cases": -1_000_000..<1_000_000]))
    #expect(try store.figure(address("types[2024]"))?.value == Fraction(2))
    #expect(try store.figure(address("types[2024]"))?.rows == 4)
    #expect(try store.figure(address("types[2024;type=未识别]"))?.value == Fraction(0))
    #expect(try store.figure(address("types[2024;type=无此类型]")) == nil)
  }

  /// A share changes in 个百分点, and its rows are those of the part.
  @Test func aShareIsARate() throws {
    let (last, now) = (PlainRegister.day(2023, 5, 1), PlainRegister.day(2024, 5, 1))
    let rows = [(last, 0), (last, 1), (now, 0), (now, 0), (now, 0), (now, 2)].map { PlainRegister.Row(day: $0.0, color: UInt16($0.1)) }
    let store = PlainRegister.store(rows, Self.measures)
    let change = try wanted(store.figure(address("share.yoy[2024;color=红]")))
    #expect(change.unit == "个百分点" && change.machineText == "25.00")
    let share = try wanted(store.figure(address("share[2024;color=红]")))
    #expect(share.machineText == "75" && share.rows == 3 && share.unit == "%" && !share.isExact)
    #expect(try store.figure(address("share[2024;color=黄]"))?.rows == 0)
    #expect(try store.figure(address("share[2022]"))?.status == .undefined)
    #expect(try store.parts(address("share[2024;color=红]")).map(\.rows) == [[2, 3, 4], [2, 3, 4, 5]])
    #expect(store.dimension(Self.shape, of: "share")?.id == Self.shape)
  }
}
