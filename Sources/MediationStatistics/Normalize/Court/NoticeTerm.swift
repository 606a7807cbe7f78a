/// The term that a paper itself states for what it asks of us: 举证期限为十五日, 自收到之日起10个工作日内, 至2024年12月31日.
enum NoticeTerm {
  static func find(_ text: NoticeText, of kind: PaperKind?) -> (term: Spanned<StatedTerm>?, gap: NoticeGap?) {
    for cue in cues(kind) {
      for place in text.all(cue) {
        let reach = place.upperBound..<min(place.upperBound + 36, text.count)
        if let term = term(text, in: reach) { return term }
      }
    }
    return (nil, nil)
  }

  private static func cues(_ kind: PaperKind?) -> [String] {
    switch kind {
    case .evidence: ["举证期限", "举证的期限", "提交证据", "之日起"]
    case .reconsiderationReply, .reconsiderationApplication: ["之日起", "答复期限"]
    case .judicialAdvice, .prosecutorialAdvice: ["之日起", "请于", "请在", "建议后"]
    case .assistance: ["起至", "期限至", "期限", "截至", "截止", "请于", "至"]
    case .reconsiderationDecision, .reconsiderationMediation: ["责令被申请人", "履行期限", "被申请人自", "被申请人在", "被申请人于"]
    case .lawyersLetter: ["之日起", "请于", "请在"]
    default: []
    }
  }

  /// The first day or span of days within a reach.
  private static func term(_ text: NoticeText, in reach: Range<Int>) -> (term: Spanned<StatedTerm>?, gap: NoticeGap?)? {
    for index in reach {
      switch text.characters[index] {
      case "年":
        guard let date = ChineseDate(text, yearMarkAt: index) else { continue }
        guard let day = date.date else {
          return (nil, NoticeGap(.term, "期限“\(text.text(date.range))”不存在", line: text.lineNumber(date.range.lowerBound)))
        }
        return (text.spanned(.until(day), date.range), nil)
      case "日", "天", "个", "工":
        if let found = span(text, endingAt: index, from: reach.lowerBound) { return (found, nil) }
      default: continue
      }
    }
    return nil
  }

  /// 十五日, 15日, 5个工作日, 十个工作日: the number before `mark`.
  private static func span(_ text: NoticeText, endingAt mark: Int, from start: Int) -> Spanned<StatedTerm>? {
    var first = mark
    while first > start, mark - first < 4, text.characters[first - 1].isNumber || "一二三四五六七八九十".contains(text.characters[first - 1]) {
      first -= 1
    }
    guard first < mark, first == 0 || !"月年第".contains(text.characters[first - 1]), let days = smallNumber(text.characters[first..<mark]),
      days > 0
    else { return nil }
    if text.starts(with: "个工作日", at: mark) { return text.spanned(.workingDays(days), first..<(mark + 4)) }
    if text.starts(with: "工作日", at: mark) { return text.spanned(.workingDays(days), first..<(mark + 3)) }
    guard "日天".contains(text.characters[mark]) else { return nil }
    return text.spanned(.days(days), first..<(mark + 1))
  }
}
