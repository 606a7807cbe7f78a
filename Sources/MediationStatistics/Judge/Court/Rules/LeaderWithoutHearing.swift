/// Nobody can appear at a hearing that did not take place.
struct LeaderWithoutHearing: PaperRule {
  static let rule = Rule(
    "leader-without-hearing", .warning, .judge, title: "未开庭而登记了负责人出庭", remedy: "核对是否开庭；未开庭的案件不计入负责人出庭率")

  func findings(in records: PaperRecords, _ seeds: Seeds) -> [Finding] {
    records.findings(Self.rule, .leader) { document, _ in
      document.heard == .value(false) && document.leaderPresent == .value(true) ? "是否开庭为“否”，负责人出庭为“是”" : nil
    }
  }
}
