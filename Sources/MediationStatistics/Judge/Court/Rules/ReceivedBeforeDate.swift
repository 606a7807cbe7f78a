/// A paper cannot be received before it was made.
struct ReceivedBeforeDate: PaperRule {
  static let rule = Rule(
    "received-before-date", .warning, .judge, title: "收到日期早于文书日期", remedy: "核对收到日期和文书落款日期；期限自收到日期起算")

  func findings(in records: PaperRecords, _ seeds: Seeds) -> [Finding] {
    records.findings(Self.rule, .received) { document, _ in
      guard let received = document.received, let date = document.date, received < date else { return nil }
      return "\(received) 收到，文书落款 \(date)"
    }
  }
}
