import Testing

@testable import MediationStatistics

struct LinkPapersTests {
  private let ruling = """
    浙江省杭州市余杭区人民法院
    民事裁定书
    （2024）浙0110民初1号
    原告：赵甲，男。
    被告：五常街道办事处。
    本院在审理原告赵甲诉被告五常街道办事处物业服务合同纠纷一案中，原告提出撤诉申请。裁定如下：
    准许原告赵甲撤回起诉。
    审判员　钱乙
    二〇二四年七月一日
    """

  @Test func aTextCompletesItsRow() throws {
    let line: CaseLine = ["文书种类": "民事裁定书", "处理结果": "", "我方地位": "", "案由": ""]
    let register = try CourtDesk.register([line], notices: [("裁定书.txt", ruling)])
    #expect(register.standing == [0] && register.supersededBy == [1: 0])
    let document = register.documents[0]
    #expect(document.outcome == .value(.withdrawn) && document.role == .value(.defendant) && document.cause == "物业服务合同纠纷")
    #expect(document.received?.description == "2024-07-08", "the day received is the ledger's")
    #expect(CourtDesk.told(register) == ["1 notice-merged"])
  }

  @Test func whatDiffersIsToldAndTheLedgerStands() throws {
    let line: CaseLine = ["文书种类": "裁定书", "处理结果": "驳回起诉"]
    let register = try CourtDesk.register([line], notices: [("20240709-裁定书.txt", ruling)])
    #expect(register.documents[0].outcome == .value(.suitDismissed) && register.documents[0].received?.description == "2024-07-08")
    #expect(CourtDesk.told(register) == ["0 notice-differs", "0 notice-differs", "1 notice-merged"])
  }

  /// Another date, issuer, kind or number is another paper.
  @Test(arguments: [["文书日期": "2024-07-02"], ["发文单位": "浙江省杭州市临平区人民法院"], ["文书种类": "传票"], ["案号": "（2024）浙0110民初2号"]] as [CaseLine])
  func otherPapersStayApart(line: CaseLine) throws {
    let register = try CourtDesk.register([["文书种类": "裁定书"].merging(line) { _, own in own }], notices: [("20240708-裁定书.txt", ruling)])
    #expect(register.standing.count == 2 && register.supersededBy.isEmpty)
  }

  @Test func theReceivedDateOfATextStandsInItsName() throws {
    #expect(try CourtDesk.register([], notices: [("20240708-裁定书.txt", ruling)]).documents[0].received?.description == "2024-07-08")
    let without = try CourtDesk.register([], notices: [("裁定书.txt", ruling)])
    #expect(without.documents[0].received == nil && without.documents[0].day?.description == "2024-07-01")
    #expect(CourtDesk.told(without, atLeast: .warning) == ["0 paper-without-receipt"])
    for name in ["2024070-裁定书.txt", "20240732-裁定书.txt", "20240708裁定书.txt"] { #expect(dateInName(name) == nil, "\(name)") }
  }

  @Test func repetitionsAreOnePaper() throws {
    let register = try CourtDesk.register([[:], [:], ["收到日期": "2024-07-20"]], notices: [("a.txt", ruling), ("b.txt", ruling)])
    #expect(register.supersededBy.count == 2 && register.standing.count == 3)
    #expect(CourtDesk.told(register).contains("2 paper-served-twice"))
  }

  @Test func papersWithoutANumber() throws {
    let letter: CaseLine = ["文书种类": "律师函", "案号": "", "发文单位": "浙江示例律师事务所", "处理结果": ""]
    let register = try CourtDesk.register([letter, letter, letter.merging(["文书日期": "2024-07-02"]) { _, own in own }])
    #expect(register.standing.count == 2 && register.proceedings.isEmpty)
  }

  @Test func proceedingsAndTheirChain() throws {
    let register = try CourtDesk.register([
      ["案号": "（2023）浙0110民诉前调7号", "文书种类": "其他通知书", "处理结果": "", "收到日期": "2024-01-03", "文书日期": ""],
      ["案号": "（2024）浙0110民初1号", "关联案号": "（2023）浙0110民诉前调7号", "涉及社区": "永福"],
      ["案号": "（2024）浙0110民初1号之一", "文书种类": "裁定书", "处理结果": "保全", "收到日期": "2024-05-06", "文书日期": ""],
      ["案号": "（2024）浙01民终9号", "发文单位": "浙江省杭州市中级人民法院", "关联案号": "（2024）浙0110民初1号", "处理结果": "改判", "收到日期": "2024-11-05", "文书日期": ""],
      ["案号": "（2024）浙0110执5号", "文书种类": "协助执行通知书", "我方地位": "协助义务人", "处理结果": "", "收到日期": "2024-12-02", "文书日期": ""],
    ])
    let keys = register.proceedings.map {
      "\($0.key) \($0.proceedingClass.rawValue) \($0.stage.rawValue) \($0.opened) \($0.concluded?.description ?? "-")"
    }
    #expect(
      keys == [
        "（2023）浙0110民诉前调7号 诉前调解 诉前 2024-01-03 -", "（2024）浙0110执5号 执行 执行 2024-12-02 -", "（2024）浙0110民初1号 民事 一审 2024-05-06 2024-07-08",
        "（2024）浙01民终9号 民事 二审 2024-11-05 2024-11-05",
      ])
    #expect(register.chains == [0, 1, 0, 0])
    #expect(register.proceedings[2].papers.count == 2 && register.proceedings[2].outcome == .value(.claimsDismissed))
  }

