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
