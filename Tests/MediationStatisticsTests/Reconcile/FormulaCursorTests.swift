import Testing

@testable import MediationStatistics

struct FormulaCursorTests {
  @Test func tokensAndRuns() throws {
    var cursor = FormulaCursor("  a1　<= 12 ")
    #expect(!cursor.take("<=") && cursor.run { $0.isLetter } == "a" && cursor.run { $0.isLetter } == "")
    #expect(cursor.run { $0.isNumber } == "1" && cursor.take(anyOf: ["<", "<="]) && cursor.take("=") && cursor.take("1"))
    #expect(throws: BalanceFormula.Fault.self) { try cursor.end() }
    #expect(cursor.fault("x").column == 10 && cursor.take("2"))
    try cursor.end()
  }
}
