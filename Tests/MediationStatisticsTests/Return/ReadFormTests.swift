import Testing

@testable import MediationStatistics

struct ReadFormTests {
  @Test func aFormThatIsWhole() throws {
    let form = try FormDesk.read(
      """
      form: own
      title: 本街道表
      head: {number: 司表1, issuer: , valid_until: 2025年12月}
      columns:
        - {name: 受理, measure: received, unit: 件}
        - name: 来源
          columns:
            - {name: 法院, measure: received.ytd, where: {source: [法院委托移送, 检察院委托移送], type: 邻里纠纷}}
            - {name: 金额, measure: amount, decimals: 2, only: [month, quarter]}
        - {name: 合, formula: 1 + 2}
        - {name: 空, blank: 平台不采集}
      rows:
        - {total: 合计}
        - {by: community, where: {result: 调解成功}}
        - {name: 街道, where: {community: 街道本级}, part: true}
      checks:
        - {code: "1", formula: 2 ≤ 1, name: 法院≤受理, level: explain, over: total, tolerance: 2}
        - {code: "2", formula: 4 = 1 + 2}
      """)
    #expect(form.id == "own" && form.sheet == "本街道表" && form.stub == "项目" && !form.isAdopted && form.zero == .dash && form.paper == .a4)
    #expect(form.head.lines.map(\.text) == ["司表1", nil, nil, nil, "2025年12月"])
    #expect(form.columns.map(\.depth) == [1, 2, 1, 1] && form.columns.flatMap(\.leaves).map(\.name) == ["受理", "法院", "金额", "合", "空"])
    let court = form.columns[1].children[0].request
    #expect(court.measure == "received" && court.suffixes == [.ytd])
    #expect(court.filter.map(\.dimension.text) == ["source", "type"] && court.filter.map(\.members.count) == [2, 1])
    #expect(form.columns[1].children[1].only == [.month, .quarter] && form.columns[2].request.formula?.text == "1 + 2")
    #expect(form.columns[3].request.blank == "平台不采集")
    guard case .line(_, let request, true) = form.rows[2] else { throw Missing() }
    #expect(request.filter.map(\.members) == [["街道本级"]])
    #expect(form.rules.map(\.name) == ["法院≤受理", "4 = 1 + 2"] && form.rules.map(\.level) == [.explain, .mandatory])
    #expect(form.rules.map(\.scope) == [.total, .rows] && form.rules[0].tolerance == Fraction(2))
  }

  /// One form with a fault in nearly every line: all are told at once, each at its line.
  @Test func allFaultsTogether() {
    let messages = faultMessages {
      _ = try FormDesk.read(
        """
        form: own
        titel: 本街道表
        zero: nought
        paper: B5
        columns:
          - {name: 受理, measure: recieved}
          - {name: 公式, formula: 1 + }
          - {measure: received, only: [week]}
          - {name: 同比, measure: received, compare: yo}
          - {name: 组, measure: received, columns: [{name: 下, measure: received, decimals: 9}]}
          - {name: 又, measure: received, formula: "1"}
        rows:
          - {total: 合计, by: type}
          - {by: month, measure: received}
          - {by: community, part: true}
        checks:
          - {code: a, formula: 1 = 99}
          - {code: a, formula: 1 ? 2, over: cells}
          - {formula: 1 = 2, tolerance: x, level: maybe}
        """)
    }.map { message in String(message.drop { $0 != ":" }.dropFirst()) }
    let expected = [
      (1, "缺少“title”"), (2, "不认识的键“titel”，是不是“title”"), (3, "dash、digit 之一"), (4, "A4、A3 之一"), (6, "没有指标“recieved”，是不是“received”？"),
      (7, "公式第 4 个字符处应是栏次"), (8, "缺少“name”"), (8, "应是 month、quarter、half、year，现为“week”"), (9, "可用 ytd、"), (10, "有下级栏目"), (10, "0–6 的整数"),
      (11, "measure 和 formula 只能写一个"), (13, "各行应有且只有"), (14, "by: month 的行不能再有"), (15, "才能是其中项"), (18, "公式第 3 个字符处应是 ="),
      (18, "rows、total、columns 之一"), (19, "缺少“code”"), (19, "“tolerance”应是"), (19, "mandatory、explain 之一"),
    ]
    for (line, part) in expected {
      #expect(messages.contains { $0.hasPrefix("\(line):") && $0.contains(part) }, "\(line): \(part) — \(messages)")
    }
    #expect(messages.contains { $0.contains("用到第 99 栏，而表只有") })
  }

