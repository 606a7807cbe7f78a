/// The paper's own date: the one at its foot, beside the judges or the clerk, or on a line of its own. Dates in the body are other dates; where
/// none stands at the foot, there is none.
struct NoticeDate {
  let date: Spanned<CalendarDate>?
  let gap: NoticeGap?

  private static let before = ["审判长", "审判员", "院长", "仲裁员", "执行员", "陪审员", "助理审判员", "代理审判员"]
  private static let after = ["书记员", "本件与原本", "法官助理", "代书记员", "速录员", "院印", "(院印)", "（院印）", "(印章)", "（印章）"]
  private static let appendix = ["附：", "附:", "附相关法律", "附录", "附本", "附法律", "本判决书引用", "本案引用", "相关法律条文", "附件"]

  init(_ text: NoticeText, from body: Int) {
    let all = ChineseDate.all(in: text).filter { $0.range.lowerBound >= body }
    let foot = all.filter { NoticeDate.isAtFoot($0, text) }
    let numerals = foot.filter(\.isInNumerals)
    let own = NoticeDate.lastBeforeAppendix(numerals.isEmpty ? foot : numerals, text)
    guard let own else {
      (date, gap) = (nil, nil)
      return
    }
    if let day = own.date {
      (date, gap) = (text.spanned(day, own.range), nil)
    } else {
      (date, gap) = (nil, NoticeGap(.date, "落款日期“\(text.text(own.range))”不存在", line: text.lineNumber(own.range.lowerBound)))
    }
  }

  private static func isAtFoot(_ date: ChineseDate, _ text: NoticeText) -> Bool {
    let line = text.line(at: date.range.lowerBound)
    let rest = line.count - date.range.count
    if rest == 0 || rest <= 6 && text.first(of: after, in: line) != nil { return true }
    if after.contains(where: { text.starts(with: $0, at: date.range.upperBound) }) { return true }
    let near = max(0, date.range.lowerBound - 30)..<date.range.lowerBound
    let judge = before.compactMap { text.all($0, in: near).last?.upperBound }.max()
    if let judge, !text.characters[judge..<date.range.lowerBound].contains(where: { "。，；".contains($0) }) { return true }
    // At the very end, behind the issuer's name: 余杭区人民法院2024年3月5日.
    let isLast = text.count - date.range.upperBound <= 12
    return isLast && ["院", "府", "局", "所", "会"].contains { text.starts(with: $0, at: date.range.lowerBound - 1) }
  }

  /// Laws quoted behind the foot carry dates too.
  private static func lastBeforeAppendix(_ dates: [ChineseDate], _ text: NoticeText) -> ChineseDate? {
    guard let first = dates.first else { return nil }
    let marks = appendix.flatMap { text.all($0, in: first.range.upperBound..<text.count) }.filter { text.beginsLine($0.lowerBound) }
    guard let start = marks.map(\.lowerBound).min() else { return dates.last }
    return dates.last { $0.range.upperBound <= start }
  }
}
