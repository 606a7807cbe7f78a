/// A summons for a day that has passed when it comes: the office could not appear.
struct HearingBeforeReceipt: PaperRule {
  static let rule = Rule(
    "hearing-before-receipt", .warning, .judge, title: "传票在开庭之后才收到", remedy: "核对收到日期和开庭时间；确系迟到的，请留存送达凭证")

  func findings(in records: PaperRecords, _ seeds: Seeds) -> [Finding] {
    records.findings(Self.rule, .hearing) { document, _ in
      guard let kind = document.kind.value, kind == .summons || kind == .hearing else { return nil }
      guard let received = document.received, let hearing = document.hearing else { return nil }
      let day = CalendarDate(dayNumber: Moment.day(of: hearing))
      return day < received ? "\(received) 收到，\(day) 开庭" : nil
    }
  }
}
