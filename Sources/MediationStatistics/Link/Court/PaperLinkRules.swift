/// Rules between papers, and about papers once ledger and text are put together.
package enum PaperLinkRules {
  static let repeated = Rule("paper-repeated", .note, .link, title: "同一文书重复登记", remedy: "无需处理；只计一份")
  static let merged = Rule("notice-merged", .note, .link, title: "文书正文与登记簿合并", remedy: "无需处理；登记簿空白的栏目已按正文补全，只计一份")
  static let differs = Rule("notice-differs", .warning, .link, title: "文书正文与登记簿不一致", remedy: "核对原件；统计以登记簿为准")
  static let servedTwice = Rule(
    "paper-served-twice", .warning, .link, title: "同一文书两次收到", remedy: "核对是否重复登记；确系两次送达的，期限自第一次收到起算")
  static let withoutReceipt = Rule(
    "paper-without-receipt", .warning, .link, title: "没有收到日期", remedy: "在登记簿中补填收到日期；现按文书日期归期，期限无法起算")
  static let withoutOutcome = Rule(
    "outcome-missing", .warning, .link, title: "裁判文书没有处理结果", remedy: "在登记簿中填写处理结果；空白的不计入调撤、败诉、纠错")
  static let unsettled = Rule("deadline-unsettled", .note, .link, title: "期限待核", remedy: "按说明补全登记簿，或由承办人核定期限")
  static let afterCutoff = Rule("paper-after-cutoff", .note, .link, title: "数据截止日之后收到", remedy: "无需处理；该文书计入以后的报告")

  static let all = [repeated, merged, differs, servedTwice, withoutReceipt, withoutOutcome, unsettled, afterCutoff]
}
