import CSV

/// The register of papers as an office keeps it: a title above, headers with remarks and line breaks, dates in several forms, a total at the foot.
struct CourtLedger {
  let papers: [PlannedPaper]

  private static let columns: [(header: String, text: @Sendable (PlannedPaper, Int) -> String)] = [
    ("序号", { _, number in "\(number)" }),
    ("收到日期\n（以签收为准）", { paper, number in date(paper.received, number) }),
    ("文书种类", { paper, _ in paper.kind }),
    ("案号/文号", { paper, _ in paper.number }),
    ("发文单位\n（法院、复议机关）", { paper, _ in paper.issuer }),
    ("案由", { paper, _ in paper.cause }),
    ("原告/申请人", { paper, _ in paper.plaintiff }),
    ("被告/被申请人", { paper, _ in paper.defendant }),
    ("我方诉讼地位", { paper, _ in paper.role }),
    ("落款日期", { paper, number in date(paper.date, number + 1) }),
    ("开庭时间", { paper, _ in paper.hearing.map { $0.stamp } ?? "" }),
    ("是否开庭", { paper, _ in paper.heard }),
    ("负责人是否出庭", { paper, _ in paper.leader }),
    ("出庭人员职务", { paper, _ in paper.post }),
    ("裁判结果", { paper, _ in isLeftToText(paper) ? "" : paper.outcome }),
    ("文书载明期限", { paper, _ in paper.term }),
    ("办理日期", { paper, number in paper.handled.map { date($0, number) } ?? "" }),
    ("涉及社区", { paper, _ in paper.community }),
    ("关联案号", { paper, _ in paper.earlier }),
    ("签收人", { _, number in ["钟启航", "汤书白", "柴静姝"][number % 3] }),
    ("备注", { paper, _ in paper.note }),
  ]

  func file() throws -> SampleFile {
    var text = DelimitedText(delimiter: ",", lineEnd: "\r\n")
    text.addLine("五常街道2024年涉诉涉复文书登记簿" + String(repeating: ",", count: CourtLedger.columns.count - 1))
    text.addRecord(CourtLedger.columns.map(\.header))
    let rows = papers.filter { $0.text != .alone }
    for (index, paper) in rows.enumerated() {
      if index == 48 { text.addRecord(CourtLedger.columns.map(\.header)) }
      add(paper, number: index + 1, to: &text)
      // Entered twice by two clerks.
      if index == 30 { add(paper, number: index + 1, to: &text) }
    }
    text.addRecord(CourtLedger.columns.map { _ in "" })
    text.addRecord(["合计", "\(rows.count)"] + Array(repeating: "", count: CourtLedger.columns.count - 2))
    return SampleFile(path: "inputs/court/涉诉文书登记簿-2024.csv", bytes: try Transcoder.encode(text.text, as: .gb18030))
  }

  private func add(_ paper: PlannedPaper, number: Int, to text: inout DelimitedText) {
    text.addRecord(CourtLedger.columns.map { $0.text(paper, number) })
  }

  /// What the clerk left to the paper itself.
  private static func isLeftToText(_ paper: PlannedPaper) -> Bool {
    paper.text == .besideLedger && ["行政复议决定书", "行政调解书"].contains(paper.kind)
  }

  private static func date(_ day: Day, _ number: Int) -> String {
    let (year, month, ofMonth) = day.civil
    switch number % 5 {
    case 0: return "\(year)/\(month)/\(ofMonth)"
    case 1: return "\(year)年\(month)月\(ofMonth)日"
    case 2: return "\(year).\(month).\(ofMonth)"
    default: return day.dashed
    }
  }
}
