/// Reads an amount of money into 分, exactly or not at all. Accepts what offices write: `1,200`, `1.2万`, `1200元`, `￥500`, `1200.00`
/// (already folded to half width, blanks removed). `headerUnit` is the column's unit in 分: 100 for 元, 1,000,000 for 万元;
/// a unit written in the cell goes before it.
package func readMoney(_ text: Span<UInt8>, headerUnit: Int64) -> Int64? {
  var first = 0
  var end = text.count
  var negative = false
  if starts(text, at: first, with: [0xC2, 0xA5]) { first += 2 } else if starts(text, at: first, with: [0xEF, 0xBF, 0xA5]) { first += 3 }
  if first < end, text[first] == UInt8(ascii: "-") { (negative, first) = (true, first + 1) }
  let unit = stripUnit(text, first, &end) ?? headerUnit
  guard let value = readDecimal(text, first..<end, unit: unit), value <= largestAmount else { return nil }
  return negative ? -value : value
}

/// What platforms write, and nothing else: digits, perhaps with two decimals. ASCII throughout, so that the bytes may be of any encoding.
package func readPlainMoney(_ text: Span<UInt8>, headerUnit: Int64) -> Int64? {
  let cents = text.count > 3 && text[text.count - 3] == UInt8(ascii: ".") ? 2 : 0
  let whole = text.count - (cents > 0 ? 3 : 0)
  guard (1...9).contains(whole), let units = decimal(text, 0..<whole) else { return nil }
  guard let rest = cents > 0 ? decimal(text, (whole + 1)..<text.count) : 0 else { return nil }
  let amount = Int64(units * 100 + rest) * (headerUnit / 100)
  return amount <= largestAmount ? amount : nil
}

/// 100 亿元 in 分: above it an amount is a slip, and nine million of them still add up within 64 bits.
let largestAmount: Int64 = 1_000_000_000_000

private let yuan: [UInt8] = Array("元".utf8)
private let tenThousand: [UInt8] = Array("万".utf8)

/// Takes 元, 万 or 万元 off the end and tells its worth in 分.
private func stripUnit(_ text: Span<UInt8>, _ first: Int, _ end: inout Int) -> Int64? {
  var unit: Int64?
  if ends(text, at: end, with: yuan) { (unit, end) = (100, end - 3) }
  if end > first, ends(text, at: end, with: tenThousand) { (unit, end) = (1_000_000, end - 3) }
  return unit
}

/// Digits with optional groups of three (`1,200,000`) and a fraction; the product with the unit must be a whole number of 分.
private func readDecimal(_ text: Span<UInt8>, _ range: Range<Int>, unit: Int64) -> Int64? {
  var whole: Int64 = 0
  var index = range.lowerBound
  var digits = 0
  var groupDigits: Int?
  while index < range.upperBound, text[index] != UInt8(ascii: ".") {
    if text[index] == UInt8(ascii: ",") {
      guard groupDigits == nil ? (1...3).contains(digits) : groupDigits == 3 else { return nil }
      groupDigits = 0
    } else {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit <= 9, digits < 15 else { return nil }
      whole = whole * 10 + Int64(digit)
      digits += 1
      groupDigits = groupDigits.map { $0 + 1 }
    }
    index += 1
  }
  guard digits > 0, groupDigits == nil || groupDigits == 3 else { return nil }
  let (product, overflow) = whole.multipliedReportingOverflow(by: unit)
  guard !overflow else { return nil }
  guard index < range.upperBound else { return product }
  return readFraction(text, (index + 1)..<range.upperBound, unit: unit).flatMap {
    product.addingReportingOverflow($0).overflow ? nil : product + $0
  }
}

private func readFraction(_ text: Span<UInt8>, _ range: Range<Int>, unit: Int64) -> Int64? {
  guard !range.isEmpty else { return nil }
  var rest = unit
  var value: Int64 = 0
  for index in range {
    let digit = text[index] &- UInt8(ascii: "0")
    guard digit <= 9 else { return nil }
    if rest % 10 != 0 {
      guard digit == 0 else { return nil }
      continue
    }
    rest /= 10
    value += Int64(digit) * rest
  }
  return value
}

private func starts(_ text: Span<UInt8>, at index: Int, with bytes: [UInt8]) -> Bool {
  guard index + bytes.count <= text.count else { return false }
  return bytes.indices.allSatisfy { text[index + $0] == bytes[$0] }
}

private func ends(_ text: Span<UInt8>, at end: Int, with bytes: [UInt8]) -> Bool {
  end >= bytes.count && starts(text, at: end - bytes.count, with: bytes)
}
