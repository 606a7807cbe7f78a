/// Rules about single values of papers, in ledgers and in texts.
package enum PaperReadingRules {
  static let numberUnreadable = Rule(
    "number-unreadable", .warning, .normalize, title: "案号无法识别", remedy: "核对原件补全案号；案号不全的文书计入份数，但不能归入案件")
  static let numberForeign = Rule(
    "number-not-a-case", .warning, .normalize, title: "不是案号", remedy: "案号栏只填法院案号或行政复议文号；其他文号请填在备注")
  static let numberRepaired = Rule("number-repaired", .note, .normalize, title: "案号写法已规范", remedy: "无需处理；登记簿中可改为规范写法")
  static let courtUnknown = Rule(
    "court-unknown", .note, .normalize, title: "法院代字不在代码表中", remedy: "核对案号；确系新设法院的，在 seeds/court-codes.csv 中添一行")
  static let termUnreadable = Rule(
    "term-unreadable", .warning, .normalize, title: "文书载明期限无法识别", remedy: "填写天数（15日、10个工作日）或日期（2024-12-31）")
  static let causeUnmapped = Rule(
    "cause-unmapped", .note, .normalize, title: "案由未对应纠纷类型", remedy: "在 seeds/causes.csv 中添一行，写明它对应哪一类纠纷")
  static let noticeGap = Rule("notice-gap", .warning, .normalize, title: "文书正文中有未能识别的内容", remedy: "核对原件，在登记簿中补登这一份文书")

  /// Rules whose cells lose their value.
  static let unreadable: Set<Rule> = [numberForeign, termUnreadable]

  static let all = [numberUnreadable, numberForeign, numberRepaired, courtUnknown, termUnreadable, causeUnmapped, noticeGap]
}
