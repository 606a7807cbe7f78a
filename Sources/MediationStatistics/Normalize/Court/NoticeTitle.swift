/// The title of a paper, such as 行政判决书, and the kind that it names (courts.md §2).
struct NoticeTitle {
  let range: Range<Int>
  let text: String
  let kind: PaperKind

  /// A title that may be part of a heading is looked for in the head only: further down it is another paper's.
  private static let head = 700
  /// A title on a line of its own or behind a court's name may stand below a web page's list of parties and statutes.
  private static let page = 4_000
  private static let nouns = [
    "判决书", "裁定书", "调解书", "决定书", "通知书", "支付令", "传票", "建议书", "意见书", "律师函", "申请书", "起诉状", "上诉状", "告知书", "开庭通知", "公告", "消费令",
    "搜查令", "保护令", "起诉书",
  ]

  /// The first title on a line of its own or behind the name of its issuer; else the first place in the head that can be a title: at the head
  /// of a line, or at the end of a short line such as the heading of a web page.
  init?(_ text: NoticeText) {
    let range = 0..<min(NoticeTitle.page, text.count)
    let places = NoticeTitle.nouns.flatMap { text.all($0, in: range) }.sorted { $0.lowerBound < $1.lowerBound }
    let own = NoticeTitle.own(text, places)
    let any = places.lazy.filter { $0.lowerBound < NoticeTitle.head }.compactMap { NoticeTitle.title(text, $0) }.first
    guard let title = own ?? any else { return nil }
    self.range = title
    self.text = text.text(title)
    kind = PaperKind(title: self.text)
  }

  /// A title alone on its line may be the heading of a page; one behind its issuer, soon after it, is the paper's.
  private static func own(_ text: NoticeText, _ places: [Range<Int>]) -> Range<Int>? {
    let standing = places.lazy.compactMap { NoticeTitle.standing(text, $0) }
    guard let first = standing.first else { return nil }
    let issued = standing.prefix { $0.lowerBound - first.lowerBound < 300 }.first { isBehindIssuer($0, text) }
    return issued ?? first
  }

  private static func isBehindIssuer(_ title: Range<Int>, _ text: NoticeText) -> Bool {
    issuers.contains { text.starts(with: $0, at: title.lowerBound - $0.count) }
  }

  /// 余杭区人民法院|民事判决书|（2024）…, and the same without line breaks.
  private static func standing(_ text: NoticeText, _ noun: Range<Int>) -> Range<Int>? {
    let start = start(text, noun)
    let line = text.line(at: start)
    let isEnded = noun.upperBound >= line.upperBound || isOpening(text.characters[noun.upperBound])
    if line.lowerBound == start, isEnded, noun.upperBound - start <= 24 { return start..<noun.upperBound }
    let behind = noun.upperBound..<min(noun.upperBound + 6, text.count)
    guard isEnded || PaperHead.labels.contains(where: { text.starts(with: $0, at: behind.lowerBound) }) else { return nil }
    let issuer = text.text(line.lowerBound..<start)
    let isIssuer = issuers.contains(where: issuer.hasSuffix) && issuer.count <= 34 && !NoticeIssuer.isSentence(issuer)
    return isIssuer && issuer.allSatisfy(NumberCharacters.isHan) ? start..<noun.upperBound : nil
  }

  private static let issuers = ["法院", "分院", "人民检察院", "人民政府", "委员会", "司法局"]

  private static func isOpening(_ character: Character) -> Bool { NumberCharacters.opening.contains(character) }

  private static func title(_ text: NoticeText, _ noun: Range<Int>) -> Range<Int>? {
    let start = start(text, noun)
    let line = text.line(at: noun.lowerBound)
    let endsLine = noun.upperBound >= line.upperBound || text.characters[noun.upperBound] == "(" || text.characters[noun.upperBound] == "（"
    // (2023)浙0110民初1号民事判决书 in a sentence is a reference.
    if start > 0, text.characters[start - 1] == "号", !text.beginsLine(start) { return nil }
    let isBehindCourt = start >= 2 && ["法院", "政府", "察院", "员会", "司法局", "分院"].contains { text.starts(with: $0, at: start - $0.count) }
    let isOwnLine = text.beginsLine(start) && (endsLine || text.characters[noun.upperBound] != "，")
    let isShortLine = endsLine && line.count <= 80
    guard isBehindCourt || isOwnLine && noun.upperBound - start <= 24 || isShortLine else { return nil }
    return start..<noun.upperBound
  }

