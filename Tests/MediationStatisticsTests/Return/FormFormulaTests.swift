import Testing

@testable import MediationStatistics

struct FormFormulaTests {
  private func words(_ side: FormSide) -> String {
    side.terms.map { ($0.factor == 1 ? "" : "\($0.factor)*") + "\($0.number)" }.joined(separator: " ")
  }

  /// Every sign and every bracket, as people type them: half width, full width, ASCII stand-ins.
  @Test(arguments: [
    ("1 = Σ(7..12)", "1", "=", "7 8 9 10 11 12"), ("1=sum(7..9)", "1", "=", "7 8 9"), ("1 ＝ Σ（7…9）", "1", "=", "7 8 9"),
    ("4 ≤ 1", "4", "≤", "1"), ("4 <= 1", "4", "≤", "1"), ("2 ≥ 2 × 1", "2", "≥", "2*1"), ("2 >= 2*1", "2", "≥", "2*1"),
    ("43 ⇔ 44", "43", "⇔", "44"), ("43 <=> 44", "43", "⇔", "44"), ("1 = 13 + 14 - 15", "1", "=", "13 14 -1*15"),
    ("1 ＝ 13 ＋ 14 － 15 − 16", "1", "=", "13 14 -1*15 -1*16"), ("1 = Σ(2, 4..5，7、9)", "1", "=", "2 4 5 7 9"),
    ("1 = 2 × Σ(3..4)", "1", "=", "2*3 2*4"), ("1 = 2 - 3*Σ(4..5)", "1", "=", "2 -3*4 -3*5"), ("　7　=　8 ", "7", "=", "8"),
    ("Σ(3..3) = 2 + 2", "3", "=", "2 2"), ("9999 = 1", "9999", "=", "1"),
  ])
  func readsFormulas(text: String, left: String, relation: String, right: String) throws {
    let formula = try FormFormula(text)
    #expect(words(formula.left) == left && formula.relation.rawValue == relation && words(formula.right) == right)
    #expect(formula.text == text)
  }

  /// Where it went wrong, as a character from 1, and what was looked for there.
  @Test(arguments: [
    ("", 1, "号码"), ("1", 2, "⇔"), ("1 =", 4, "号码"), ("= 1", 1, "号码"), ("1 == 2", 4, "号码"), ("1 < 2", 3, "应是 ="), ("1 = 2 3", 7, "多出"),
    ("1 = Σ 7..12", 7, "左括号"), ("1 = Σ(7..12", 12, "右括号"), ("1 = Σ(12..7)", 12, "颠倒"), ("1 = Σ()", 7, "号码"), ("1 = Σ(1..2000)", 14, "1000"),
    ("0 = 1", 1, "号码"), ("12345 = 1", 1, "号码"), ("1 = a", 5, "号码"), ("1 = -2", 5, "号码"), ("1 = 2 +", 8, "号码"), ("1 = 2 × ", 9, "号码"),
    ("1 = １２", 5, "号码"), ("1 = 1.5", 6, "多出"), ("1 = 2 × 3 × 4", 11, "多出"), ("1 ⇔ 2 = 3", 7, "多出"),
  ])
  func tellsTheColumn(text: String, column: Int, part: String) {
    let fault = #expect(throws: BalanceFormula.Fault.self) { try FormFormula(text) }
    #expect(fault?.column == column && fault?.message.contains(part) == true, "\(fault?.message ?? "")")
  }

  @Test(arguments: [("14 + 15", "14 15"), ("2 × 1 - 3", "2*1 -1*3"), ("Σ(2..3)", "2 3")])
  func sidesAlone(text: String, terms: String) throws {
    #expect(words(try FormSide(text)) == terms)
  }

  @Test(arguments: [("14 = 15", 4), ("", 1), ("1 +", 4)])
  func sidesEndWhereTheyEnd(text: String, column: Int) {
    #expect(#expect(throws: BalanceFormula.Fault.self) { try FormSide(text) }?.column == column)
  }
}
