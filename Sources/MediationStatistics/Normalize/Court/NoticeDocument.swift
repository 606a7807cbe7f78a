/// What was read from a text, as a document. The day received is the date that the file's name begins with: `20240305-传票.txt` (DECISIONS 24).
struct NoticeDocument {
  let document: Document
  let issues: [(field: FieldID?, line: Int, issue: Issue)]

  init(_ notice: Notice, _ file: NoticeFile, _ seeds: Seeds) {
    var document = Document()
    document.received = dateInName(file.name)
    document.kind = notice.kind.map { .value($0.value) } ?? .blank
    document.number = notice.number?.value
    document.issuer = notice.issuer?.value ?? ""
    document.cause = notice.cause?.value ?? ""
    document.type = seeds.causes.type(of: document.cause)
    document.role = notice.ourRole.map { .value($0.value) } ?? .blank
    document.date = notice.date?.value
    document.hearing = notice.hearing?.value
    document.heard = notice.wasHeard.map { .value($0.value) } ?? .blank
    document.leaderPresent = notice.leaderPresent.map { .value($0.value) } ?? .blank
    document.outcome = notice.outcome.map { .value($0.value) } ?? .blank
    document.term = notice.term?.value
    document.place = UInt16(seeds.places.communities.count)
    document.earlier = notice.earlier.map(\.value)
    document.parties = notice.parties.flatMap { nameHashes(Array($0.value.name.utf8).span) }
    self.document = document
    issues = NoticeDocument.issues(notice, seeds)
  }

  private static func issues(_ notice: Notice, _ seeds: Seeds) -> [(field: FieldID?, line: Int, issue: Issue)] {
    var issues = notice.gaps.map { gap in
      (field: gap.field.fieldID, line: gap.line, issue: Issue(PaperReadingRules.noticeGap, "第 \(gap.line) 行：\(gap.reason)", of: ""))
    }
    if let number = notice.number {
      issues += MediationStatistics.issues(of: number.value, seeds.courts).map { (field: .number, line: number.line, issue: $0) }
    }
    return issues
  }
}

/// The date that a file name begins with, `yyyyMMdd` and then `-`, `_` or a blank.
func dateInName(_ name: String) -> CalendarDate? {
  let digits = Array(name.utf8.prefix(8))
  guard digits.count == 8, let separator = name.dropFirst(8).first, "-_ ".contains(separator) else { return nil }
  guard decimal(digits.span, 0..<8) != nil, let moment = readMoment(digits.span) else { return nil }
  return CalendarDate(dayNumber: Moment.day(of: moment))
}

extension NoticeGap.Field {
  fileprivate var fieldID: FieldID? {
    switch self {
    case .kind: .paperKind
    case .number: .number
    case .issuer: .issuer
    case .date: .paperDate
    case .hearing: .hearing
    case .term: .term
    }
  }
}
