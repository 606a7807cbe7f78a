/// A paper with neither a day received nor a date of its own belongs to no period.
struct PaperUndated: PaperRule {
  static let rule = Rule(
    "paper-undated", .reject, .judge, title: "文书没有日期", remedy: "在登记簿中填写收到日期；文本文件可在文件名前加收到日期，例如 20240305-传票.txt")

  func findings(in records: PaperRecords, _ seeds: Seeds) -> [Finding] {
    records.findings(Self.rule, .received) { document, _ in document.day == nil ? "没有收到日期，也没有可识别的文书日期" : nil }
  }
}
