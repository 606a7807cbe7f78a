/// The rows behind a figure as a table for people: one shape a register, each row with the place that it came from.
struct ExplainedRows {
  let rows: RowList

  init(_ rows: RowList) { self.rows = rows }

  /// `rows` are those of the register with this id.
  init(_ rows: [Int], of register: String, _ registers: Registers) {
    if let ledger = registers.activities.first(where: { $0.contract.id == register }) {
      self.init(ExplainedRows.activities(rows, ledger))
      return
    }
    let cases = registers.cases
    switch register {
    case "documents": self.init(documents: rows.map { registers.court.counted[$0] }, registers.court)
    case "proceedings": self.init(ExplainedRows.proceedings(rows, registers))
    case "hearings": self.init(ExplainedRows.hearings(rows, registers.court))
    case "participations":
      let records = cases.standing.gathered(cases.caseOfParticipation)
      self.init(cases: rows.inOrder(of: cases.participations), of: cases.participations, records, cases)
    default: self.init(cases: rows.inOrder(of: cases.cases), of: cases.cases, cases.standing, cases)
    }
  }

  /// Rows of a register of cases or participations, in their order; `records` tells the row of the records behind each row of the register.
  init(cases rows: [Int], of register: Register, _ records: PackedColumn<Int>, _ cases: CaseRegister) {
    let days = register.days[.accepted] ?? []
    let members = [DimensionID.community, .type, .result, .organization].map { register.columns[$0] }
    let columns: [RowList.Column] = [
      .init("案件编码"), .init("受理日期", .day), .init("社区"), .init("纠纷类型"), .init("调解结果"), .init("调解组织"), .init("出处"),
    ]
    self.rows = RowList(columns, count: rows.count) { index in
      let row = rows[index]
      let record = records[row]
      let code = cases.records.code(record) == nil ? "（无编码）" : cases.records.shownCode(record)
      return [.text(code), .init(day: days[row])]
        + members.map { column in .text(column.map { $0.dimension.members[Int($0.codes[row])].label } ?? "") }
        + [.text(cases.location(record))]
    }
  }

  /// `papers` are rows of the papers read.
  init(documents papers: [Int], _ court: CourtRegister) {
    let columns: [RowList.Column] = [
      .init("收到日期", .day), .init("文书种类"), .init("案号"), .init("发文单位"), .init("案由"), .init("处理结果"), .init("出处"),
    ]
    rows = RowList(columns, count: papers.count) { index in
      let document = court.documents[papers[index]]
      return [
        .init(day: document.received), .text(document.kind.shown), .text(court.shownKey(papers[index])), .text(document.shownIssuer),
        .text(document.shownCause), .text(document.outcome.shown), .text(court.location(papers[index])),
      ]
    }
  }

  var head: [String] { rows.head }
  var count: Int { rows.count }
  /// All of them, as texts.
  var lines: [[String]] { rows.lines }

  /// The same with one more column.
  func adding(_ name: String, _ cell: @escaping @Sendable (Int) -> String) -> ExplainedRows { ExplainedRows(rows.adding(name, cell)) }

  private static func activities(_ rows: [Int], _ ledger: ActivityRegister) -> RowList {
    let days = ledger.register.days[.accepted] ?? []
    let fields = ledger.contract.shownFields
    let columns = [RowList.Column("日期", .day)] + fields.map { .init($0.name, $0.listed) } + [.init("出处")]
    return RowList(columns, count: rows.count) { index in
      let row = rows[index]
      let values = fields.map { field -> ListedCell in
        if let column = ledger.register.columns[DimensionID(field.id.text)] {
          return .text(column.dimension.members[Int(column.codes[row])].label)
        }
        let value = ledger.register.quantities[field.id.text]?[row] ?? Register.absentQuantity
        guard value != Register.absentQuantity else { return .text("") }
        return field.type == .money ? .money(value) : .count(value)
      }
      return [.init(day: days[row])] + values + [.text(ledger.location(ledger.standing[row]))]
    }
  }

  private static func proceedings(_ rows: [Int], _ registers: Registers) -> RowList {
    let court = registers.court
    let columns: [RowList.Column] = [
      .init("案号"), .init("首份文书", .day), .init("类别"), .init("审级"), .init("我方地位"), .init("处理结果"), .init("审结文书", .day), .init("调解案件"),
      .init("文书出处"),
    ]
    return RowList(columns, count: rows.count) { index in
      let proceeding = court.proceedings[rows[index]]
      return [
        .text(proceeding.number.shown), .init(day: proceeding.opened), .text(proceeding.proceedingClass.rawValue),
        .text(proceeding.stage.rawValue), .text(proceeding.role.shown), .text(proceeding.outcome.shown),
        .init(day: proceeding.concluded, else: "未结"), .text(registers.shownCase(ofProceeding: rows[index])),
        .text(proceeding.papers.map(court.location).joined(separator: " ")),
      ]
    }
  }

  private static func hearings(_ rows: [Int], _ court: CourtRegister) -> RowList {
    let columns: [RowList.Column] = [
      .init("开庭日期", .day), .init("案号"), .init("是否开庭"), .init("负责人出庭"), .init("职务"), .init("文书出处"),
    ]
    return RowList(columns, count: rows.count) { index in
      let hearing = court.hearings[rows[index]]
      return [
        .init(day: hearing.day), .text(court.proceedings[hearing.proceeding].number.shown), .text(hearing.heard.shown),
        .text(hearing.leaderPresent.shown), .text(hearing.leaderPost), .text(hearing.papers.map(court.location).joined(separator: " ")),
      ]
    }
  }
}

extension ListedCell {
  /// As a register has it.
  fileprivate init(day: Int32) { self = day == Register.absentDay ? .text("") : .day(Int(day)) }
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

extension Contract.Field {
  fileprivate var listed: RowList.Kind { type == .money ? .money : type == .count ? .count : .text }
}
