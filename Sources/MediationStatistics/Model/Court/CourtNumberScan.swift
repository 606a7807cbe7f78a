extension NumberGrammar {
  /// A court's number behind its year: `浙0110行初88号`, `通中行终字第00129号`.
  func court(_ text: ArraySlice<Character>, _ year: BracketedYear) -> Found? {
    standard(text, year) ?? legacy(text, year)
  }

  private func standard(_ text: ArraySlice<Character>, _ year: BracketedYear) -> Found? {
    var cursor = year.cursor
    cursor.repairs.formUnion(year.bracketRepairs(round: true))
    let start = cursor.index
    let court = takeCourt(&cursor)
    let hasCourt = court != nil
    let isIntellectualProperty = hasCourt && cursor.next == "知" && types.match(cursor.rest) == nil
    if isIntellectualProperty { cursor.index += 1 }
    guard let type = takeType(&cursor) else { return hasCourt ? unknownType(text, year, cursor, court ?? "") : nil }
    // Without a court's code only digits may stand before the type: 0237刑初214号 has lost its province.
    if !hasCourt, cursor.index == start + type.count { return nil }
    if hasCourt, court == nil { return nil }
    guard let tail = NumberTail(&cursor) else { return nil }
    let range = year.start..<cursor.index
    if !hasCourt { return Found(range: range, reading: .unreadable(String(text[range]), .noCourt)) }
    return found(range, text, year, tail, cursor) { serial, suffix in
      CaseNumber(
        year: year.year, court: court ?? "", isIntellectualProperty: isIntellectualProperty, type: String(type), serial: serial,
        suffix: suffix,
        // A high court before 2016: 浙民初字第330号.
        isLegacy: tail.hasZi && court?.count == 1)
    }
  }

  private func takeCourt(_ cursor: inout NumberCursor) -> String? {
    if cursor.take(CourtCode.supreme) { return CourtCode.supreme }
    let saved = cursor
    guard let province = cursor.take(CourtCode.provinces) else { return takeOrphanDigits(&cursor) }
    let digits = cursor.takeDigits(limit: 4)
    guard [0, 2, 4].contains(digits.count) else {
      cursor = saved
      return nil
    }
    return String(province) + digits.map(String.init).joined()
  }

  /// Digits where a court code should be lose nothing but the province.
  private func takeOrphanDigits(_ cursor: inout NumberCursor) -> String? {
    let saved = cursor
    if ![2, 4].contains(cursor.takeDigits(limit: 5).count) { cursor = saved }
    return nil
  }

  private func takeType(_ cursor: inout NumberCursor) -> [Character]? {
    cursor.skipBlanks()
    if let type = types.match(cursor.rest.prefix(8)) {
      cursor.index += type.count
      return type
    }
    // Blanks within the code.
    let compact = Array(cursor.rest.prefix(12).filter { !NumberCharacters.isBlank($0) })
    guard let type = types.match(compact[...]), cursor.take(String(type)) else { return nil }
    return type
  }

  /// Year, court code with digits, letters, serial and 号 are there: a number with a code that the table does not have.
  private func unknownType(_ text: ArraySlice<Character>, _ year: BracketedYear, _ cursor: NumberCursor, _ court: String) -> Found? {
    var cursor = cursor
    guard court.count >= 3, court != CourtCode.supreme else { return nil }
    let letters = cursor.rest.prefix(6).prefix { NumberCharacters.isHan($0) && !"第号字某".contains($0) }
    guard !letters.isEmpty else { return nil }
    cursor.index += letters.count
    guard let tail = NumberTail(&cursor), tail.serial != nil else { return nil }
    let range = year.start..<cursor.index
    return Found(range: range, reading: .unreadable(String(text[range]), .unknownType))
  }

  /// Court short form, type with the division in it, 字第: what stands between year and 字.
  private func legacy(_ text: ArraySlice<Character>, _ year: BracketedYear) -> Found? {
    guard year.opening != nil || year.closing != nil else { return nil }
    var cursor = year.cursor
    cursor.repairs.formUnion(year.bracketRepairs(round: true))
    guard let head = LegacyHead(&cursor, types), let tail = NumberTail(&cursor) else { return nil }
    return found(year.start..<cursor.index, text, year, tail, cursor) { serial, suffix in
      CaseNumber(
        year: year.year, court: head.court, type: head.type, division: head.division, serial: serial, suffix: suffix, isLegacy: true)
    }
  }

  private func found(
    _ range: Range<Int>, _ text: ArraySlice<Character>, _ year: BracketedYear, _ tail: NumberTail, _ cursor: NumberCursor,
    _ make: (Int, Int?) -> CaseNumber
  ) -> Found {
    if year.isMasked || tail.isMasked { return Found(range: range, reading: .unreadable(String(text[range]), .masked)) }
    guard let serial = tail.serial else { return Found(range: range, reading: .unreadable(String(text[range]), .noSerial)) }
    return Found(range: range, reading: .court(make(serial, tail.suffix), cursor.sortedRepairs))
  }
}

extension NumberCursor {
  var sortedRepairs: [NumberRepair] { NumberRepair.allCases.filter(repairs.contains) }
}

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

/// `鄂枣阳民三初`: court short form, type, division.
struct LegacyHead {
  let court: String
  let type: String
  let division: String

  /// Longest court short form with type and division that is a number's head.
  private static let longest = 14
  private static let numerals = Set("一二三四五六七八九十")

  /// Takes everything up to 字 or 第; nil unless it ends in a known type.
  init?(_ cursor: inout NumberCursor, _ types: CaseTypeTable) {
    var ahead = cursor
    var letters: [Character] = []
    var bracketed = ""
    while letters.count < LegacyHead.longest {
      ahead.skipBlanks()
      guard let character = ahead.next else { return nil }
      if character == "字" || character == "第" { break }
      if NumberCharacters.opening.contains(character) {
        guard bracketed.isEmpty, let inner = LegacyHead.bracket(&ahead) else { return nil }
        bracketed = inner
        continue
      }
      guard NumberCharacters.isHan(character) else { return nil }
      letters.append(character)
      ahead.index += 1
    }
    guard let split = LegacyHead.split(letters, isBeforeZi: ahead.next == "字", types) else { return nil }
    court = String(letters[..<split.start])
    type = String(split.type)
    division = split.division + bracketed
    cursor = ahead
  }

  /// `(商)`, `(知)`: at most three characters.
  private static func bracket(_ cursor: inout NumberCursor) -> String? {
    cursor.index += 1
    let inner = cursor.rest.prefix(3).prefix(while: NumberCharacters.isHan)
    cursor.index += inner.count
    guard !inner.isEmpty, cursor.take(NumberCharacters.closing) != nil else { return nil }
    return String(inner)
  }

  /// Notaries, procuratorates, arbitration commissions and experts number their papers alike.
  private static let strangers = Set("证检仲鉴")

  /// The longest tail that is a type once the numerals of a division are out; before 字 also one built as courts build them.
  private static func split(_ letters: [Character], isBeforeZi: Bool, _ types: CaseTypeTable) -> (
    start: Int, type: [Character], division: String
  )? {
    let places = letters.indices.filter { !numerals.contains(letters[$0]) }
    let bare = places.map { letters[$0] }
    let known = bare.indices.first { types.knows(Array(bare[$0...])) }
    guard let first = known ?? (isBeforeZi ? LegacyType.start(in: bare) : nil) else { return nil }
    let start = places[first]
    guard start == 0 || !strangers.contains(letters[start - 1]) else { return nil }
    return (start, Array(bare[first...]), String(letters[start...].filter(numerals.contains)))
  }
}
