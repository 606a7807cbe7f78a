import Testing

@testable import MediationStatistics

struct RowOrderTests {
  /// The order of the ledger itself, whatever the files' names.
  @Test(arguments: [["a.csv", "b.csv"], ["b.csv", "a.csv"], ["乙.csv", "A.csv", "甲.csv"]])
  func asTheLedgerHasIt(names: [String]) throws {
    let files = names.enumerated().map { index, name in
      (name, CaseDesk.csv((0..<3).map { ["案件编码": CaseDesk.code(index * 3 + $0 + 1)] }))
    }
    let register = try CaseDesk.register(files: files)
    let (order, rows) = (RowOrder(register), register.places.indices)
    for one in rows { for other in rows { #expect(order.precedes(one, other) == register.precedes(one, other)) } }
  }
}