  @Test func aConfirmedAgreementIsASuccessBeforeFiling() throws {
    let register = try CourtDesk.register([
      ["案号": "（2024）浙0110民诉前调7号", "文书种类": "其他通知书", "处理结果": "", "收到日期": "2024-01-03", "文书日期": ""],
      ["案号": "（2024）浙0110民特3号", "文书种类": "裁定书", "处理结果": "司法确认", "关联案号": "（2024）浙0110民诉前调7号"],
    ])
    #expect(register.proceedings.map(\.outcome) == [.value(.agreementConfirmed), .value(.agreementConfirmed)])
  }

  @Test(arguments: [
    ("判决书", "", true), ("判决书", "驳回诉讼请求", true), ("裁定书", "撤诉", true), ("裁定书", "驳回管辖异议", false), ("裁定书", "中止", false), ("裁定书", "", false),
    ("传票", "", false),
    ("行政调解书", "", true), ("决定书", "", false), ("应诉通知书", "", false),
  ])
  func whatConcludes(kind: String, outcome: String, isConcluded: Bool) throws {
    let register = try CourtDesk.register([["文书种类": kind, "处理结果": outcome, "案号": "（2024）浙8601行初1号", "发文单位": ""]])
    #expect((register.proceedings[0].concluded != nil) == isConcluded)
  }

  @Test func hearings() throws {
    let register = try CourtDesk.register([
      ["案号": "（2024）浙8601行初1号", "文书种类": "传票", "处理结果": "", "收到日期": "2024-05-06", "文书日期": "", "开庭时间": "2024-06-05 09:30", "发文单位": ""],
      ["案号": "（2024）浙8601行初1号", "是否开庭": "是", "负责人出庭": "是", "出庭负责人职务": "副主任", "发文单位": ""],
      ["案号": "（2024）浙8601行初2号", "文书种类": "传票", "处理结果": "", "开庭时间": "2024-08-05", "是否开庭": "否", "发文单位": ""],
    ])
    let shown = register.hearings.map { "\($0.proceeding) \($0.day) \($0.heard.shown) \($0.leaderPresent.shown) \($0.leaderPost)" }
    #expect(shown == ["0 2024-06-05 是 是 副主任", "1 2024-08-05 否  "])
  }

  @Test func papersAfterTheCutoffCountLater() throws {
    let register = try CourtDesk.register([[:], ["案号": "（2024）浙0110民初2号", "收到日期": "2024-09-01"]], cutoff: "2024-08-31")
    #expect(register.standing.count == 2 && register.counted == [0] && register.proceedings.count == 1)
    #expect(CourtDesk.told(register) == ["1 paper-after-cutoff"])
  }

