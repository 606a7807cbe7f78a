/// The text of a paper in its official layout. The wording is this sample's own; people are invented.
struct NoticeTemplate {
  let paper: PlannedPaper
  let judges: [String]

  private var us: String { PlannedPaper.us }

  /// Title, number, body, foot.
  var text: String {
    let foot =
      paper.kind == "律师函" || paper.kind == "司法建议书" || paper.kind.hasPrefix("行政复议") || paper.kind.hasSuffix("通知书") || paper.kind == "传票"
    return ([paper.issuer, title, paper.number] + body + (foot ? plainFoot : courtFoot)).filter { !$0.isEmpty }.joined(separator: "\n")
      + "\n"
  }

  private var isAdministrative: Bool { paper.number.contains("行") }

  /// Judgments and rulings space their titles out.
  private var title: String {
    switch paper.kind {
    case "判决书": isAdministrative ? "行 政 判 决 书" : "民 事 判 决 书"
    case "裁定书": isAdministrative ? "行 政 裁 定 书" : "民事裁定书"
    default: paper.kind
    }
  }

  private var body: [String] {
    switch paper.kind {
    case "判决书": paper.number.contains("终") ? appealJudgment : isAdministrative ? administrativeJudgment : civilJudgment
    case "裁定书": paper.outcome == "确认调解协议有效" ? confirmation : withdrawal
    case "行政调解书", "民事调解书": mediation
    case "传票": summons
    case "应诉通知书": response
    case "举证通知书": evidence
    case "协助执行通知书": assistance
    case "行政复议决定书": decision
    case "行政复议答复通知书": reply
    case "司法建议书": advice
    default: letter
    }
  }

  private var parties: [String] {
    let person = paper.plaintiff + "，男，住杭州市余杭区。"
    if paper.number.contains("终") { return ["上诉人（原审原告）：\(person)", "被上诉人（原审被告）：\(us)，住所地杭州市余杭区五常街道。"] }
    return ["原告：\(person)", "被告：\(us)，住所地杭州市余杭区五常街道。"]
  }

  private var administrativeJudgment: [String] {
    parties + [
      "原告\(paper.plaintiff)诉被告\(us)\(paper.cause)一案，本院于2024年2月1日立案受理后，依法组成合议庭，公开开庭审理了本案。原告\(paper.plaintiff)，被告的行政机关负责人副主任及委托代理人到庭参加诉讼。本案现已审理终结。",
      "本院认为，被告已在法定期限内作出答复，原告的诉讼请求不能成立。依照《中华人民共和国行政诉讼法》第六十九条的规定，判决如下：", "驳回原告\(paper.plaintiff)的诉讼请求。", "案件受理费50元，由原告\(paper.plaintiff)负担。",
      "如不服本判决，可在判决书送达之日起十五日内向本院递交上诉状，上诉于浙江省杭州市中级人民法院。",
    ]
  }

  private var civilJudgment: [String] {
    parties + [
      "原告\(paper.plaintiff)与被告\(us)\(paper.cause)一案，本院立案后，依法适用普通程序，公开开庭进行了审理。本案现已审理终结。",
      "本院认为，原告提交的证据足以证明其主张。依照《中华人民共和国民法典》第五百零九条的规定，判决如下：", "一、被告\(us)于本判决生效之日起十日内支付原告\(paper.plaintiff)12600元；",
      "案件受理费58元，由被告负担。", "如不服本判决，可以在判决书送达之日起十五日内，向本院递交上诉状，上诉于浙江省杭州市中级人民法院。",
    ]
  }

  private var appealJudgment: [String] {
    let word = isAdministrative ? "行政" : "民事"
    let leader = isAdministrative ? "被上诉人的行政机关负责人副主任到庭参加诉讼。" : ""
    return parties + [
      "上诉人\(paper.plaintiff)因与被上诉人\(us)\(paper.cause)一案，不服\(isAdministrative ? Court.railway : Court.yuhang)\(paper.earlier)\(word)判决，向本院提起上诉。本院依法组成合议庭，公开开庭审理了本案。\(leader)本案现已审理终结。",
      "本院认为，原判认定事实清楚，适用法律正确。判决如下：", "驳回上诉，维持原判。", "本判决为终审判决。",
    ]
  }

  private var withdrawal: [String] {
    let act = paper.outcome == "按撤诉处理" ? "本案按原告\(paper.plaintiff)撤回起诉处理。" : "准许原告\(paper.plaintiff)撤回起诉。"
    return parties + [
      "本院在审理原告\(paper.plaintiff)诉被告\(us)\(paper.cause)一案中，原告\(paper.plaintiff)于庭前向本院提出撤诉申请。", "本院认为，撤诉申请系自愿。裁定如下：", act, "案件受理费减半收取，由原告负担。",
    ]
  }

  private var confirmation: [String] {
    [
      "申请人：\(paper.plaintiff)，男，住杭州市余杭区。", "申请人：\(us)，住所地杭州市余杭区五常街道。",
      "本院受理申请人\(paper.plaintiff)与\(us)申请司法确认调解协议一案后，进行了审查。该协议系经\(paper.earlier)案件诉前调解达成。", "本院认为，协议系双方自愿达成。裁定如下：",
      "申请人于二〇二四年四月二十二日达成的调解协议有效。", "当事人应当按照调解协议的约定自觉履行义务。",
    ]
  }

