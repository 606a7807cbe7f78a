/// The parties as the head of a paper lists them: a label, a name, then a comma, a full stop or a bracket.
struct NoticeParties {
  let parties: [Spanned<Party>]

  /// Longer labels first.
  private static let labels = [
    "再审申请人", "申请再审人", "申请复议人", "申请执行人", "复议申请人", "赔偿请求人", "被上诉人", "被申请人", "被申诉人", "被执行人", "被告人", "上诉人", "申请人", "申诉人", "第三人",
    "异议人", "案外人", "利害关系人", "债权人", "债务人", "原告", "被告", "起诉人",
  ]
  private static let ends = Set("，,。；;（(：:、|")

  init(_ text: NoticeText, in head: Range<Int>) {
    var found: [Spanned<Party>] = []
    var index = head.lowerBound
    while index < head.upperBound {
      guard text.beginsLine(index) || index > 0 && "。；".contains(text.characters[index - 1]) || index == head.lowerBound,
        let party = NoticeParties.party(text, at: index)
      else {
        index += 1
        continue
      }
      found.append(party.value)
      index = party.end
    }
    parties = found
  }

  private static func party(_ text: NoticeText, at start: Int) -> (value: Spanned<Party>, end: Int)? {
    guard let label = labels.first(where: { text.starts(with: $0, at: start) }) else { return nil }
    var index = start + label.count
    // （原审被告）, 一, (一审原告…)
    var role = label
    if index < text.count, "(（".contains(text.characters[index]), let close = close(text, after: index) {
      role += text.text(index..<close)
      index = close
    }
    while index < text.count, "：:一二三四".contains(text.characters[index]), index - start < 30 { index += 1 }
    let name = index
    while index < text.count, index - name < 40, !ends.contains(text.characters[index]), index == name || !text.beginsLine(index) {
      index += 1
    }
    let value = text.text(name..<index)
    let isSentence = ["与被", "诉被", "与原", "因与", "因要求", "因不服", "因认为", "诉你", "一案", "诉人", "不服", "原告", "被告", "申请人", "执行人"].contains(
      where: value.contains)
    guard (2...39).contains(value.count), !isSentence, !["不服", "诉称", "辩称", "因", "与", "向", "对", "的"].contains(where: value.hasPrefix) else {
      return nil
    }
    return (text.spanned(Party(role: role, name: value), start..<index), index)
  }

  private static func close(_ text: NoticeText, after open: Int) -> Int? {
    (open..<min(open + 24, text.count)).first { ")）".contains(text.characters[$0]) }.map { $0 + 1 }
  }

  /// As what one of `names` stands in the paper.
  func role(of names: [String]) -> Spanned<OurRole>? {
    for party in parties where names.contains(where: { party.value.name.contains($0) }) {
      if let role = OurRole(label: party.value.role) { return Spanned(role, line: party.line, column: party.column, length: party.length) }
    }
    return nil
  }
}

extension OurRole {
  /// The role that a label means; of an appeal the role of the first instance stands in brackets behind it.
  init?(label: String) {
    let original: [(String, OurRole)] = [
      ("原审被告", .defendant), ("一审被告", .defendant), ("原审原告", .plaintiff), ("一审原告", .plaintiff), ("原审第三人", .thirdParty),
    ]
    if let role = original.first(where: { label.contains($0.0) })?.1 {
      self = role
      return
    }
    let plain: [(String, OurRole)] = [
      ("被申请人", .respondent), ("被执行人", .enforcementDebtor), ("申请执行人", .enforcementApplicant), ("申请人", .applicant), ("被告", .defendant),
      ("原告", .plaintiff), ("第三人", .thirdParty),
    ]
    guard !label.hasPrefix("被告人"), let role = plain.first(where: { label.hasPrefix($0.0) })?.1 else { return nil }
    self = role
  }
}
