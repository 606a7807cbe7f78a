import CSV
import Testing

@testable import MediationStatistics

struct AddressTextTests {
  /// Whatever stood before, the text is the address's own.
  @Test func anyAfterAnyOther() {
    let heads = [
      FigureHead("received", [], .year(2024), name: "a", unit: "件", decimals: 0, isExact: true),
      FigureHead("success_rate", [.ytd, .yoy], .month(2024, 7), name: "b", unit: "%", decimals: 2, isExact: false),
    ]
    let keys: [[FigureAddress.Key]] = [
      [], [.init(.type, "邻里纠纷")], [.init(.community, "甲,乙"), .init(.type, "=1")], [.init(.community, "\u{202E}甲"), .init(.type, "邻里纠纷")],
    ]
    let figures = heads.flatMap { head in
      keys.map { Figure(head, FigureMembers($0), value: nil, numerator: nil, denominator: nil, status: .undefined, rows: 0) }
    }
    var text = AddressText()
    for one in figures {
      for other in figures {
        for figure in [one, other] {
          text.become(figure)
          #expect(String(decoding: text.bytes, as: UTF8.self) == figure.address.description)
          #expect(String(decoding: text.breakdown, as: UTF8.self) == figure.address.breakdown)
          let written = writtenCSV { writer in
            writer.field(text)
            writer.field(breakdownOf: text)
            writer.endRecord()
          }
          let slow = writtenCSV { $0.record([figure.address.description, figure.address.breakdown]) }
          #expect(written == slow)
        }
      }
    }
  }
}
