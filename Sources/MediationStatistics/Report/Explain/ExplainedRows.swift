/// The rows behind a figure as a table for people: one shape a register, each row with the place that it came from.
struct ExplainedRows {
  let head: [String]
  let lines: [[String]]

  init(head: [String], lines: [[String]]) { (self.head, self.lines) = (head, lines) }

  /// `rows` are those of the register with this id.
  init(_ rows: [Int], of register: String, _ registers: Registers) {
    if let ledger = registers.activities.first(where: { $0.contract.id == register }) {
      self.init(head: ExplainedRows.activityHead(ledger), lines: ExplainedRows.activities(rows, ledger))
      return
    }
    let cases = registers.cases
    switch register {
    case "documents": self.init(documents: rows.map { registers.court.counted[$0] }, registers.court)
    case "proceedings":
      self.init(
        head: ["案号", "首份文书", "类别", "审级", "我方地位", "处理结果", "审结文书", "调解案件", "文书出处"],
        lines: ExplainedRows.proceedings(rows, registers))
    case "hearings":
      self.init(
        head: ["开庭日期", "案号", "是否开庭", "负责人出庭", "职务", "文书出处"],
        lines: ExplainedRows.hearings(rows, registers.court))
    case "participations":
      let records = PackedColumn(cases.caseOfParticipation.lazy.map { cases.standing[$0] })
      self.init(cases: rows.inOrder(of: cases.participations), of: cases.participations, records, cases)
    default: self.init(cases: rows.inOrder(of: cases.cases), of: cases.cases, cases.standing, cases)
    }
  }

  /// Rows of a register of cases or participations, in their order; `records` tells the row of the records behind each row of the register.
  init(cases rows: [Int], of register: Register, _ records: PackedColumn<Int>, _ cases: CaseRegister) {
    let days = register.days[.accepted] ?? []
    head = ["案件编码", "受理日期", "社区", "纠纷类型", "调解结果", "调解组织", "出处"]
    lines = rows.map { row in
      let members = [DimensionID.community, .type, .result, .organization].map { dimension in
        register.columns[dimension].map { $0.dimension.members[Int($0.codes[row])].label } ?? ""
      }
      let date = days[row] == Register.absentDay ? "" : CalendarDate(dayNumber: Int(days[row])).description
      let record = records[row]
      let code = cases.records.code(record) == nil ? "（无编码）" : cases.records.shownCode(record)
      return [code, date] + members + [cases.location(record)]
    }
  }

  /// `papers` are rows of the papers read.
  init(documents papers: [Int], _ court: CourtRegister) {
    head = ["收到日期", "文书种类", "案号", "发文单位", "案由", "处理结果", "出处"]
    lines = papers.map { paper in
      let document = court.documents[paper]
      return [
        document.received?.description ?? "", document.kind.shown, court.shownKey(paper), document.shownIssuer, document.shownCause,
        document.outcome.shown, court.location(paper),
      ]
    }
  }

  /// The same with one more column.
  func adding(_ name: String, _ cells: [String]) -> ExplainedRows {
    ExplainedRows(head: head + [name], lines: zip(lines, cells).map { $0 + [$1] })
  }

  private static func activityHead(_ ledger: ActivityRegister) -> [String] {
    ["日期"] + ledger.contract.shownFields.map(\.name) + ["出处"]
  }

  private static func activities(_ rows: [Int], _ ledger: ActivityRegister) -> [[String]] {
    let days = ledger.register.days[.accepted] ?? []
    return rows.map { row in
      let date = days[row] == Register.absentDay ? "" : CalendarDate(dayNumber: Int(days[row])).description
      let values = ledger.contract.shownFields.map { field -> String in
        if let column = ledger.register.columns[DimensionID(field.id.text)] {
          return column.dimension.members[Int(column.codes[row])].label
        }
        let value = ledger.register.quantities[field.id.text]?[row] ?? Register.absentQuantity
        guard value != Register.absentQuantity else { return "" }
        return field.type == .money ? Fraction(Int128(value), over: 100).decimal(2) : "\(value)"
      }
      return [date] + values + [ledger.location(ledger.standing[row])]
    }
  }

  private static func proceedings(_ rows: [Int], _ registers: Registers) -> [[String]] {
    let court = registers.court
    return rows.map { row in
      let proceeding = court.proceedings[row]
      return [
        proceeding.number.shown, proceeding.opened.description, proceeding.proceedingClass.rawValue, proceeding.stage.rawValue,
        proceeding.role.shown, proceeding.outcome.shown, proceeding.concluded?.description ?? "未结",
        registers.shownCase(ofProceeding: row),
        proceeding.papers.map(court.location).joined(separator: " "),
      ]
    }
  }

  private static func hearings(_ rows: [Int], _ court: CourtRegister) -> [[String]] {
    rows.map { row in
      let hearing = court.hearings[row]
      return [
        hearing.day.description, court.proceedings[hearing.proceeding].number.shown, hearing.heard.shown, hearing.leaderPresent.shown,
        hearing.leaderPost, hearing.papers.map(court.location).joined(separator: " "),
      ]
    }
  }
}

extension [Int] {
  /// Rows of a register by the day of acceptance.
  func inOrder(of register: Register) -> [Int] {
    let days = register.days[.accepted] ?? []
    return sorted { (days[$0], $0) < (days[$1], $1) }
  }
}

extension Said where Value: RawRepresentable, Value.RawValue == String {
  /// The member, or nothing: what people read in lists.
  var shown: String {
    switch self {
    case .blank: ""
    case .unknown: MemberTable.unknown
    case .value(let value): value.rawValue
    }
  }
}

extension Said where Value == Bool {
  var shown: String {
    switch self {
    case .blank: ""
    case .unknown: MemberTable.unknown
    case .value(let value): value ? "是" : "否"
    }
  }
}

extension Document {
  /// Issuers are courts, authorities and law firms; what ends otherwise may be a person and is masked.
  var shownIssuer: String {
    let isBody = ["法院", "检察院", "政府", "局", "委员会", "事务所", "部", "厅", "院", "庭"].contains { issuer.hasSuffix($0) }
    return isBody ? Mask.pattern(issuer) : Mask.names(Mask.pattern(issuer))
  }

  /// A cause is a short phrase of the law; what is none, or joins two names, may name people and is masked.
  var shownCause: String { maskedCause(cause) }
}

func maskedCause(_ cause: String) -> String {
  let joins = cause.contains("与") || cause.split(separator: "诉讼", omittingEmptySubsequences: false).contains { $0.contains("诉") }
  let isPhrase = cause.count <= 20 && !joins && causeWords.contains { cause.contains($0) }
  return isPhrase ? Mask.pattern(cause) : Mask.names(Mask.pattern(cause))
}

/// What causes are made of: none of these is in a name.
private let causeWords = [
  "纠纷", "合同", "行政", "信息公开", "处罚", "强制", "征收", "补偿", "赔偿", "职责", "复议", "诉讼", "责任", "许可", "确认", "答复", "协议", "履行", "执行", "调解", "争议", "离婚",
  "继承",
  "抚养", "赡养", "析产", "借贷", "买卖", "租赁", "工伤", "信访", "举报", "投诉", "拆除", "登记",
]

extension Contract {
  /// Fields of an activity ledger that are counted or counted by; texts are never shown.
  fileprivate var shownFields: [Field] { fields.filter { [.place, .member, .count, .money].contains($0.type) } }
}