  @Test(
    arguments: [
      ("columns", "[]", "至少要有一栏"), ("rows", "[]", "至少要有一行"), ("columns", "[{name: 甲, formula: '2'}, {name: 乙, formula: '1'}]", "它也是公式"),
      ("columns", "[{name: 甲, measure: received}, {name: 乙, formula: 1 + 3}]", "用到第 3 栏，没有这一栏"),
      ("columns", "[{name: 甲, measure: received.yoy.ytd}]", "yoy"),
      ("columns", "[{name: 甲, measure: received.yoy, compare: prev_year}]", "只能放在最后"),
      ("columns", "[{name: 甲, measure: received, where: {type: []}}]", "“type”没有写成员"),
      ("rows", "[{total: 甲}, {total: 乙}, {by: type}]", "total 写了 2 行"),
      ("rows", "[{total: 甲, where: {type: 邻里纠纷}}]", "不能再有"), ("rows", "[{name: 甲, formula: '1'}]", "不认识的键“formula”"),
      ("rows", "[{name: 甲, measure: successful}]", "指标只能写在行里，或写在栏里"), ("rows", "[{}]", "之一"),
      ("checks", "[{code: a, formula: 1 = 1}, {code: a, formula: 1 = 1}]", "列了 2 次"),
      ("checks", "[{code: a, formula: 1 = 1, tolerance: -1}]", "tolerance"),
      ("checks", "[{code: a, formula: 2 = 3 + 2}]", "用到第 3 栏，而表只有 1 栏"),
    ])
  func faults(key: String, value: String, part: String) {
    let messages = faultMessages {
      _ = try FormDesk.form(
        columns: key == "columns" ? value : FormDesk.columns, rows: key == "rows" ? value : FormDesk.rows,
        checks: key == "checks" ? value : "[]")
    }
    #expect(messages.contains { $0.contains(part) } && messages.allSatisfy { $0.contains("表.yaml:") }, "\(messages)")
  }

  @Test func suffixesOfMeasureAndCompareJoin() throws {
    let form = try FormDesk.form(columns: "[{name: 甲, measure: received.ytd, compare: prev_year}]")
    #expect(form.columns[0].request.suffixes == [.ytd, .previousYear])
  }

  /// The forms of a return are read together: faults of all, and sheets of one name.
  @Test func formsOfAReturn() throws {
    let office = try SmallOffice()
    try office.put("pipelines/forms/a.yaml", FormDesk.yaml(more: "sheet: 表\n"))
    try office.put("pipelines/forms/b.yaml", FormDesk.yaml(more: "sheet: 表\n"))
    try office.put("pipelines/forms/c.yaml", FormDesk.yaml(columns: "[{name: 甲, measure: x}]", more: "sheet: 丙\n"))
    try office.put("pipelines/own.yaml", SmallOffice.plan(forms: ["a", "b", "c"]))
    let plan = try PipelinePlan.read(office.file("pipelines/own.yaml"))
    let messages = faultMessages { _ = try readForms(plan, in: try office.project(), try CaseDesk.seeds().measures) }
    #expect(messages.count == 2 && messages[0].contains("c.yaml:3: 没有指标“x”"), "\(messages)")
    #expect(messages[1].contains("b.yaml: 工作表名“表”已用于") && messages[1].contains("a.yaml"))
  }

  @Test func aPipelineWithoutReturnHasNoForms() throws {
    let plan = try SourceContractsTests.plan(SourceContractsTests.cases)
    #expect(try readForms(plan, in: try CaseDesk.project(), try CaseDesk.seeds().measures).isEmpty)
  }
}
