internal import XLSX

/// A cell's value as the text that the same cell would be in a CSV file, so that nothing behind `SourceTable` has to know of workbooks.
///
/// - Numbers in plain digits: integers without `.0`, no exponent, what binary fractions add beyond 15 digits rounded away as spreadsheets do
///   when they show them (`1234.5599999999999` is 1234.56). Integers keep all the digits that are written.
/// - Dates `2024-12-01`, with a time of day `2024-12-01 09:30:00`.
/// - Booleans 是 and 否, as the platform writes yes and no.
/// - Errors (`#N/A`, `#REF!`) as they are, so that rules name them.
func sheetCellText(_ value: ReadValue) -> String {
  switch value {
  case .text(let text), .error(let text), .date(let text, _): text
  case .bool(let value): value ? "是" : "否"
  case .number(let text, let value): plainNumber(text, value)
  }
}

/// The number in plain digits. `written` is how the file has it.
func plainNumber(_ written: String, _ value: Double) -> String {
  let digits = written.hasPrefix("-") ? written.dropFirst() : written[...]
  if digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return written }
  var decimal = DecimalDigits(value)
  if abs(value) < 1e15 { decimal.round(to: 15) }
  return decimal.plain ?? written
}

/// A number as decimal digits: 0.d₁d₂d₃… × 10^exponent.
private struct DecimalDigits {
  private var isNegative: Bool
  private var digits: [UInt8]
  private var exponent: Int

  /// The fewest digits that mean this number.
  init(_ value: Double) {
    var text = Array(abs(value).description.utf8)
    var power = 0
    if let mark = text.firstIndex(of: UInt8(ascii: "e")) {
      power = Int(String(decoding: text[(mark + 1)...], as: UTF8.self)) ?? 0
      text.removeSubrange(mark...)
    }
    let point = text.firstIndex(of: UInt8(ascii: ".")) ?? text.count
    isNegative = value < 0
    digits = text.filter { $0 != UInt8(ascii: ".") }.map { $0 - UInt8(ascii: "0") }
    exponent = point + power
    normalize()
  }

  mutating func round(to count: Int) {
    guard digits.count > count else { return }
    let goesUp = digits[count] >= 5
    digits.removeSubrange(count...)
    if goesUp {
      var place = count - 1
      while place >= 0, digits[place] == 9 {
        digits[place] = 0
        place -= 1
      }
      if place >= 0 {
        digits[place] += 1
      } else {
        digits.insert(1, at: 0)
        exponent += 1
      }
    }
    normalize()
  }

  private mutating func normalize() {
    while digits.last == 0 { digits.removeLast() }
    while digits.first == 0 {
      digits.removeFirst()
      exponent -= 1
    }
  }

  /// Nil for numbers so large or small that no cell means them.
  var plain: String? {
    guard !digits.isEmpty else { return "0" }
    guard (-30...40).contains(exponent) else { return nil }
    let whole = exponent <= 0 ? [0] : Array(digits.prefix(exponent)) + Array(repeating: 0, count: max(0, exponent - digits.count))
    let fraction = exponent <= 0 ? Array(repeating: 0, count: -exponent) + digits : Array(digits.dropFirst(exponent))
    let text = { (digits: [UInt8]) in String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self) }
    return (isNegative ? "-" : "") + text(whole) + (fraction.isEmpty ? "" : "." + text(fraction))
  }
}

/// A long number that is a number and no text keeps 15 digits: what stands behind is made up by the program that wrote it. An identity number
/// whose check digit holds was written by a program that kept all digits.
func hasLostDigits(_ value: ReadValue) -> Bool {
  guard case .number(let text, let value) = value, abs(value) >= 1e15 else { return false }
  return IdentityNumber(Array(text.utf8).span) != .valid
}
