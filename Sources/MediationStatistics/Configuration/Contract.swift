/// 数据约定: what a source's columns are called and hold, from `pipelines/contracts/*.yaml`.
package struct Contract: Sendable {
  package let id: String
  package let title: String
  /// What the rows of the source are.
  package let holds: Holds
  package let fields: [Field]
  package internal(set) var limits = InputLimits()

  package enum Holds: String, Sendable, CaseIterable {
    /// Mediation cases, as the platform exports them.
    case cases
    /// Papers served on the office: a ledger, and single papers as text.
    case papers
    /// What the office did, one row an entry: a day, a place, quantities. The contract's id is the name of its register.
    case activities
  }

  package struct Field: Sendable {
    package let id: FieldID
    package let name: String
    package let aliases: [String]
    package let type: FieldType
    package let required: Bool
    /// Every row should have a value here; a blank cell is a finding.
    package let filled: Bool
    package let mask: Mask
  }

  package enum FieldType: String, Sendable, CaseIterable {
    case caseCode = "case-code"
    case moment, member, organization, studio, street, place, money, count, name
    case nameList = "name-list"
    case caseNumber = "case-number"
    case term
    case identity, telephone, text
  }

  package func field(_ id: FieldID) -> Field? { fields.first { $0.id == id } }

  package func name(of id: FieldID) -> String { field(id)?.name ?? id.text }

  package static func read(_ path: String) throws(RunFault) -> Contract {
    try YAMLDocument.read(path) { root in
      let id = root.requiredText("contract")
      let title = root.requiredText("title")
      let holds = root.choice("holds", Holds.self) ?? .cases
      let fields = root.list("fields", readField)
      let limits = root.section("limits", InputLimits.read)
      refuseDoubles(fields, holds, root)
      if holds == .activities { refuseUncountable(id, fields, root) }
      guard let id, let title else { return nil }
      return Contract(id: id, title: title, holds: holds, fields: fields, limits: limits ?? InputLimits())
    }
  }

  static let programRegisters = ["cases", "participations", "documents", "proceedings", "hearings"]

  /// A ledger of activities is counted as it is described: it needs a day, and a name that no other register bears.
  private static func refuseUncountable(_ id: String?, _ fields: [Field], _ root: YAMLMapping) {
    if !fields.contains(where: { $0.type == .moment }) { root.fault(at: "fields", "工作台账须有一个日期字段（type: moment），否则不能归期") }
    if let id, id.contains("/") || id.hasPrefix(".") { root.fault(at: "contract", "“\(id)”应是简单的名称，退回行文件以它命名") }
    if let id, (programRegisters + ["papers"]).contains(id) { root.fault(at: "contract", "“\(id)”是程序自己的台账名 — 请另起一名") }
  }

  private static func readField(_ entry: YAMLMapping) -> Field? {
    let id = entry.requiredText("id")
    let name = entry.requiredText("name")
    let aliases = entry.texts("aliases")
    let type = entry.choice("type", FieldType.self)
    let required = entry.flag("required")
    let filled = entry.flag("filled")
    let mask = entry.choice("personal", PersonalKind.self)?.mask ?? .none
    if entry.text("type") == nil { entry.fault("字段“\(id ?? "?")”缺少 type") }
    guard let id, let name, let type else { return nil }
    return Field(id: FieldID(id), name: name, aliases: aliases, type: type, required: required, filled: filled, mask: mask)
  }

  /// Two fields that answer to one header would make the mapping a matter of luck.
  private static func refuseDoubles(_ fields: [Field], _ holds: Holds, _ root: YAMLMapping) {
    var owner: [String: FieldID] = [:]
    for (id, group) in Dictionary(grouping: fields, by: \.id).sorted(by: { $0.key.text < $1.key.text }) where group.count > 1 {
      root.fault(at: "fields", "字段“\(id)”列了 \(group.count) 次 — 请只留一个")
    }
    for field in fields {
      if let type = expectedTypes[holds]?[field.id], field.type != type {
        root.fault(at: "fields", "字段“\(field.id)”的 type 应为 \(type.rawValue)：规则和指标要用它")
      }
      for name in [field.name] + field.aliases {
        let key = HeaderCell(name).key
        if key.isEmpty { root.fault(at: "fields", "字段“\(field.id)”有空白的列名或别名 — 请删去") }
        if let other = owner[key], other != field.id { root.fault(at: "fields", "列名“\(name)”同时属于 \(other) 和 \(field.id) — 请只留一处") }
        owner[key] = field.id
      }
    }
  }
}

/// Fields that rules and measures speak of are read through their type: as a text they would be blank in every row, without a word.
private let expectedTypes: [Contract.Holds: [FieldID: Contract.FieldType]] = [
  .cases: [
    .code: .caseCode, .accepted: .moment, .concluded: .moment, .registered: .moment, .confirmedOn: .moment, .organization: .organization,
    .supporting: .organization, .studio: .studio, .division: .street, .place: .place, .amount: .money, .headCount: .count,
    .parties: .nameList, .clerk: .name, .identity: .identity, .telephone: .telephone, .type: .member, .result: .member, .source: .member,
    .agreement: .member, .difficulty: .member, .performance: .member, .confirmed: .member, .courtNumber: .caseNumber,
  ],
  .papers: [
    .received: .moment, .paperKind: .member, .number: .caseNumber, .issuer: .text, .cause: .text, .plaintiffs: .nameList,
    .defendants: .nameList, .thirdParties: .nameList, .role: .member, .paperDate: .moment, .hearing: .moment, .heard: .member,
    .leader: .member, .outcome: .member, .term: .term, .handled: .moment, .place: .place, .earlier: .caseNumber,
  ],
]

private enum PersonalKind: String, CaseIterable {
  case name, identity, telephone, text

  var mask: Mask {
    switch self {
    case .name: .name
    case .identity: .identity
    case .telephone: .telephone
    case .text: .text
    }
  }
}

extension Contract {
  /// A member field without a table could not be read at all.
  func refuseUntabledMembers(_ seeds: Seeds) throws(RunFault) {
    let untabled = fields.filter { $0.type == .member && seeds.memberTables[DimensionID($0.id.text)] == nil }
    guard untabled.isEmpty else {
      throw RunFault(.badConfiguration, untabled.map { "数据约定 \(id): 字段“\($0.id)”没有代码表 — 请在 seeds/members.csv 中列出它的取值" })
    }
  }
}
