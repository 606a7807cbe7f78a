/// What a row can say, whatever its column is called.
enum Field {
  case code, agreement, source, organization, studio, clerk, accepted, brief, difficulty, type, attribute, specialGroup, district, death
  case outcome, mediated, parties, amount
  case coCommittee, performance, confirmed, confirmedOn, people, identity, phone, place
  // Only in the import template.
  case mediator, coMediator, documentNumber, reward, migrantWorkers, conversion
}

/// The columns of a file: what stands in them and how the header calls them.
struct Layout {
  let columns: [(field: Field, header: String)]
  /// 涉及金额(万元) instead of 调解协议金 in 元.
  var countsWan = false

  static func of(_ kind: MonthDress.Layout) -> Layout {
    switch kind {
    case .standard: standard
    case .moved: moved
    case .template25: template25
    }
  }

  /// The platform's 18 columns and the office's eight.
  static let standard = Layout(columns: [
    (.code, "案件编码"), (.agreement, "协议类型"), (.source, "案件来源"), (.organization, "调解组织"), (.studio, "工作室"), (.clerk, "受理人姓名"),
    (.accepted, "受理时间"), (.brief, "纠纷简要情况"), (.difficulty, "案件难度级别"), (.type, "纠纷类别"), (.attribute, "案件属性"),
    (.specialGroup, "涉及特殊群体情况"), (.district, "行政划分"), (.death, "有无死亡"), (.outcome, "调解结果"), (.mediated, "调解时间"),
    (.parties, "当事人"), (.amount, "调解协议金"),
    (.coCommittee, "协办调委会"), (.performance, "协议履行情况"), (.confirmed, "是否司法确认"), (.confirmedOn, "司法确认日期"),
    (.people, "涉及人数"), (.identity, "证件号"), (.phone, "联系电话"), (.place, "所属社区"),
  ])

  /// The same columns moved, under other names, with line breaks and remarks in the header.
  private static let moved = Layout(
    columns: [
      (.code, "案件编号"), (.accepted, "受理日期"), (.mediated, "结案日期"), (.district, "乡镇/街道"), (.organization, "调解组织"), (.studio, "工作室"),
      (.coCommittee, "协办调委会"), (.clerk, "受理人"), (.parties, "当事人"), (.people, "涉及人数\n（人）"), (.type, "纠纷类型"), (.brief, "纠纷描述"),
      (.difficulty, "案件难度级别（简单/一般/疑难复杂/重大）"), (.source, "案件来源"), (.amount, "涉及金额(万元)"), (.outcome, "调解结果(必填)"),
      (.agreement, "协议\n类型"), (.performance, "协议履行情况"), (.confirmed, "是否司法确认"), (.confirmedOn, "司法确认日期"), (.attribute, "案件属性"),
      (.specialGroup, "涉及特殊\n群体情况"), (.death, "有无死亡"), (.identity, "证件号"), (.phone, "联系电话"), (.place, "所属社区"),
    ], countsWan: true)

  private static let template25 = Layout(columns: [
    (.code, "案件编码"), (.organization, "调委会"), (.studio, "调解工作室"), (.clerk, "受理员"), (.accepted, "受理时间"), (.source, "案件来源"),
    (.difficulty, "案件难度级别"), (.type, "纠纷类别"), (.district, "行政划分"), (.death, "有无死亡"), (.mediator, "主办调解员"),
    (.coMediator, "协办调解员"), (.mediated, "调解时间"), (.documentNumber, "调解书编号"), (.outcome, "调解结果"), (.amount, "调解协议金(元)"),
    (.performance, "协议履行情况"), (.parties, "当事人"), (.agreement, "协议形式"), (.brief, "纠纷简要情况"), (.reward, "以奖代补评定"),
    (.attribute, "案件属性"), (.specialGroup, "涉及特殊群体情况"), (.migrantWorkers, "涉及农民工纠纷情况"), (.conversion, "纠纷转化情况"),
  ])
}
