import Testing

@testable import MediationStatistics

struct NoticeReaderTests {
  static func reader() throws -> NoticeReader {
    let seeds = try ShippedOffice.seeds()
    return NoticeReader(grammar: seeds.numbers, ourNames: seeds.office.partyNames)
  }

  /// A head, a body and a foot of published papers; all people are invented.
  struct Paper: Sendable, CustomStringConvertible {
    let court: String
    let title: String
    let kind: PaperKind
    let number: String
    let body: String
    let judges: String
    let date: String
    let day: String
    var description: String { title + number }
  }

  static let papers: [Paper] = [
    Paper(
      court: "浙江省杭州市余杭区人民法院", title: "民事判决书", kind: .judgment, number: "（2023）浙0110民初1204号",
      body:
        "原告：柳若竹，女，1980年3月2日出生，汉族，住浙江省杭州市余杭区。|委托诉讼代理人：方文，浙江示例律师事务所律师。|被告：杭州示例物业服务有限公司，住所地浙江省杭州市余杭区。|原告柳若竹与被告杭州示例物业服务有限公司物业服务合同纠纷一案，本院于2023年5月6日立案后，依法适用简易程序公开开庭进行了审理。|本院认为，（2022）浙0110民初33号民事判决书已经确认上述事实。综上，判决如下：|一、被告杭州示例物业服务有限公司于本判决生效之日起十日内支付原告柳若竹1000元；|二、驳回原告柳若竹的其他诉讼请求。|案件受理费50元，由被告负担。|如不服本判决，可以在判决书送达之日起十五日内向本院递交上诉状，上诉于浙江省杭州市中级人民法院。",
      judges: "审　判　员　　马月明", date: "二〇二三年六月九日", day: "2023-06-09"),
    Paper(
      court: "最高人民法院", title: "行政裁定书", kind: .ruling, number: "（2019）最高法行申4321号",
      body:
        "再审申请人（一审原告、二审上诉人）：赵禾，男，1965年1月1日出生。|被申请人（一审被告、二审被上诉人）：江苏省示例市人民政府，住所地江苏省示例市。|再审申请人赵禾因诉江苏省示例市人民政府房屋征收补偿决定一案，不服江苏省高级人民法院（2018）苏行终1000号行政判决，向本院申请再审。|本院依法组成合议庭进行了审查，现已审查终结。裁定如下：|驳回赵禾的再审申请。",
      judges: "审判长　钱川|审判员　孙若|审判员　李竹", date: "二〇一九年十二月三十一日", day: "2019-12-31"),
    Paper(
      court: "云南省红河哈尼族彝族自治州中级人民法院", title: "刑事裁定书", kind: .ruling, number: "（2016）云25刑更1502号",
      body:
        "罪犯吴江，男，1988年7月5日出生，彝族，现在云南省示例监狱服刑。|云南省示例县人民法院于2013年4月2日作出（2013）示刑初字第55号刑事判决。执行机关提出减刑建议书，报送本院审理。|裁定如下：|对罪犯吴江减去有期徒刑六个月。|本裁定送达后即发生法律效力。",
      judges: "审判长　周云|审判员　郑海|人民陪审员　王岩", date: "二〇一六年十月十日", day: "2016-10-10"),
    Paper(
      court: "杭州铁路运输法院", title: "行政判决书", kind: .judgment, number: "（2024）浙8601行初88号",
      body:
        "原告许志禾，男，1970年2月3日出生，住杭州市余杭区。|被告杭州市余杭区人民政府五常街道办事处，住所地杭州市余杭区。|法定代表人陈某，主任。|出庭负责人何青，副主任。|原告许志禾诉被告杭州市余杭区人民政府五常街道办事处政府信息公开一案，本院于2024年2月1日受理。本院依法组成合议庭，于2024年4月9日公开开庭审理了本案，被告负责人副主任何青到庭参加诉讼。|依照《中华人民共和国行政诉讼法》第六十九条之规定，判决如下：|驳回原告许志禾的诉讼请求。|如不服本判决，可在判决书送达之日起十五日内提起上诉。",
      judges: "审　判　长　　冯渡|人民陪审员　　卫兰|人民陪审员　　蒋岚", date: "二〇二四年五月二十日", day: "2024-05-20"),
    Paper(
      court: "北京市第一中级人民法院", title: "民事调解书", kind: .civilMediation, number: "（2015）一中民终字第05678号",
      body:
        "上诉人（原审被告）北京示例科技有限公司，住所地北京市海淀区。|被上诉人（原审原告）沈月，女，1990年9月9日出生。|上诉人北京示例科技有限公司因与被上诉人沈月劳动争议一案，不服北京市海淀区人民法院（2014）海民初字第999号民事判决，向本院提起上诉。|本案审理过程中，经本院主持调解，当事人自愿达成如下协议：|一、北京示例科技有限公司于2015年8月31日前支付沈月三万元；|上述协议，不违反法律规定，本院予以确认。",
      judges: "审判长 韩静|代理审判员 杨帆|代理审判员 朱舟", date: "二○一五年七月十五日", day: "2015-07-15"),
    Paper(
      court: "广东省深圳市福田区人民法院", title: "执行裁定书", kind: .ruling, number: "（2020）粤0304执恢567号之一",
      body:
        "申请执行人：深圳示例投资有限公司，住所地深圳市福田区。|被执行人：秦川，男，身份证住址广东省深圳市。|本院依据已经发生法律效力的（2018）粤0304民初1号民事判决书，于2020年3月1日恢复执行。裁定如下：|终结本次执行程序。|本裁定送达后立即生效。",
      judges: "审判员　许鹏", date: "二〇二〇年九月一日", day: "2020-09-01"),
    Paper(
      court: "内蒙古自治区呼和浩特市新城区人民法院", title: "刑事判决书", kind: .judgment, number: "（2017）内0102刑初301号",
      body:
        "公诉机关呼和浩特市新城区人民检察院。|被告人何飞，男，1991年1月2日出生，蒙古族，无业。因涉嫌犯盗窃罪于2017年3月3日被刑事拘留。|呼和浩特市新城区人民检察院以呼新检公诉刑诉〔2017〕280号起诉书指控被告人何飞犯盗窃罪，于2017年6月1日向本院提起公诉。|判决如下：|被告人何飞犯盗窃罪，判处有期徒刑八个月。（刑期从判决执行之日起计算。即自2017年3月3日起至2017年11月2日止。）|如不服本判决，可在接到判决书的第二日起十日内提出上诉。",
      judges: "审判长 吕晨|审判员 施景|人民陪审员 张瀚", date: "二○一七年七月三日", day: "2017-07-03"),
    Paper(
      court: "湖北省枣阳市人民法院", title: "民事裁定书", kind: .ruling, number: "（2015）鄂枣阳民三初字第00308号",
      body: "原告孔泽，男。|被告曹宇，男。|本院在审理原告孔泽诉被告曹宇民间借贷纠纷一案中，原告孔泽于2015年9月8日向本院提出撤诉申请。裁定如下：|准许原告孔泽撤回起诉。|案件受理费减半收取25元，由原告孔泽负担。",
      judges: "审判员　严宏", date: "二〇一五年九月八日", day: "2015-09-08"),
    Paper(
      court: "江苏省靖江市人民法院", title: "决定书", kind: .decision, number: "（2021）苏1282司惩3号",
      body: "被罚款人：华俊，男，住江苏省靖江市。|本院在执行过程中，查明被罚款人拒不报告财产。决定如下：|对华俊罚款5000元，限于2021年6月30日前交纳。|如不服本决定，可在收到决定书之日起三日内申请复议。", judges: "院　　长　　金沛",
      date: "二〇二一年六月十五日",
      day: "2021-06-15"),
    Paper(
      court: "四川省成都市武侯区人民法院", title: "刑事附带民事判决书", kind: .judgment, number: "（2018）川0107刑初900号",
      body: "公诉机关成都市武侯区人民检察院。|附带民事诉讼原告人魏晚，女。|被告人陶景，男。|本案现已审理终结。判决如下：|一、被告人陶景犯故意伤害罪，判处有期徒刑一年；|二、被告人陶景于本判决生效之日起十日内赔偿附带民事诉讼原告人魏晚20000元。",
      judges: "审判长 姜星|审判员 戚月|审判员 谢云",
      date: "二〇一八年十一月二十八日", day: "2018-11-28"),
    Paper(
      court: "上海市高级人民法院", title: "国家赔偿决定书", kind: .decision, number: "（2018）沪委赔5号",
      body: "赔偿请求人邹海，男。|赔偿义务机关上海市示例区公安局。|本院赔偿委员会依法进行审理。决定如下：|维持上海市公安局的复议决定。|本决定为发生法律效力的决定。", judges: "", date: "二〇一八年八月八日",
      day: "2018-08-08"),
    Paper(
      court: "重庆市渝中区人民法院", title: "支付令", kind: .paymentOrder, number: "（2022）渝0103民督12号",
      body: "申请人：重庆示例小额贷款有限公司。|被申请人：喻山，男。|申请人于2022年1月5日向本院申请支付令。特发出如下支付令：|被申请人喻山应当自收到本支付令之日起十五日内，给付申请人10000元。", judges: "审判员 柏禾",
      date: "二〇二二年一月十日", day: "2022-01-10"),
  ]

