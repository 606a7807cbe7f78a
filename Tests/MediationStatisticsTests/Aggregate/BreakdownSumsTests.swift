import Testing

@testable import MediationStatistics

/// Properties of figures over random small registers, against plain loops over the drawn cases.
struct BreakdownSumsTests {
  private static let dimensions: [DimensionID] = [.community, .type, .source, .result, .agreement, .organizationKind, .jointness]
  private static let measures = ["received", "successful", "amount", "parties", "participations"]

  /// The figure's integer (件, 分, 人, 件次), by walking over the cases.
  private func naive(_ measure: String, _ cases: [DrawnCase], _ days: Range<Int>, _ keys: [FigureAddress.Key]) -> Int {
    var total = 0
    for drawn in cases where days.contains(drawn.day.dayNumber) {
      let others = keys.filter { $0.dimension != .organizationKind || measure != "participations" }
      guard others.allSatisfy({ drawn.member($0.dimension) == $0.member }) else { continue }
      switch measure {
      case "received": total += 1
      case "successful": total += drawn.result == "调解成功" ? 1 : 0
      case "amount": total += drawn.amount
      case "parties": total += drawn.people
      default:
        let kind = keys.first { $0.dimension == .organizationKind }?.member
        let taking =
          drawn.withStudio && !drawn.studioAlone ? [drawn.member(.organizationKind), "police_studio"] : [drawn.member(.organizationKind)]
        total += kind.map { kind in taking.count { $0 == kind } } ?? taking.count
      }
    }
    return total
  }

  private func combinations(_ dimensions: [Dimension]) -> [[FigureAddress.Key]] {
    var all: [[FigureAddress.Key]] = [[]]
    for dimension in dimensions {
      all = all.flatMap { keys in dimension.members.map { keys + [FigureAddress.Key(dimension.id, $0.id)] } }
    }
    return all
  }

  private func check(_ ids: [DimensionID], _ period: String, _ store: FigureStore, _ cases: [DrawnCase]) throws {
    let period = try wanted(ReportingPeriod(period))
    for measure in BreakdownSumsTests.measures {
      let total = try wanted(store.figure(FigureAddress(measure, [], period)))
      #expect(total.numerator == Int128(naive(measure, cases, period.days(), [])), "\(total.address)")
      var (sum, parts) = (Int128(0), Fraction(0))
      for keys in combinations(try ids.map { try wanted(store.dimension($0, of: measure)) }) {
        let part = try wanted(store.figure(FigureAddress(measure, [], period, keys)))
        let naive = Int128(naive(measure, cases, period.days(), keys))
        if part.numerator != naive { Issue.record("\(part.address): \(part.numerator ?? -1), plainly \(naive)") }
        sum += part.numerator ?? 0
        parts = parts + (part.value ?? Fraction(0))
      }
      #expect(sum == total.numerator && parts == total.value, "\(measure) by \(ids)")
    }
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func overAnyBreakdown(seed: UInt64) throws {
    let cases = DrawnCase.list(40, seed: seed)
    let store = try CaseDesk.store(try CaseDesk.register(cases.map(\.line), cutoff: "2026-01-01"))
    for id in BreakdownSumsTests.dimensions {
      for period in ["2024", "2023-Q3", "2024-05", "2024-03-05..2024-07-10"] { try check([id], period, store, cases) }
    }
  }

  @Test(arguments: 1...7 as ClosedRange<UInt64>)
  func overAnyTwoBreakdowns(seed: UInt64) throws {
    let cases = DrawnCase.list(30, seed: seed &+ 50)
    let store = try CaseDesk.store(try CaseDesk.register(cases.map(\.line), cutoff: "2026-01-01"))
    let ids = BreakdownSumsTests.dimensions
    for (one, id) in ids.enumerated() {
      for other in ids[(one + 1)...] where (one + Int(seed)) % 7 == 0 {
        try check([id, other], seed % 2 == 0 ? "2024" : "2023-H2", store, cases)
      }
    }
  }

  /// 本期 = the sum of its months, for every count and sum, on every clock.
  @Test(arguments: [Clock.accepted, .concluded, .registered])
  func aPeriodIsTheSumOfItsMonths(clock: Clock) throws {
    let store = try CaseDesk.store(try CaseDesk.register(DrawnCase.list(60, seed: 7).map(\.line), cutoff: "2026-01-01"), monthBy: clock)
    for measure in store.measures.measures where ["cases", "participations"].contains(measure.register) {
      switch measure.kind {
      case .count, .sum: break
      default: continue
      }
      for text in ["2023", "2024", "2024-Q1", "2023-H2", "2024-02..2024-09"] {
        let period = try wanted(ReportingPeriod(text))
        let months = try period.eachMonth.map { try wanted(store.figure(FigureAddress(measure.id, [], $0))).numerator ?? -1 }
        #expect(store.figure(FigureAddress(measure.id, [], period))?.numerator == months.reduce(0, +), "\(measure.id) \(text)")
      }
    }
  }

  /// 期初未结 + 受理 = 办结 + 期末未结, and each side as a walk over the cases gives it, whatever the cutoff.
  @Test(arguments: ["2026-01-01", "2024-06-15", "2023-12-31"])
  func openCasesFlow(cutoff: String) throws {
    let cases = DrawnCase.list(60, seed: 11)
    let store = try CaseDesk.store(try CaseDesk.register(cases.map(\.line), cutoff: cutoff))
    let last = try wanted(readDate(cutoff)).dayNumber
    for month in ["2023-01", "2023-12", "2024-01", "2024-06", "2024-12", "2024-Q2", "2023"] {
      let days = try wanted(ReportingPeriod(month)).days()
      var (opening, closing, received, concluded) = (0, 0, 0, 0)
      for drawn in cases where drawn.day.dayNumber <= last {
        let (start, length) = (drawn.day.dayNumber, drawn.days)
        let end = length.map { start + $0 }.flatMap { $0 <= last ? $0 : nil } ?? Int.max
        opening += start < days.lowerBound && end >= days.lowerBound ? 1 : 0
        closing += start < days.upperBound && end >= days.upperBound ? 1 : 0
        received += days.contains(start) ? 1 : 0
        concluded += days.contains(end) ? 1 : 0
      }
      let found = try ["opening_pending", "received", "concluded", "closing_pending"].map {
        try store.figure(address("\($0)[\(month)]"))?.numerator
      }
      #expect(found == [opening, received, concluded, closing].map { Int128($0) }, "\(month) as at \(cutoff)")
      #expect(opening + received == concluded + closing)
    }
  }
}
