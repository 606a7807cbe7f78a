/// What an 18-digit resident identity number looks like (GB 11643), and what spreadsheets do to one.
package enum IdentityNumber: Equatable, Sendable {
  case valid
  /// `3.30110199001011E+17`, or 15 digits kept and the rest turned to `000`: a spreadsheet rounded it; the number is lost.
  case damagedBySpreadsheet
  case wrongCheckDigit
  case malformed

  package init(_ text: Span<UInt8>) {
    if IdentityNumber.isScientific(text) {
      self = .damagedBySpreadsheet
      return
    }
    guard text.count == 18, decimal(text, 0..<17) != nil else {
      self = .malformed
      return
    }
    let last = text[17]
    guard last == UInt8(ascii: "X") || last == UInt8(ascii: "x") || (last &- UInt8(ascii: "0")) <= 9 else {
      self = .malformed
      return
    }
    if IdentityNumber.checkCharacter(text) == (last == UInt8(ascii: "x") ? UInt8(ascii: "X") : last) {
      self = .valid
      return
    }
    self = decimal(text, 15..<18) == 0 ? .damagedBySpreadsheet : .wrongCheckDigit
  }

  /// ISO 7064 MOD 11-2 over the first 17 digits.
  private static func checkCharacter(_ text: Span<UInt8>) -> UInt8 {
    // Each digit weighs twice the next one: 17 digits at the most add up to some 1.2 million.
    var sum = 0
    for index in 0..<17 { sum = (sum + Int(text[index] &- UInt8(ascii: "0"))) * 2 }
    let check = (12 - sum % 11) % 11
    return check == 10 ? UInt8(ascii: "X") : UInt8(ascii: "0") + UInt8(check)
  }

  /// Digits, perhaps a point, then `E+`: at least one digit on either side.
  private static func isScientific(_ text: Span<UInt8>) -> Bool {
    var seenDigit = false
    var index = 0
    while index < text.count, (text[index] &- UInt8(ascii: "0")) <= 9 || text[index] == UInt8(ascii: ".") {
      seenDigit = true
      index += 1
    }
    guard seenDigit, index + 2 < text.count, text[index] | 0x20 == UInt8(ascii: "e") else { return false }
    return text[index + 1] == UInt8(ascii: "+") && decimal(text, (index + 2)..<text.count) != nil
  }
}