  /// How texts come: as printed, run together by a crawler, titles spaced out, behind a web page's head, with the judges and the date in one line.
  enum Layout: String, CaseIterable, Sendable {
    case printed, runTogether, spaced, webPage, oneHead, footInOneLine, blankLines, numberOnTitleLine, windows
    case database, caseSite, table, numberAboveTitle, wrapped, traditional

    /// Lines of 28 letters with page numbers between them, as copied from a printed page.
    static func wrapped(_ body: String) -> String {
      var out = ""
      for (index, letter) in body.filter({ $0 != "\n" }).enumerated() {
        if index > 0, index.isMultiple(of: 28) { out += index.isMultiple(of: 280) ? "\n- \(index / 280) -\n" : "\n" }
        out.append(letter)
      }
      return out
    }

    func text(_ paper: Paper) -> String {
      let body = paper.body.replacing("|", with: "\n")
      let judges = paper.judges.replacing("|", with: "\n")
      let foot = [judges, paper.date, "书　记　员　　窦青"].filter { !$0.isEmpty }.joined(separator: "\n")
      let printed = [paper.court, paper.title, paper.number, body, foot].joined(separator: "\n")
      switch self {
      case .printed: return printed + "\n"
      case .runTogether: return printed.replacing("\n", with: "")
      case .spaced:
        return [paper.court, paper.title.map(String.init).joined(separator: " "), "　　　　" + paper.number, body, foot].joined(separator: "\n")
      case .webPage:
        let head = "柳某与示例公司一审\(paper.title)\n发布日期：2030-01-01\n浏览：35次\n审理法院：\(paper.court)\n案　　号：\(paper.number)\n\n"
        return head + printed + "\n附：本案适用的法律条文\n《中华人民共和国民法典》（二〇二〇年五月二十八日通过）\n第一条 ……\n"
      case .oneHead: return "\(paper.court)\(paper.title)\n\(paper.number)\n\(body)\n\(foot)"
      case .footInOneLine: return [paper.court, paper.title, paper.number, body, foot.replacing("\n", with: "　")].joined(separator: "\n")
      case .blankLines: return printed.replacing("\n", with: "\n\n  \n")
      case .numberOnTitleLine: return "\(paper.court)\n\(paper.title) \(paper.number)\n\(body)\n\(foot)"
      case .database:
        let head =
          "\(paper.number)\n裁判日期: \(paper.day)\n公开日期: 2030-01-20\n案件名称\n柳某与示例公司一审民事判决书\n法院\n\(paper.court)\n案由\n法律依据\n《中华人民共和国民法典》:第一条\n全文\n"
        return head + printed.replacing("\n", with: "") + "附相关法律条文：自二〇一五年二月四日起施行\n"
      case .caseSite: return "示例建筑有限公司\n\n***、示例公司等\(paper.title)\n\n来源:中国裁判文书网\n" + printed.replacing("\n", with: " ")
      case .table: return printed.replacing("\n", with: "|")
      case .numberAboveTitle: return [paper.court, paper.number, paper.title, body, foot].joined(separator: "\n")
      case .wrapped: return [paper.court, paper.title, paper.number, Layout.wrapped(body), foot].joined(separator: "\n")
      case .traditional:
        let letters: [Character: Character] = [
          "书": "書", "决": "決", "号": "號", "终": "終", "审": "審", "长": "長", "员": "員", "记": "記", "执": "執", "级": "級", "东": "東",
        ]
        return String(printed.map { letters[$0] ?? $0 })
      case .windows: return "\u{FEFF}" + printed.replacing("\n", with: "\r\n")
      }
    }
  }

