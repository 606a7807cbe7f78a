/// Reads the text of one paper (courts.md §2). Every value comes with its place; what does not stand in the text is not there.
package struct NoticeReader: Sendable {
  private let grammar: NumberGrammar
  private let types: CaseTypeTable
  private let ourNames: [String]

  /// `ourNames`: under which names papers speak of the office.
  package init(grammar: NumberGrammar, ourNames: [String]) { (self.grammar, types, self.ourNames) = (grammar, grammar.types, ourNames) }

  package func read(_ source: String) -> Notice {
    let text = NoticeText(source)
    guard text.count > 0 else { return empty() }
    var notice = Notice()
    let title = NoticeTitle(text)
    let numbers = grammar.find(in: text.characters)
    let body = body(text, title)
    let head = 0..<body
    let own = NoticeNumber(numbers, text, title, grammar).own(body: body)
    let date = NoticeDate(text, from: title?.range.upperBound ?? 0)
    notice.kind = title.map { text.spanned($0.kind, $0.range) } ?? kindByCue(text)
    notice.number = own.map { text.spanned($0.reading, $0.range) }
    notice.issuer = NoticeIssuer.find(text, title: title, head: head, date: date.range)
    let parties = NoticeParties(text, in: min(body, text.count)..<min(body + 2_500, text.count))
    notice.parties = parties.parties
    notice.ourRole = parties.role(of: ourNames) ?? addressee(text, notice.kind?.value)
    notice.cause = NoticeCause.find(text, parties.parties, from: title?.range.upperBound ?? 0)
    notice.earlier = earlier(numbers, own: own, text)
    readDates(text, date, from: title?.range.upperBound ?? 0, &notice)
    readOutcome(text, title, &notice)
    tellGaps(&notice)
    return notice
  }

  private func empty() -> Notice {
    var notice = Notice()
    notice.gaps = [NoticeGap(.kind, "没有正文", line: 1)]
    return notice
  }

  /// Where the head ends: the first party behind the title, at the head of a line or behind the number.
  private func body(_ text: NoticeText, _ title: NoticeTitle?) -> Int {
    let start = title?.range.upperBound ?? 0
    let reach = start..<min(start + 400, text.count)
    let places = PaperHead.labels.flatMap { text.all($0, in: reach) }.map(\.lowerBound)
    let first = places.filter { text.beginsLine($0) || $0 == start || $0 > 0 && "号）)一二三四五六七八九".contains(text.characters[$0 - 1]) }.min()
    return first ?? min(start + 160, text.count)
  }

  private func earlier(_ numbers: [NumberGrammar.Found], own: NumberGrammar.Found?, _ text: NoticeText) -> [Spanned<NumberReading>] {
    guard let own, let key = own.reading.proceeding else { return [] }
    var seen: Set<String> = [key]
    return numbers.filter { isEarlier($0, text) }.compactMap { found in
      guard let other = found.reading.proceeding, seen.insert(other).inserted else { return nil }
      return text.spanned(found.reading, found.range)
    }
  }

  /// What the case came from: a decision appealed against, a mediation before filing.
  private func isEarlier(_ found: NumberGrammar.Found, _ text: NoticeText) -> Bool {
    let near = max(0, found.range.lowerBound - 40)..<found.range.lowerBound
    if text.first(of: ["不服", "对本院", "诉前调", "经诉前", "原审", "一审案号", "执行依据", "申请执行"], in: near) != nil { return true }
    if case .court(let number, _) = found.reading { return types.proceedingClass(of: number.type) == .preFiling }
    return false
  }

  /// Papers without a title are known by their formulas, as far as only one kind uses them; the last one is the paper's own, since papers
  /// recount what other papers said.
  private func kindByCue(_ text: NoticeText) -> Spanned<PaperKind>? {
    let cues: [(String, PaperKind)] = [
      ("判决如下", .judgment), ("裁定如下", .ruling), ("自愿达成如下协议", .civilMediation), ("被传唤人", .summons), ("协助执行以下事项", .assistance),
      ("KTRQ", .hearing), ("如下支付令", .paymentOrder), ("本判决为终审判决", .judgment), ("本裁定为终审裁定", .ruling), ("如不服本判决", .judgment),
      ("如不服本裁定", .ruling), ("决定如下", .decision),
    ]
    let found = cues.compactMap { cue, kind in text.all(cue).last.map { (place: $0, kind: kind) } }
    return found.max { $0.place.lowerBound < $1.place.lowerBound }.map { text.spanned($0.kind, $0.place) }
  }

  /// Notices that name no parties are addressed to the one they concern: 五常街道办事处：.
  private func addressee(_ text: NoticeText, _ kind: PaperKind?) -> Spanned<OurRole>? {
    let role: OurRole
    switch kind {
    case .response: role = .defendant
    case .reconsiderationReply: role = .respondent
    case .assistance: role = .assisting
    default: return nil
    }
    for name in ourNames {
      guard let place = text.all(name).first(where: { $0.upperBound < text.count && "：:".contains(text.characters[$0.upperBound]) }) else {
        continue
      }
      return text.spanned(role, place)
    }
    return nil
  }

  private func readDates(_ text: NoticeText, _ date: NoticeDate, from body: Int, _ notice: inout Notice) {
    notice.date = date.date
    let hearing = NoticeHearing(text, of: notice.kind?.value)
    (notice.hearing, notice.hearingPlace) = (hearing.day, hearing.place)
    let term = NoticeTerm.find(text, of: notice.kind?.value)
    notice.term = term.term
    notice.gaps += [date.gap, hearing.gap, term.gap].compactMap { $0 }
    guard [.judgment, .ruling, .civilMediation, .administrativeMediation].contains(notice.kind?.value) else { return }
    notice.wasHeard = NoticeHearing.wasHeard(text, from: body)
    notice.leaderPresent = NoticeHearing.leaderPresent(text, from: body)
  }

  private func readOutcome(_ text: NoticeText, _ title: NoticeTitle?, _ notice: inout Notice) {
    guard let kind = notice.kind?.value else { return }
    if kind == .reconsiderationTermination {
      let withdrawn = text.first(of: ["撤回行政复议申请", "撤回复议申请", "申请撤回"])
      notice.outcome = withdrawn.map { text.spanned(.applicationWithdrawn, $0) }
      return
    }
    let number = notice.number?.value
    let isAdministrative = title?.text.contains("行政") == true || number?.proceedingClass(types) == .administrative
    let isSecond = number?.stage(types) == .second
    notice.outcome = NoticeOutcome(text)?.outcome(of: kind, isAdministrative: isAdministrative, isSecond: isSecond)
  }

  private func tellGaps(_ notice: inout Notice) {
    if notice.kind == nil { notice.gaps.append(NoticeGap(.kind, "没有找到文书标题，不能确定文书种类", line: 1)) }
    let needsNumber = notice.kind.map { ![.lawyersLetter, .judicialAdvice, .prosecutorialAdvice, .other].contains($0.value) } ?? true
    if notice.number == nil, needsNumber { notice.gaps.append(NoticeGap(.number, "没有找到案号", line: 1)) }
    if notice.issuer == nil { notice.gaps.append(NoticeGap(.issuer, "没有找到发文单位", line: 1)) }
    if notice.date == nil, !notice.gaps.contains(where: { $0.field == .date }) {
      notice.gaps.append(NoticeGap(.date, "没有找到落款日期", line: 1))
    }
  }
}
