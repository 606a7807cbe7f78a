/// What a telephone number looks like, and what a spreadsheet does to one that it takes for a number.
package enum Telephone: Equatable, Sendable {
  case valid
  /// `57188881234` for `057188881234`: the 0 before the area code is gone. Area codes are 010, 02x and 03xx to 09xx with seven or eight digits
  /// behind them, mobile numbers begin with 1 and have eleven digits, so what is left of a landline is no other number.
  case zeroLost
  case malformed

  /// Mobile numbers have eleven digits beginning with 1, landlines seven to twelve with area code; sample numbers begin with 100.
  /// `text` is folded; only digits without signs between them can have been a number to a spreadsheet.
  package init(_ text: Span<UInt8>) {
    if Telephone.lengths.contains(text.count), decimal(text, 0..<text.count) != nil {
      self = Telephone.lacksZero(text) ? .zeroLost : .valid
      return
    }
    let digits = text.indices.count { (0x30...0x39).contains(text[$0]) }
    let signs = text.indices.count { "-()".utf8.contains(text[$0]) }
    self = digits + signs == text.count && Telephone.lengths.contains(digits) ? .valid : .malformed
  }

  private static let lengths = 7...12

  private static func lacksZero(_ digits: Span<UInt8>) -> Bool {
    let head = decimal(digits, 0..<3) ?? 0
    let isLongArea = head >= 300
    switch digits.count {
    case 11: return isLongArea
    // 400 and 800 are services.
    case 10: return isLongArea && head != 400 && head != 800 || (200..<300).contains(head) || (100..<110).contains(head)
    default: return false
    }
  }
}
