/// Who issued the paper: the court, authority or firm named above the title, before it on its line, or at the foot.
enum NoticeIssuer {
  private static let endings = [
    "人民法院", "法院", "分院", "人民检察院", "检察院", "人民政府", "律师事务所", "司法局", "行政复议委员会", "管理局", "公安局", "监督局", "委员会", "厅", "局",
  ]

  /// `date`: where the paper's own date stands, beside which papers of authorities are signed.
  static func find(_ text: NoticeText, title: NoticeTitle?, head: Range<Int>, date: Range<Int>?) -> Spanned<String>? {
    if let title, let before = before(title, text) { return before }
    if let court = named("法院", in: head, text) { return court }
    if let date, let signed = signed(text, at: date) { return signed }
    return foot(text, from: head.upperBound) ?? firm(text)
  }

  /// What the name of a court or an authority never holds: it is a sentence that ends in one.
  static func isSentence(_ text: String) -> Bool {
    ["不服", "本院", "本案", "上诉于", "提起", "作出", "审理", "申请", "移送", "撤销", "起诉", "诉讼", "一案", "纠纷", "因与", "指令", "原审", "一审", "二审"].contains(
      where: text.contains)
  }

  /// On the title's line, or the lines right above it.
  private static func before(_ title: NoticeTitle, _ text: NoticeText) -> Spanned<String>? {
    let end = title.range.lowerBound
    guard end > 0 else { return nil }
    for ending in endings where text.starts(with: ending, at: end - ending.count) { return name(endingAt: end, text) }
    return named("法院", in: max(0, end - 60)..<end, text)
  }

  /// The last name with this ending in a range that stands alone on its line or before a number or a title.
  private static func named(_ ending: String, in range: Range<Int>, _ text: NoticeText) -> Spanned<String>? {
    for place in text.all(ending, in: range).reversed() {
      let line = text.line(at: place.lowerBound)
      guard place.upperBound == line.upperBound || isBoundary(place.upperBound, text) else { continue }
      guard let found = name(endingAt: place.upperBound, text) else { continue }
      if isFree(place.upperBound - found.length, text) { return found }
    }
    return nil
  }

  /// At the head of a line or behind a label; behind a comma it is another court, in a sentence.
  private static func isFree(_ start: Int, _ text: NoticeText) -> Bool {
    start == 0 || text.beginsLine(start) || !"，,。；;、（(《“".contains(text.characters[start - 1])
  }

  private static func isBoundary(_ index: Int, _ text: NoticeText) -> Bool {
    NumberCharacters.opening.contains(text.characters[index]) || ";；".contains(text.characters[index])
      || NoticeTitle.begins(text, at: index)
  }

  /// Back from the end over the name's letters, at most one line break within a short name. Nil for the end of a sentence.
  private static func name(endingAt end: Int, _ text: NoticeText) -> Spanned<String>? {
    var start = end
    while start > 0, end - start < longest, NumberCharacters.isHan(text.characters[start - 1]) {
      if start < end, text.beginsLine(start), !continuesAbove(start, text) { break }
      start -= 1
    }
    for prefix in prefixes where text.starts(with: prefix, at: start) && end - start > prefix.count + 3 { start += prefix.count }
    // The committee for compensation sits in the court and signs with its name.
    let end = text.starts(with: "法院赔偿委员会", at: end - 7) ? end - 5 : end
    guard (4..<longest).contains(end - start), !isSentence(text.text(start..<end)), !isNameless(text.text(start..<end)) else { return nil }
    return text.spanned(text.text(start..<end), start..<end)
  }

  /// A court or an authority of no place is the rest of a broken line.
  private static func isNameless(_ name: String) -> Bool { ["高级人民法院", "中级人民法院", "人民法院", "人民政府", "委员会"].contains(name) }

  private static let longest = 36
  private static let prefixes = ["全文", "正文", "审理法院", "法院名称", "受理法院", "执行法院", "发布法院", "中华人民共和国"]

  /// 浙江省 / 杭州市 alone on the line above belong to the name.
  private static func continuesAbove(_ start: Int, _ text: NoticeText) -> Bool {
    guard start > 0 else { return false }
    let above = text.line(at: start - 1)
    return above.count <= 12 && ["省", "市", "区", "县", "州"].contains { text.starts(with: $0, at: start - 1) }
  }

  /// Right before the own date, on its line or the line above: 某县人民政府|2023年9月10日.
  private static func signed(_ text: NoticeText, at date: Range<Int>) -> Spanned<String>? {
    let end = text.characters[..<date.lowerBound].last.map { "（(".contains($0) } == true ? date.lowerBound - 1 : date.lowerBound
    guard endings.contains(where: { text.starts(with: $0, at: end - $0.count) }) else { return nil }
    return name(endingAt: end, text)
  }

  /// A line at the foot that is nothing but the name, with or without the date behind it.
  private static func foot(_ text: NoticeText, from body: Int) -> Spanned<String>? {
    let tail = max(body, text.count - 200)..<max(body, text.count)
    for ending in endings {
      for place in text.all(ending, in: tail).reversed() {
        let line = text.line(at: place.lowerBound)
        let isAlone = place.upperBound == line.upperBound || isDateStart(text.characters[place.upperBound])
        guard isAlone, line.lowerBound + longest > place.upperBound, let found = name(endingAt: place.upperBound, text) else { continue }
        if text.beginsLine(place.upperBound - found.length) { return found }
      }
    }
    return nil
  }

  private static func isDateStart(_ character: Character) -> Bool { character.isASCII && character.isNumber || "二一（(".contains(character) }

  private static func firm(_ text: NoticeText) -> Spanned<String>? {
    text.find("律师事务所").flatMap { name(endingAt: $0.upperBound, text) }
  }
}

enum PaperHead {
  /// Labels of parties, where the body begins.
  static let labels = [
    "原告", "上诉人", "公诉机关", "再审申请人", "申请再审人", "申请执行人", "复议申请人", "赔偿请求人", "异议人", "案外人", "申请人", "起诉人", "申诉人", "被告人", "罪犯", "抗诉机关",
    "原公诉机关", "自诉人", "执行机关", "申请复议人", "债权人", "利害关系人", "被执行人", "救助申请人", "被传唤人", "申请执行机关", "原审原告", "原审被告", "原审上诉人", "一审原告",
  ]
}
