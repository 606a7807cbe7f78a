/// `字第00129号之一`: what every number ends with.
struct NumberTail {
  /// Nil when nothing stands there.
  private(set) var serial: Int?
  private(set) var suffix: Int?
  private(set) var isMasked = false
  let hasZi: Bool

  /// Nil unless 号 closes it.
  init?(_ cursor: inout NumberCursor) {
    hasZi = cursor.take("字")
    _ = cursor.take("第")
    let digits = cursor.takeDigits(limit: 9)
    while cursor.take(NumberCharacters.masks) != nil { isMasked = true }
    if isMasked { _ = cursor.takeDigits(limit: 9) }
    if !digits.isEmpty { serial = number(digits) }
    if digits.count > 1, digits[0] == 0 { cursor.repairs.insert(.leadingZeros) }
    takeList(&cursor)
    if suffix == nil { takeSuffix(&cursor) }
    guard cursor.take("号") else { return nil }
    if suffix == nil { takeSuffix(&cursor) }
    if serial == 0 { isMasked = true }
  }

  /// `-6` before 号; `1、2号` and `1至3号` name several cases, of which the first is read.
  private mutating func takeList(_ cursor: inout NumberCursor) {
    while serial != nil {
      let saved = cursor
      let joint = cursor.take(NumberCharacters.dashes.union("、，,至~～/"))
      let digits = cursor.takeDigits(limit: 9)
      guard let joint, !digits.isEmpty else {
        cursor = saved
        return
      }
      guard NumberCharacters.dashes.contains(joint), suffix == nil, digits.count <= 2 else { continue }
      suffix = number(digits)
      cursor.repairs.insert(.suffixForm)
    }
  }

  /// 之一, 之1, －1.
  private mutating func takeSuffix(_ cursor: inout NumberCursor) {
    let saved = cursor
    if cursor.take("之") {
      cursor.skipBlanks()
      let numeral = cursor.rest.prefix(3).prefix { "一二三四五六七八九十".contains($0) }
      if let value = NumberCharacters.value(numeral) {
        cursor.index += numeral.count
        suffix = value
        return
      }
      let digits = cursor.takeDigits(limit: 2)
      if !digits.isEmpty {
        suffix = number(digits)
        cursor.repairs.insert(.suffixForm)
        return
      }
    } else if cursor.take(NumberCharacters.dashes) != nil {
      let digits = cursor.takeDigits(limit: 2)
      if !digits.isEmpty {
        suffix = number(digits)
        cursor.repairs.insert(.suffixForm)
        return
      }
    }
    cursor = saved
  }
}
