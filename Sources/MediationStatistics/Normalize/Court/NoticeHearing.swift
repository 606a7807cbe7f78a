/// When and where to appear, whether the court sat, and whether the agency's leader was there.
struct NoticeHearing {
  let day: Spanned<Int64>?
  let place: Spanned<String>?
  let gap: NoticeGap?

  private static let labels = ["应到时间", "开庭时间", "开庭日期", "KTRQ", "定于", "订于", "兹定于", "到庭时间", "出庭时间", "询问时间"]
  private static let placeLabels = ["应到处所", "应到地点", "开庭地点", "到庭地点", "出庭地点"]

  init(_ text: NoticeText, of kind: PaperKind?) {
    guard kind == .summons || kind == .hearing || kind == .response || kind == .joinder || text.find("KTRQ") != nil else {
      (day, place, gap) = (nil, nil, nil)
      return
    }
    let appointed = NoticeHearing.appointed(text)
    day = appointed?.moment
    gap = appointed.flatMap { found in
      found.moment == nil ? NoticeGap(.hearing, "开庭时间“\(text.text(found.range))”不能识别", line: text.lineNumber(found.range.lowerBound)) : nil
    }
    place = NoticeHearing.placeOf(text)
  }

  private static func appointed(_ text: NoticeText) -> (range: Range<Int>, moment: Spanned<Int64>?)? {
    for label in labels.compactMap({ text.find($0) }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let near = label.upperBound..<min(label.upperBound + 24, text.count)
      guard let mark = text.characters[near].firstIndex(of: "年"), let date = ChineseDate(text, yearMarkAt: mark) else { continue }
      guard let day = date.date else { return (date.range, nil) }
      let time = time(text, at: date.range.upperBound)
      let range = date.range.lowerBound..<time.end
      return (range, text.spanned(Moment.at(day: day.dayNumber, second: time.seconds), range))
    }
    return nil
  }

  /// 上午9时30分, 14:30, 下午2点半; midnight where no time stands.
  private static func time(_ text: NoticeText, at start: Int) -> (seconds: Int, end: Int) {
    var index = start
    if index + 4 < text.count, "(（".contains(text.characters[index]), text.starts(with: "星期", at: index + 1) { index += 5 }
    if text.starts(with: "星期", at: index) { index += 3 }
    let isAfternoon = text.starts(with: "下午", at: index)
    if isAfternoon || text.starts(with: "上午", at: index) || text.starts(with: "中午", at: index) { index += 2 }
    guard let hour = part(text, &index, ends: ["时", "点", ":", "："]), hour < 24 else { return (0, start) }
    var minute = 0
    if text.starts(with: "半", at: index) {
      (minute, index) = (30, index + 1)
    } else if let value = part(text, &index, ends: ["分", ""]), value < 60 {
      minute = value
    }
    return ((isAfternoon && hour < 12 ? hour + 12 : hour) * 3_600 + minute * 60, index)
  }

  private static func part(_ text: NoticeText, _ index: inout Int, ends: [String]) -> Int? {
    var end = index
    while end < text.count, end - index < 3, text.characters[end].isNumber || "〇零一二三四五六七八九十".contains(text.characters[end]) { end += 1 }
    guard end > index, let value = smallNumber(text.characters[index..<end]),
      let mark = ends.first(where: { text.starts(with: $0, at: end) || $0.isEmpty })
    else { return nil }
    index = end + mark.count
    return value
  }

  private static func placeOf(_ text: NoticeText) -> Spanned<String>? {
    for label in placeLabels {
      guard let found = text.find(label) else { continue }
      var start = found.upperBound
      while start < text.count, "：:|".contains(text.characters[start]) { start += 1 }
      guard start < text.count else { return nil }
      let line = text.line(at: start)
      let end = (start..<line.upperBound).first { "，。；|注".contains(text.characters[$0]) } ?? line.upperBound
      if (2...40).contains(end - start) { return text.spanned(text.text(start..<end), start..<end) }
    }
    return nil
  }

  /// 公开开庭进行了审理; nil where the paper does not speak of it.
  static func wasHeard(_ text: NoticeText, from body: Int) -> Spanned<Bool>? {
    for phrase in ["不开庭审理", "未开庭审理", "未开庭进行", "书面审理"] {
      if let place = text.find(phrase, in: body..<text.count) { return text.spanned(false, place) }
    }
    for phrase in ["公开开庭进行了审理", "公开开庭审理了", "开庭进行了审理", "开庭审理了", "开庭进行审理", "公开开庭进行审理", "不公开开庭审理", "公开开庭审理"] {
      if let place = text.find(phrase, in: body..<text.count) { return text.spanned(true, place) }
    }
    return nil
  }

  /// 行政机关负责人 … 到庭, within one sentence.
  static func leaderPresent(_ text: NoticeText, from body: Int) -> Spanned<Bool>? {
    for place in text.all("负责人", in: body..<text.count) {
      let end =
        (place.upperBound..<min(place.upperBound + 60, text.count)).first { "。；".contains(text.characters[$0]) }
        ?? min(place.upperBound + 60, text.count)
      let sentence = place.upperBound..<end
      if let absent = text.first(of: ["未到庭", "未出庭", "未能出庭", "未能到庭", "不能出庭", "没有出庭"], in: sentence) {
        return text.spanned(false, place.lowerBound..<absent.upperBound)
      }
      if let present = text.first(of: ["到庭参加", "出庭应诉", "到庭应诉", "出庭参加", "到庭"], in: sentence) {
        return text.spanned(true, place.lowerBound..<present.upperBound)
      }
    }
    return nil
  }
}
