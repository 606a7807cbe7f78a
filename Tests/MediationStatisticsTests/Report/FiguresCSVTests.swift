import Testing

@testable import MediationStatistics

struct FiguresCSVTests {
  private func lines(_ addresses: [String]) throws -> [String] {
    let store = try CaseDesk.store(try CaseDesk.register(FigureStoreTests.lines))
    for text in addresses { _ = store.figure(try address(text)) }
    return writtenCSV { figuresCSV(store.recorded, to: &$0) }.split(separator: "\n").map(String.init)
  }

  @Test func oneFigureALine() throws {
    let found = try lines([
      "success_rate[2024-07;type=物业纠纷]", "amount[2024-06]", "received.yoy[2024-06]", "success_rate[2024-08]", "received.mom[2023-06]",
    ])
    #expect(found[0] == "\u{FEFF}address,measure,name,period,breakdown,value,numerator,denominator,unit,status,rows")
    #expect(
      Array(found.dropFirst()) == [
        "received.yoy[2024-06],received,受理件数（同比）,2024-06,,200.00,2,1,%,final,3",
        "received.mom[2023-06],received,受理件数（环比）,2023-06,,,,,%,base_zero,1",
        "success_rate[2024-08],success_rate,调解成功率,2024-08,,,0,0,%,undefined,0",
        "success_rate[2024-07;type=物业纠纷],success_rate,调解成功率,2024-07,type=物业纠纷,100.00,1,1,%,final,1",
        "amount[2024-06],amount,协议涉及金额,2024-06,,1.000005,1000005,1,万元,final,3",
      ])
  }

  /// Every address can be asked again and gives the same line.
  @Test func addressesReadBack() throws {
    let store = try CaseDesk.results(try CaseDesk.register(DrawnCase.list(30, seed: 4).map(\.line)), "2024-07").figures
    #expect(store.recorded.count > 100)
    for figure in store.recorded { #expect(FigureAddress(figure.address.description) == figure.address) }
  }
}