  /// Papers that come without a part, as public pages show them: kind by their formulas, no court, no number.
  @Test(
    arguments: [
      ("原告赵甲，男。\n被告钱乙，男。\n裁定如下：\n准许原告赵甲撤回起诉。\n审判长孙丙\n二0一一年九月三十日\n书记员李丁", .ruling, "2011-09-30"),
      ("原审法院判决如下：驳回。上诉人赵甲不服。\n裁定如下：发回重审。\n审判长孙丙\n二〇一一年九月三十日", .ruling, "2011-09-30"),
      ("上诉人赵甲。\n原审法院裁定如下：移送。\n判决如下：驳回上诉。\n本判决为终审判决。\n审判长孙丙\n二〇一一年九月三十日", .judgment, "2011-09-30"),
      ("申请人示例银行。\n特发出如下支付令：给付一万元。\n审判员孙丙\n二〇一一年九月三十日", .paymentOrder, "2011-09-30"),
    ] as [(String, PaperKind, String)])
  func withoutHead(text: String, kind: PaperKind, day: String) throws {
    let notice = try Self.reader().read(text)
    #expect(notice.kind?.value == kind && notice.date?.value.description == day && notice.number == nil && notice.issuer == nil)
  }

  @Test(arguments: papers, Layout.allCases)
  func headAndFoot(paper: Paper, layout: Layout) throws {
    let notice = try Self.reader().read(layout.text(paper))
    let expected = try ShippedOffice.seeds().numbers.read(paper.number)?.shown
    #expect(notice.number?.value.shown == expected)
    #expect(notice.issuer?.value == paper.court)
    #expect(notice.kind?.value == paper.kind)
    #expect(notice.date?.value.description == paper.day)
  }

