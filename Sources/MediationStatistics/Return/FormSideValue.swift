extension FormSide {
  /// Nil when an operand is not known: then a relation says nothing.
  func value(in values: [Int: Fraction?]) -> Fraction? {
    terms.reduce(Fraction?.some(Fraction(0))) { sum, term in
      guard let sum, let value = values[term.number] ?? nil else { return nil }
      return sum + value * Int128(term.factor)
    }
  }

  /// `4 + 206 + 48`
  func shown(in values: [Int: Fraction?]) -> String {
    terms.enumerated().map { index, term in
      let value = (values[term.number] ?? nil).map { $0.exactDecimal() ?? $0.decimal(2) } ?? "?"
      let factor = abs(term.factor) == 1 ? "" : "\(abs(term.factor))×"
      return (term.factor < 0 ? (index == 0 ? "-" : " - ") : index == 0 ? "" : " + ") + factor + value
    }.joined()
  }
}