  /// Back over what belongs to a title: 行政, 刑事附带民事, 协助执行 …
  private static func start(_ text: NoticeText, _ noun: Range<Int>) -> Int {
    var start = noun.lowerBound
    var moved = true
    while moved {
      moved = false
      for word in words where text.starts(with: word, at: start - word.count) {
        start -= word.count
        moved = true
        break
      }
    }
    return start
  }

  /// Whether a title begins here, as it may behind a court's name without a break.
  static func begins(_ text: NoticeText, at index: Int) -> Bool {
    var index = index
    while let word = words.first(where: { text.starts(with: $0, at: index) }) { index += word.count }
    return nouns.contains { text.starts(with: $0, at: index) }
  }

  private static let words = [
    "民事", "行政", "刑事", "附带", "赔偿", "国家", "司法", "救助", "执行", "协助", "应诉", "举证", "受理", "案件", "出庭", "开庭", "参加", "诉讼", "复议", "答复",
    "延期", "延长", "审理", "中止", "终止", "不予", "驳回", "申请", "申诉", "结案", "拘留", "罚款", "检察", "提出", "期限", "权利", "义务", "限制", "消费", "立案", "补正",
    "强制", "医疗", "减刑", "假释", "移送", "管辖", "回避", "查询", "冻结", "扣划", "公示", "合议庭", "组成", "人员", "变更", "特别程序", "再审", "保全", "当事人", "传唤",
    "送达", "缴费", "交纳", "费用", "停止", "恢复", "公益", "责令", "限期", "听证", "告知", "人身安全", "保护", "仲裁", "支付", "督促", "撤销", "限制", "高", "副本",
  ]
}

extension PaperKind {
  /// The kind that a title means: the longest known phrase in it.
  init(title: String) {
    self = PaperKind.titles.first { title.contains($0.phrase) }?.kind ?? .other
  }

  /// Narrow phrases before wide ones.
  private static let titles: [(phrase: String, kind: PaperKind)] = [
    ("行政复议决定书", .reconsiderationDecision), ("行政复议调解书", .reconsiderationMediation), ("行政复议意见书", .reconsiderationOpinion),
    ("行政复议终止", .reconsiderationTermination), ("终止行政复议", .reconsiderationTermination), ("行政复议中止", .reconsiderationSuspension),
    ("中止行政复议", .reconsiderationSuspension), ("行政复议延期", .reconsiderationExtension), ("延期审理行政复议", .reconsiderationExtension),
    ("行政复议案件延期", .reconsiderationExtension), ("延长行政复议", .reconsiderationExtension), ("行政复议答复", .reconsiderationReply),
    ("行政复议提出答复", .reconsiderationReply), ("提出答复", .reconsiderationReply), ("行政复议受理", .reconsiderationAcceptance),
    ("受理行政复议", .reconsiderationAcceptance), ("行政复议申请受理", .reconsiderationAcceptance), ("行政复议申请书", .reconsiderationApplication),
    ("行政赔偿调解书", .administrativeMediation), ("行政调解书", .administrativeMediation), ("调解书", .civilMediation), ("判决书", .judgment),
    ("裁定书", .ruling), ("决定书", .decision), ("支付令", .paymentOrder), ("应诉通知书", .response), ("举证通知书", .evidence),
    ("参加诉讼通知书", .joinder), ("出庭通知书", .hearing), ("开庭通知", .hearing), ("传票", .summons), ("协助", .assistance),
    ("受理案件通知书", .acceptance), ("受理通知书", .acceptance), ("立案通知书", .acceptance), ("司法建议书", .judicialAdvice),
    ("检察建议书", .prosecutorialAdvice), ("律师函", .lawyersLetter), ("上诉状", .appeal), ("起诉状", .complaint), ("通知书", .courtNotice),
  ]
}