  private var mediation: [String] {
    parties + [
      "原告\(paper.plaintiff)诉被告\(us)\(paper.cause)一案，本院立案受理后，依法进行了审理。", "本案审理过程中，经本院主持调解，双方当事人自愿达成如下协议：", "一、双方就本案争议一次性了结；", "二、其他无争议。",
      "上述协议，不违反法律规定，本院予以确认。",
    ]
  }

  private var summons: [String] {
    let day = paper.hearing.map { hearing in
      let (year, month, ofMonth) = hearing.day.civil
      return
        "\(year)年\(month)月\(ofMonth)日 \(hearing.second < 43_200 ? "上午" : "下午")\(hearing.second / 3_600 % 12 == 0 ? 12 : hearing.second / 3_600 % 12)时\(hearing.second / 60 % 60)分"
    }
    return [
      "案　　号　\(paper.number)", "案　　由　\(paper.cause)", "被传唤人　\(us)", "传唤事由　开庭", "应到时间　\(day ?? "")", "应到处所　本院第三法庭",
      "注意事项：被传唤人应准时到达应到处所，携带本传票报到。",
    ]
  }

  private var response: [String] {
    [
      "\(us)：", "本院已受理原告\(paper.plaintiff)诉你单位\(paper.cause)一案。现将起诉状副本发送你单位，并将有关应诉事项通知如下：",
      "一、你单位应当在收到起诉状副本之日起十五日内提交答辩状，并提供作出行政行为的证据和所依据的规范性文件。", "二、应当提交统一社会信用代码证明和法定代表人身份证明书。",
    ]
  }

  private var evidence: [String] {
    ["\(us)：", "本院受理的原告\(paper.plaintiff)诉你单位\(paper.cause)一案，根据有关规定，现将举证事项通知如下：", "举证期限为二十日，自收到本通知书次日起计算。", "逾期提交证据的，应当说明理由。"]
  }

  private var assistance: [String] {
    [
      "\(us)：", "本院在执行\(paper.plaintiff)与\(paper.defendant)民间借贷纠纷一案中，需你单位协助执行以下事项：", "暂停向被执行人\(paper.defendant)发放拆迁过渡费。",
      "协助执行的期限至\(chineseWordless(paper.term))止。",
      "附：执行裁定书一份",
    ]
  }

  private var decision: [String] {
    [
      "申请人：\(paper.plaintiff)，男，住杭州市余杭区。", "被申请人：\(us)，住所地杭州市余杭区五常街道。", "申请人\(paper.plaintiff)不服被申请人作出的行政强制行为，向本机关申请行政复议，本机关依法已予受理。现已审理终结。",
      "本机关认为，被申请人实施强制拆除前未依法催告，程序违法。因该行为已实施完毕，不具有可撤销内容，根据《中华人民共和国行政复议法》第六十五条的规定，本机关决定：", "确认被申请人的强制拆除行为违法。",
      "申请人如对本决定不服，可以自收到本决定书之日起十五日内向人民法院提起行政诉讼。",
    ]
  }

  private var reply: [String] {
    [
      "\(us)：", "申请人\(paper.plaintiff)对你单位作出的行政行为不服，向本机关申请行政复议，本机关已依法受理。现将行政复议申请书副本发送你单位。",
      "请自收到本通知书之日起10个工作日内，提出书面答复，并提交当初作出行政行为的证据、依据和其他有关材料。",
    ]
  }

  private var advice: [String] {
    [
      "\(us)：", "本院在审理涉及你辖区物业服务合同纠纷系列案件中，发现部分小区业主委员会换届指导不够及时，特提出以下建议：", "一、加强对业主委员会换届工作的指导；", "二、建立物业费纠纷诉前调处机制。",
      "请于收到本建议书之日起三十日内将处理结果函告本院。",
    ]
  }

  private var letter: [String] {
    [
      "致：\(us)", "本所受\(paper.plaintiff)的委托，指派律师就建设工程施工合同纠纷事宜，郑重致函如下：", "一、委托人承建的附属工程已于2023年12月交付使用，尚有工程尾款未结清。",
      "二、请贵单位收到本函之日起十五日内与本所联系，协商付款事宜。", "联系电话：10012345678",
    ]
  }

  private var courtFoot: [String] {
    ["审　判　长　　\(judges[0])", "审　判　员　　\(judges[1])", "审　判　员　　\(judges[2])", chineseDate(paper.date), "书　记　员　　\(judges[3])"]
  }

  private var plainFoot: [String] {
    let (year, month, ofMonth) = paper.date.civil
    return [paper.issuer, paper.kind.hasSuffix("决定书") ? chineseDate(paper.date) : "\(year)年\(month)月\(ofMonth)日"]
  }

  /// `2025-01-03` → `2025年1月3日`.
  private func chineseWordless(_ text: String) -> String {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? "\(parts[0])年\(parts[1])月\(parts[2])日" : text
  }
}

/// `二〇二四年三月十五日`.
func chineseDate(_ day: Day) -> String {
  let digits = Array("〇一二三四五六七八九")
  func number(_ value: Int) -> String {
    let (tens, ones) = (value / 10, value % 10)
    return (tens > 1 ? String(digits[tens]) : "") + (tens > 0 ? "十" : "") + (ones > 0 ? String(digits[ones]) : "")
  }
  let (year, month, ofMonth) = day.civil
  return String(String(year).compactMap { $0.wholeNumberValue }.map { digits[$0] }) + "年\(number(month))月\(number(ofMonth))日"
}
