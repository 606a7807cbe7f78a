import Testing

@testable import MediationStatistics

/// Masks by column against a walk over the rows.
struct FilterMaskTests {
  private func naive(_ filter: Filter, _ row: PlainRegister.Row) -> Bool {
    switch filter {
    case .not(let inner): return !naive(inner, row)
    case .all(let parts): return parts.allSatisfy { naive($0, row) }
    case .any(let parts): return parts.contains { naive($0, row) }
    case .comparison(let own):
      let words = own.values.map(\.text)
      switch (own.field.text, own.relation) {
      case ("颜色", .equal), ("颜色", .isOneOf): return words.contains(["红", "黄", "蓝"][Int(row.color)])
      case ("颜色", _): return !words.contains(["红", "黄", "蓝"][Int(row.color)])
      case ("weight", .greater): return row.weight != Register.absentQuantity && row.weight > Int64(words[0]) ?? 0
      case ("weight", _): return row.weight != Register.absentQuantity && row.weight != Int64(words[0])
      default: return row.day != Register.absentDay && CalendarDate(dayNumber: Int(row.day)).description.hasPrefix(words[0])
      }
    }
  }

  private func drawn(_ dice: inout Dice, _ depth: Int) -> String {
    let plain = ["颜色=红", "颜色 in 红,蓝", "颜色!=黄", "weight>500", "weight!=0", "受理日期=2023-07", "受理日期=2024"]
    switch depth == 0 ? 0 : dice.throwDie(4) {
    case 1: return "not (\(drawn(&dice, depth - 1)))"
    case 2: return "(\(drawn(&dice, depth - 1))) and (\(drawn(&dice, depth - 1)))"
    case 3: return "(\(drawn(&dice, depth - 1))) or (\(drawn(&dice, depth - 1)))"
    default: return dice.pick(plain)
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func rowByRow(seed: UInt64) throws {
    var dice = Dice(seed)
    let rows = PlainRegister.drawn(150, seed: seed)
    let fields = AskableFields(PlainRegister.register(rows), title: "样例", try CaseDesk.seeds())
    let text = drawn(&dice, 3)
    let filter = try FilterParser.parse(text)
    #expect(try FilterMask(fields).rows(filter) == rows.map { naive(filter, $0) ? 1 : 0 }, "\(text)")
  }

  @Test func theReportingPeriodIsNoRowCondition() throws {
    let fields = AskableFields(PlainRegister.register([]), title: "样例", try CaseDesk.seeds())
    #expect { try FilterMask(fields).rows(try FilterParser.parse("月=2024-07 or 颜色=红")) } throws: {
      ($0 as? FilterFault)?.message == "报告期不能放在 or、not 之内"
    }
  }
}
