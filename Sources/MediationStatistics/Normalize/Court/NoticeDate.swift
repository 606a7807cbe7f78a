/// The paper's own date: the one at its foot, beside the judges or the clerk, or on a line of its own; else one that a page labels as the paper's.
/// Dates in the body are other dates; where none stands at the foot, there is none.
struct NoticeDate {
  let date: Spanned<CalendarDate>?
  let range: Range<Int>?
  let gap: NoticeGap?

  private static let before = ["审判长", "审判员", "院长", "庭长", "仲裁员", "执行员", "陪审员", "执行法官", "高级法官"]
  private static let clerks = ["书记员", "法官助理", "速录员", "助理审判员"]
  private static let after = ["书记员", "本件与原", "法官助理", "代书记员", "代理书记员", "速录员", "院印", "(院印)", "（院印）", "(印章)", "（印章）"]
  private static let labels = ["裁判日期", "裁判时间", "判决日期", "裁定日期", "决定日期", "审结日期"]
  private static let appendix = ["附：", "附:", "附相关法律", "附录", "附本", "附法律", "附件", "附页", "附判决", "附裁定", "本判决书引用", "本案引用", "相关法律条文"]

  init(_ text: NoticeText, from body: Int) {
    let all = ChineseDate.all(in: text).filter { $0.range.lowerBound >= body }
    let rated = all.map { (date: $0, weight: NoticeDate.weight($0, text)) }.filter { $0.weight > 0 }
    let limit = NoticeDate.appendixStart(text, behind: rated.first?.date.range.upperBound)
    let foot = rated.filter { $0.date.range.lowerBound < limit }
    // Judges before and clerk behind is the foot itself, and the first such one is this paper's; else the last date that may be.
    let whole = foot.first { $0.weight == 3 }
    let best = foot.map(\.weight).max()
    guard let own = whole?.date ?? foot.last(where: { $0.weight == best })?.date else {
      (date, range) = NoticeDate.labelled(text) ?? (nil, nil)
      gap = nil
      return
    }
    range = own.range
    date = own.date.map { text.spanned($0, own.range) }
    gap = own.date == nil ? NoticeGap(.date, "落款日期“\(text.text(own.range))”不存在", line: text.lineNumber(own.range.lowerBound)) : nil
  }

  /// 0: in a sentence. 1: alone on its line, in Arabic digits, or at the very end. 2: in numerals, or beside judges or clerk. 3: between them.
  private static func weight(_ date: ChineseDate, _ text: NoticeText) -> Int {
    let (isBehind, isAhead) = (isBehindJudges(date, text), after.contains { text.starts(with: $0, at: date.range.upperBound) })
    if isBehind, isAhead { return 3 }
    if isBehind || isAhead { return 2 }
    let line = text.line(at: date.range.lowerBound)
    let rest = line.count - date.range.count
    let isAlone = rest == 0 || rest <= 6 && text.first(of: after, in: line) != nil
    // At the very end, behind the issuer's name: 余杭区人民法院2024年3月5日.
    let isEnd = text.count == date.range.upperBound && text.starts(with: "。", at: date.range.lowerBound - 1)
    let isLast =
      isEnd
      || text.count - date.range.upperBound <= 12
        && ["院", "府", "局", "所", "会", "厅", "部"].contains { text.starts(with: $0, at: date.range.lowerBound - 1) }
    guard isAlone || isLast || isSigned(date, line, text) else { return 0 }
    return date.isInNumerals ? 2 : 1
  }

  private static func isBehindJudges(_ date: ChineseDate, _ text: NoticeText) -> Bool {
    let near = max(0, date.range.lowerBound - 30)..<date.range.lowerBound
    // A date that a sentence goes on behind.
    if date.range.upperBound < text.count, "起前至以的到，、,被为在经公作向因对".contains(text.characters[date.range.upperBound]) { return false }
    let judge = (before + clerks).compactMap { text.all($0, in: near).last?.upperBound }.max()
    guard let judge else { return false }
    return !text.characters[judge..<date.range.lowerBound].contains { "。，；、".contains($0) }
  }

  /// A line that is the issuer's name and the date: 某县人民政府　2023年9月10日.
  private static func isSigned(_ date: ChineseDate, _ line: Range<Int>, _ text: NoticeText) -> Bool {
    let isLast = line.upperBound - date.range.upperBound <= 4
    let name = text.characters[line.lowerBound..<date.range.lowerBound]
    return isLast && (4...30).contains(name.count) && name.allSatisfy(NumberCharacters.isHan)
      && name.last.map { "院府局会厅所".contains($0) } == true
  }

  /// Laws quoted behind the foot carry dates too.
  private static func appendixStart(_ text: NoticeText, behind first: Int?) -> Int {
    guard let first else { return text.count }
    let marks = appendix.flatMap { text.all($0, in: first..<text.count) }.filter { text.beginsLine($0.lowerBound) }
    return marks.map(\.lowerBound).min() ?? text.count
  }

  /// 裁判日期：2015-07-22, 裁判日期|二〇一五年七月二十二日: what a page says of the paper whose foot it left out.
  private static func labelled(_ text: NoticeText) -> (Spanned<CalendarDate>, Range<Int>)? {
    for label in labels {
      guard let place = text.find(label), text.beginsLine(place.lowerBound) || text.starts(with: "【", at: place.lowerBound - 1) else {
        continue
      }
      var start = place.upperBound
      while start < text.count, "：:】".contains(text.characters[start]) { start += 1 }
      if let found = isoDate(text, at: start) { return (text.spanned(found, start..<(start + 10)), start..<(start + 10)) }
      if let mark = (start..<min(start + 5, text.count)).first(where: { text.characters[$0] == "年" }),
        let found = ChineseDate(text, yearMarkAt: mark), found.range.lowerBound == start, let day = found.date
      {
        return (text.spanned(day, found.range), found.range)
      }
    }
    return nil
  }

  /// 2015-07-22, also with / and dots.
  private static func isoDate(_ text: NoticeText, at start: Int) -> CalendarDate? {
    guard start + 10 <= text.count else { return nil }
    let characters = Array(text.characters[start..<(start + 10)])
    let digits = characters.compactMap(NumberCharacters.digit)
    guard digits.count == 8, "-/.".contains(characters[4]), characters[7] == characters[4] else { return nil }
    return CalendarDate(year: number(digits[0..<4].map { $0 }), month: digits[4] * 10 + digits[5], day: digits[6] * 10 + digits[7])
  }
}
