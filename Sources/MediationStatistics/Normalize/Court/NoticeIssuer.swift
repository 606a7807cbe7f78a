/// Who issued the paper: the court, authority or firm named above the title, before it on its line, or at the foot.
enum NoticeIssuer {
  private static let endings = [
    "人民法院", "法院", "分院", "人民检察院", "检察院", "人民政府", "律师事务所", "司法局", "行政复议委员会", "管理局", "公安局", "监督局", "委员会", "厅", "局",
  ]

  static func find(_ text: NoticeText, title: NoticeTitle?, head: Range<Int>) -> Spanned<String>? {
    if let title, let before = before(title, text) { return before }
    if let court = named("法院", in: head, text) { return court }
    return foot(text, from: head.upperBound) ?? firm(text)
  }

  /// On the title's line, or the lines right above it.
  private static func before(_ title: NoticeTitle, _ text: NoticeText) -> Spanned<String>? {
    let end = title.range.lowerBound
    guard end > 0 else { return nil }
    for ending in endings where text.starts(with: ending, at: end - ending.count) { return name(endingAt: end, text) }
    let near = max(0, end - 60)..<end
    return named("法院", in: near, text)
  }

  /// The last name with this ending in a range, standing alone on its line or behind a label.
  private static func named(_ ending: String, in range: Range<Int>, _ text: NoticeText) -> Spanned<String>? {
    for place in text.all(ending, in: range).reversed() {
      let line = text.line(at: place.lowerBound)
      guard place.upperBound == line.upperBound || isBoundary(text.characters[place.upperBound]) else { continue }
      if let found = name(endingAt: place.upperBound, text) { return found }
    }
    return nil
  }

  private static func isDateStart(_ character: Character) -> Bool { character.isASCII && character.isNumber || "二一（(".contains(character) }

  private static func isBoundary(_ character: Character) -> Bool {
    "（(，,；;。|".contains(character) || PaperHead.titleStarts.contains(character)
  }

  /// Back from the end over the name's letters, at most one line break within a short name.
  private static func name(endingAt end: Int, _ text: NoticeText) -> Spanned<String>? {
    var start = end
    while start > 0, end - start < 30, NumberCharacters.isHan(text.characters[start - 1]) {
      if start < end, text.beginsLine(start), !continuesAbove(start, text) { break }
      start -= 1
    }
    for prefix in ["中华人民共和国", "审理法院", "法院名称", "受理法院", "执行法院", "发布法院"]
    where text.starts(with: prefix, at: start) && end - start > prefix.count + 3 {
      start += prefix.count
    }
    guard end - start >= 4 else { return nil }
    return text.spanned(text.text(start..<end), start..<end)
  }

  /// 浙江省 / 杭州市 alone on the line above belong to the name.
  private static func continuesAbove(_ start: Int, _ text: NoticeText) -> Bool {
    guard start > 0 else { return false }
    let above = text.line(at: start - 1)
    return above.count <= 12 && ["省", "市", "区", "县", "州"].contains { text.starts(with: $0, at: start - 1) }
  }

  /// A line at the foot that is nothing but the name, with or without the date behind it.
  private static func foot(_ text: NoticeText, from body: Int) -> Spanned<String>? {
    let tail = max(body, text.count - 200)..<text.count
    for ending in endings {
      for place in text.all(ending, in: tail).reversed() {
        let line = text.line(at: place.lowerBound)
        let isAlone = place.upperBound == line.upperBound || isDateStart(text.characters[place.upperBound])
        guard isAlone, line.lowerBound + 30 > place.upperBound, let found = name(endingAt: place.upperBound, text) else { continue }
        if text.beginsLine(place.upperBound - found.length) { return found }
      }
    }
    return nil
  }

  private static func firm(_ text: NoticeText) -> Spanned<String>? {
    text.find("律师事务所").flatMap { name(endingAt: $0.upperBound, text) }
  }
}

enum PaperHead {
  /// First characters of titles, which may follow a court's name without a break.
  static let titleStarts = Set("民行刑执传应举受出参协司判裁决调支通国")

  /// Labels of parties, where the body begins.
  static let labels = [
    "原告", "上诉人", "公诉机关", "再审申请人", "申请再审人", "申请执行人", "复议申请人", "赔偿请求人", "异议人", "案外人", "申请人", "起诉人", "申诉人", "被告人", "罪犯", "抗诉机关",
    "原公诉机关", "自诉人", "执行机关", "申请复议人", "债权人", "利害关系人", "被执行人", "救助申请人", "被传唤人", "申请执行机关",
  ]
}
