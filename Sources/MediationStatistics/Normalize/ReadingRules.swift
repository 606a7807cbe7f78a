/// Rules about single cells: what could not be read, what was read with a doubt.
package enum ReadingRules {
  static let codeMalformed = Rule(
    "code-malformed", .warning, .normalize, title: "案件编码不合规范", remedy: "核对编码：ZJ＋4位地区＋3位街道＋8位登记日期＋6位序号，共23位")
  static let dateUnreadable = Rule("date-unreadable", .warning, .normalize, title: "日期无法识别", remedy: "改为 2024-07-01 的形式后重新导出")
  static let amountUnreadable = Rule("amount-unreadable", .warning, .normalize, title: "金额无法识别", remedy: "只填数字，单位写在列名中（元或万元）")
  static let countUnreadable = Rule("count-unreadable", .warning, .normalize, title: "人数无法识别", remedy: "只填整数")
  static let memberUnknown = Rule(
    "member-unknown", .warning, .normalize, title: "不在代码表中的取值", remedy: "在平台更正；或在 seeds/aliases.csv 中添一行，写明它归入哪一类")
  static let valueBlank = Rule("value-blank", .warning, .normalize, title: "应填而未填", remedy: "补填后重新导出")
  static let organizationUnknown = Rule(
    "organization-unknown", .warning, .normalize, title: "调解组织无法识别", remedy: "在平台更正；或在 seeds/organizations.csv、communities.csv 中添别名")
  static let organizationAmbiguous = Rule(
    "organization-ambiguous", .warning, .normalize, title: "调解组织有歧义", remedy: "写明是街道还是社区的调委会，例如“五常街道五常社区人民调解委员会”")
  static let studioUnknown = Rule(
    "studio-unknown", .note, .normalize, title: "工作室不在名册中", remedy: "无需单独计数的不必处理；需单独计数的请加入 seeds/organizations.csv")
  static let streetUnknown = Rule("street-unknown", .note, .normalize, title: "行政划分无法识别", remedy: "核对行政划分；新设的街道请加入 seeds/streets.csv")
  static let placeUnknown = Rule("place-unknown", .note, .normalize, title: "纠纷发生地不是本街道的社区", remedy: "核对所属社区；别名请加入 seeds/communities.csv")
  static let identityDamaged = Rule(
    "identity-damaged", .warning, .normalize, title: "证件号被电子表格损坏", remedy: "该列设为文本格式后重新导出；不要用 Excel 打开后另存 CSV")
  static let identityInvalid = Rule("identity-invalid", .warning, .normalize, title: "证件号有误", remedy: "核对证件号（18位，末位校验码）")
  static let zeroLost = Rule(
    "leading-zero-lost", .warning, .normalize, title: "号码开头的 0 被电子表格去掉", remedy: "该列设为文本格式后重新导出；区号前补上 0")
  static let telephoneInvalid = Rule("telephone-invalid", .note, .normalize, title: "联系电话有误", remedy: "核对联系电话")

  /// Rules whose cells lose their value: it must still tell rows apart.
  static let unreadable: Set<Rule> = [
    dateUnreadable, amountUnreadable, countUnreadable, memberUnknown, organizationUnknown, organizationAmbiguous, studioUnknown,
    streetUnknown,
    placeUnknown,
  ]

  static let all = [
    codeMalformed, dateUnreadable, amountUnreadable, countUnreadable, memberUnknown, valueBlank, organizationUnknown,
    organizationAmbiguous, studioUnknown, streetUnknown, placeUnknown, identityDamaged, identityInvalid, zeroLost, telephoneInvalid,
  ]
}
