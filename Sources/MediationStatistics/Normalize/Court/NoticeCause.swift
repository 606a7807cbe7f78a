/// 案由: behind its label in a table, else what stands between the last party and 一案.
enum NoticeCause {
  static func find(_ text: NoticeText, _ parties: [Spanned<Party>], from body: Int) -> Spanned<String>? {
    labelled(text) ?? ofCase(text, parties, from: body)
  }

  private static let nextLabels = [
    "案号", "被传唤人", "传唤事由", "应到时间", "应到处所", "当事人", "原告", "被告", "承办", "备注", "收到", "送达", "（", "(", "，", "。", "；", "工作单位", "住址", "审判",
    "法律依据", "全文", "裁判", "公开日期", "【",
  ]

  private static func labelled(_ text: NoticeText) -> Spanned<String>? {
    for label in ["案由：", "案由:", "案由", "AY=", "AY：", "AY:", "申请复议事项：", "复议事项："] {
      guard let place = text.find(label) else { continue }
      let line = text.line(at: place.lowerBound)
      // A table may put the value on the next line.
      let end =
        place.upperBound < line.upperBound ? line.upperBound : text.line(at: min(place.upperBound, max(0, text.count - 1))).upperBound
      let limit = text.first(of: nextLabels, in: place.upperBound..<end)?.lowerBound ?? end
      if (2...30).contains(limit - place.upperBound) { return text.spanned(text.text(place.upperBound..<limit), place.upperBound..<limit) }
    }
    return nil
  }

  private static func ofCase(_ text: NoticeText, _ parties: [Spanned<Party>], from body: Int) -> Spanned<String>? {
    guard let end = text.first(of: ["一案", "二案", "两案"], in: body..<text.count)?.lowerBound else { return nil }
    var start = max(body, end - 60)
    for stop in ["。", "，", "；", "诉", "与", "因", "）", ")"] {
      for place in text.all(stop, in: start..<end) where !isInWord(text, place) { start = max(start, place.upperBound) }
    }
    for party in parties {
      for place in text.all(party.value.name, in: max(body, end - 60)..<end) { start = max(start, place.upperBound) }
    }
    for address in ["你单位", "你方", "你街道", "你府", "贵单位"] where text.starts(with: address, at: start) { start += address.count }
    // Behind 与 stands a name first: where no party told which, the cause cannot be told either.
    let isBehindName = start > 0 && text.characters[start - 1] == "与"
    guard (3...24).contains(end - start), !isBehindName, !text.characters[start..<end].contains(where: { "某×*X".contains($0) }) else {
      return nil
    }
    return text.spanned(text.text(start..<end), start..<end)
  }

  /// 诉 in 起诉, 诉讼, 申诉 splits nothing.
  private static func isInWord(_ text: NoticeText, _ place: Range<Int>) -> Bool {
    guard text.text(place) == "诉" || text.text(place) == "与" || text.text(place) == "因" else { return false }
    return ["诉讼", "诉前"].contains { text.starts(with: $0, at: place.lowerBound) }
      || ["起诉", "申诉", "投诉", "上诉", "原因", "参与"].contains { text.starts(with: $0, at: place.lowerBound - 1) }
  }
}