  /// Any order of rows and files gives the same papers, proceedings and findings.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func orderHasNoSay(seed: UInt64) throws {
    var dice = Dice(seed)
    let lines = (0..<40).map { _ in
      [
        "案号": "（2024）浙0110民初\(dice.throwDie(12))号", "收到日期": "2024-0\(1 + dice.throwDie(3))-1\(dice.throwDie(3))",
        "文书种类": dice.pick(["判决书", "裁定书", "传票"]),
        "处理结果": dice.pick(["", "撤诉", "驳回诉讼请求"]), "文书日期": dice.pick(["", "2024-01-02"]), "关联案号": "（2024）浙0110民初\(dice.throwDie(12))号",
      ]
    }
    func facts(_ register: CourtRegister) -> [String] {
      let papers = register.counted.map { register.documents[$0].canonicalText }
      let proceedings = register.proceedings.map {
        "\($0.key) \($0.opened) \($0.concluded?.description ?? "") \($0.outcome) \($0.papers.count)"
      }
      return papers + proceedings + register.chains.map(String.init) + [recordsDigest([register])]
    }
    let expected = facts(try CourtDesk.register(lines))
    #expect(facts(try CourtDesk.register(dice.shuffled(lines))) == expected)
    let (one, two) = (Array(lines[..<17]), Array(lines[17...]))
    #expect(facts(try CourtDesk.register(ledgers: [("z.csv", CourtDesk.csv(two)), ("a.csv", CourtDesk.csv(one))])) == expected)
  }

  /// in = kept + superseded + rejected + non-data, for papers as for cases, whatever the cells hold.
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func rowsAreConserved(seed: UInt64) throws {
    var dice = Dice(seed)
    let words = ["", "2024-02-30", "（2024）浙0110民初1号", "无", "判决书", "是", "赵甲、钱乙", "=1+1", "2024年7月1日", "合计", "XX", "15日", "二〇二四"]
    var text = "登记簿,,,\n" + CourtDesk.heads.joined(separator: ",") + "\n"
    for _ in 0..<60 {
      text +=
        CourtDesk.heads[..<(dice.throwDie(4) == 0 ? dice.throwDie(19) : 19)].map { _ in dice.pick(words) }.joined(separator: ",") + "\n"
    }
    let register = try CourtDesk.register(ledgers: [("乱.csv", text)], notices: [("a.txt", dice.pick(words)), ("b.txt", ruling)])
    let flows = RowFlow.ofFiles([register]).map(\.flow)
    #expect(flows.allSatisfy { $0.isConserved } && flows.count == 3, "\(flows)")
    #expect(flows.reduce(0) { $0 + $1.rowsIn } == 64)
    let fates = register.places.indices.map { [register.isRejected($0), register.standing.contains($0), register.supersededBy[$0] != nil] }
    #expect(fates.allSatisfy { $0.filter { $0 }.count == 1 })
    #expect(register.registers.allSatisfy { register in register.columns.values.allSatisfy { $0.codes.count == register.count } })
  }

  @Test(
    arguments: [
      (["收到日期": "", "文书日期": ""], "paper-undated"), (["收到日期": "2024-06-30"], "received-before-date"),
      (["案号": "（2025）浙0110民初1号"], "number-of-later-year"),
      (["文书种类": "行政调解书", "处理结果": "调解"], "kind-against-number"), (["发文单位": "浙江省杭州市临平区人民法院"], "issuer-against-number"),
      (["文书种类": "传票", "开庭时间": "2024-07-05", "处理结果": ""], "hearing-before-receipt"),
      (["是否开庭": "否", "负责人出庭": "是"], "leader-without-hearing"), (["案号": "（2024）浙0110民初XX号"], "number-unreadable"),
      (["案号": "国发〔2015〕1号"], "number-not-a-case"), (["案号": "〔2024〕浙0110民初1号"], "number-repaired"),
      (["案号": "（2024）浙0199民初1号", "发文单位": ""], "court-unknown"),
      (["文书载明期限": "尽快"], "term-unreadable"), (["案由": "怪事"], "cause-unmapped"), (["处理结果": ""], "outcome-missing"),
      (["收到日期": ""], "paper-without-receipt"), (["文书种类": "怪书"], "member-unknown"),
      (["涉及社区": "西湖社区"], "place-unknown"), (["收到日期": "七月"], "date-unreadable"), (["我方地位": "旁听"], "member-unknown"),
    ] as [(CaseLine, String)])
  func eachRule(line: CaseLine, rule: String) throws {
    let register = try CourtDesk.register([line])
    #expect(register.findings.map(\.rule.id).contains(rule), "\(CourtDesk.told(register))")
    #expect(try !CourtDesk.register([[:]]).findings.map(\.rule.id).contains(rule), "and not on a plain row")
  }

  /// A row that differs from a plain one in nothing else finds nothing.
  @Test func aPlainRowFindsNothing() throws { #expect(CourtDesk.told(try CourtDesk.register([[:]])).isEmpty) }
}