  /// Every span is where the value stands.
  @Test(arguments: papers, [Layout.printed, .spaced, .blankLines])
  func spansPointAtTheText(paper: Paper, layout: Layout) throws {
    let text = layout.text(paper)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    let notice = try Self.reader().read(text)
    let number = try #require(notice.number)
    let line = lines[number.line - 1].dropFirst(number.column - 1)
    #expect("（(".contains(try #require(line.first)))
    let date = try #require(notice.date)
    #expect(String(lines[date.line - 1].dropFirst(date.column - 1).prefix(date.length)) == paper.date)
    let issuer = try #require(notice.issuer)
    #expect(String(lines[issuer.line - 1].dropFirst(issuer.column - 1).prefix(issuer.length)) == paper.court)
  }

  /// Texts that lack a part: nothing is invented, and what is missing is told.
  @Test(arguments: papers)
  func nothingIsInvented(paper: Paper) throws {
    let reader = try Self.reader()
    let body = paper.body.replacing("|", with: "\n")
    let withoutDate = reader.read("\(paper.court)\n\(paper.title)\n\(paper.number)\n\(body)\n")
    #expect(withoutDate.date == nil && withoutDate.gaps.contains { $0.field == .date })
    let withoutNumber = reader.read("\(paper.court)\n\(paper.title)\n\(body)\n\(paper.date)\n")
    #expect(withoutNumber.number == nil)
    let impossible = reader.read("\(paper.court)\n\(paper.title)\n\(paper.number)\n\(body)\n\(paper.judges)\n二〇二四年二月三十日\n")
    #expect(impossible.date == nil && impossible.gaps.contains { $0.reason.contains("二〇二四年二月三十日") })
  }

  @Test func emptyText() throws {
    for text in ["", " \n\t\u{3000}\n", "\u{FEFF}"] { #expect(try Self.reader().read(text).gaps.map(\.reason) == ["没有正文"]) }
    let notice = try Self.reader().read("今天天气很好。")
    #expect(notice.kind == nil && notice.number == nil && notice.issuer == nil && notice.date == nil && notice.gaps.count == 4)
  }

  /// Characters taken out and put in at random: no crash, and every value has its place in the text.
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func mutants(seed: UInt64) throws {
    var dice = Dice(seed)
    let reader = try Self.reader()
    for _ in 0..<12 {
      var text = Array(dice.pick(Layout.allCases).text(dice.pick(NoticeReaderTests.papers)))
      for _ in 0..<(1 + dice.throwDie(30)) {
        let place = dice.throwDie(text.count)
        if dice.throwDie(2) == 0 { text.remove(at: place) } else { text.insert(dice.pick(Array("年月日号（）法院书一案判0〇\n如下诉：")), at: place) }
      }
      let lines = String(text).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
      let notice = reader.read(String(text))
      let places = [notice.number?.line, notice.issuer?.line, notice.kind?.line, notice.date?.line, notice.outcome?.line].compactMap { $0 }
      #expect(places.allSatisfy { (1...lines).contains($0) })
    }
  }

  /// Long texts of one piece, on one line and on many: read to the end, and no number where there is none.
  @Test(arguments: [
    "（2024）", "年", "（", "2024年1月1日", "二〇二四年一月一日", "民事判决书", "余杭区人民法院", "原告", "审判长", "负责人", "判决如下撤销", "被传唤人案由案号", "二〇二四年一月一日\n附：",
    "余杭区人民法院民事判决书\n",
  ])
  func longTextsHoldNoNumber(piece: String) throws {
    let reader = try Self.reader()
    #expect(reader.read(String(repeating: piece, count: 20_000 / piece.count)).number == nil)
  }
}
