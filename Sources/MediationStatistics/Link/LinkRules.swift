/// Rules between rows.
package enum LinkRules {
  static let superseded = Rule(
    "superseded", .note, .link, title: "同一案件编码的较早版本", remedy: "无需处理；统计以现行版本为准")
  static let otherOrganization = Rule(
    "superseded-other-organization", .warning, .link, title: "同一案件的两个版本调解组织不同", remedy: "核对由谁调解；确系共同调解的，请在协办调委会或工作室中填写")
  static let possibleDuplicate = Rule(
    "possible-duplicate", .warning, .link, title: "疑似重复登记", remedy: "核对两案是否同一纠纷；确系重复的，在平台作废一件")
  static let afterCutoff = Rule(
    "after-cutoff", .note, .link, title: "数据截止日之后登记", remedy: "无需处理；该案件计入以后的报告")

  static let all = [superseded, otherOrganization, possibleDuplicate, afterCutoff]
}
