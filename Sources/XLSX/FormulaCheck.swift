/// Looks at a formula's text as far as a wrapper can: begins with `=`, quotes and parentheses close. It does not parse.
enum FormulaCheck {
  /// Excel's limit on a formula's length, in UTF-16 units.
  static let limit = 8_192

  static func fault(in formula: String) -> FormulaFault? {
    guard formula.utf8.first == UInt8(ascii: "=") else { return .noEqualsSign }
    guard formula.utf8.count > 1 else { return .empty }
    guard formula.utf16.count <= limit else { return .tooLong(units: formula.utf16.count) }
    guard SafeText.cleaned(formula) == formula else { return .unreadableCharacter }
    return balanceFault(formula.utf8)
  }

  /// A doubled quote within quotes closes and opens again, so that counting states is enough.
  private static func balanceFault(_ bytes: String.UTF8View) -> FormulaFault? {
    var open: UInt8?
    var depth = 0
    for byte in bytes {
      if let quote = open {
        if byte == quote { open = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): open = byte
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      if depth < 0 { return .unbalancedParentheses }
    }
    if open != nil { return .unbalancedQuotes }
    return depth == 0 ? nil : .unbalancedParentheses
  }
}
