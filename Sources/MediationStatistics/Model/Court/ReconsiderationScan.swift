extension NumberGrammar {
  /// A reconsideration's number around its year: issuer, word, step and 字 before it, serial behind.
  func reconsideration(_ text: ArraySlice<Character>, _ year: BracketedYear, from: Int) -> Found? {
    guard let head = ReconsiderationHead(text, before: year.start, from: from, words) else { return nil }
    return reconsideration(text, year, head, from: head.start, year.cursor)
  }

  /// The year first: 〔2023〕苏行复第15号.
  func reconsiderationBehind(_ text: ArraySlice<Character>, _ year: BracketedYear) -> Found? {
    guard year.opening != nil, year.closing != nil else { return nil }
    var cursor = year.cursor
    cursor.skipBlanks()
    let letters = cursor.rest.prefix(10).prefix { NumberCharacters.isHan($0) && $0 != "第" }
    guard let head = ReconsiderationHead(whole: letters, words) else { return nil }
    cursor.index += letters.count
    return reconsideration(text, year, head, from: year.start, cursor)
  }

  private func reconsideration(
    _ text: ArraySlice<Character>, _ year: BracketedYear, _ head: ReconsiderationHead, from start: Int, _ behind: NumberCursor
  ) -> Found? {
    var cursor = behind
    _ = cursor.take("字")
    guard let tail = NumberTail(&cursor) else { return nil }
    let range = start..<cursor.index
    if year.isMasked || tail.isMasked { return Found(range: range, reading: .unreadable(String(text[range]), .masked)) }
    guard let serial = tail.serial else { return Found(range: range, reading: .unreadable(String(text[range]), .noSerial)) }
    let number = ReconsiderationNumber(
      issuer: head.issuer, word: head.word, step: head.step, hasZi: head.hasZi, year: year.year, serial: serial,
      isYearFirst: start == year.start)
    cursor.repairs.formUnion(year.bracketRepairs(round: false))
    if head.hasBlanks { cursor.repairs.insert(.blanks) }
    return Found(range: range, reading: .reconsideration(number, cursor.sortedRepairs))
  }

  /// What was meant as a number and has lost its year: `浙0110民初12号`.
  func damaged(_ text: [Character]) -> NumberReading? {
    var cursor = NumberCursor(text[...], at: 0)
    if cursor.take(NumberCharacters.opening) != nil {
      while cursor.take(NumberCharacters.masks) != nil {}
      _ = cursor.takeDigits(limit: 4)
      _ = cursor.take(NumberCharacters.closing)
    }
    guard isStandard(cursor, text.count) || isLegacy(cursor, text.count) else { return nil }
    return .unreadable(String(text), .noYear)
  }

  private func isStandard(_ cursor: NumberCursor, _ end: Int) -> Bool {
    var cursor = cursor
    guard cursor.take(CourtCode.provinces) != nil || cursor.take(CourtCode.supreme) else { return false }
    _ = cursor.takeDigits(limit: 4)
    cursor.skipBlanks()
    guard let type = types.match(cursor.rest.prefix(8)) else { return false }
    cursor.index += type.count
    return NumberTail(&cursor) != nil && cursor.index == end
  }

  /// 杭余民初字第12号.
  private func isLegacy(_ cursor: NumberCursor, _ end: Int) -> Bool {
    var cursor = cursor
    guard let head = LegacyHead(&cursor, types), !head.court.isEmpty, cursor.next == "字" else { return false }
    return NumberTail(&cursor) != nil && cursor.index == end
  }
}
