import Testing

@testable import MediationStatistics

@Suite struct ContractTests {
  private func read(_ fields: String) throws -> Contract {
    try reading("约定.yaml", "contract: c\ntitle: 清单\nfields:\n" + fields) { try Contract.read($0) }
  }

  @Test func fieldsAsWritten() throws {
    let contract = try read(
      """
        - {id: code, name: 案件编码, aliases: [编码, 编号], type: case-code, required: true, filled: true}
        - {id: clerk, name: 受理人, type: name, personal: name}
      """)
    #expect(contract.id == "c" && contract.title == "清单" && contract.requiredNames == "案件编码")
    let code = try #require(contract.field(.code))
    #expect(code.aliases == ["编码", "编号"] && code.type == .caseCode && code.required && code.filled && code.mask == .none)
    let clerk = try #require(contract.field(.clerk))
    #expect(clerk.mask == .name && !clerk.required && !clerk.filled && clerk.aliases.isEmpty)
    #expect(contract.name(of: .code) == "案件编码" && contract.name(of: FieldID("nowhere")) == "nowhere")
  }

  /// One file, many faults, one telling.
  @Test func faultsAreToldTogether() {
    let messages = faultMessages {
      _ = try read(
        """
          - {id: a, name: 甲, type: sort}
          - {name: 乙, type: text}
          - {id: c, name: 丙}
          - {id: d, name: 丁, type: text, requierd: true}
          - {id: e, name: 戊, type: text, required: yes}
          - {id: f, name: 己, type: text, personal: secret}
          - {id: g, name: 庚, aliases: [丁], type: text}
        """)
    }
    for part in [
      "“type”应是", "缺少“id”", "字段“c”缺少 type", "“requierd”，是不是“required”", "“required”应是 true 或 false", "“personal”应是", "列名“丁”同时属于 d 和 g",
    ] {
      #expect(messages.contains { $0.contains(part) }, "\(part): \(messages)")
    }
    #expect(messages.allSatisfy { $0.contains("约定.yaml:") })
  }

  @Test func sensitiveFieldsOfTheShippedContractAreMasked() throws {
    let contract = try ShippedOffice.contract()
    for (field, mask) in [(FieldID.clerk, Mask.name), (.parties, .name), (.identity, .identity), (.telephone, .telephone), (.brief, .text)]
    {
      #expect(contract.field(field)?.mask == mask, "\(field)")
    }
  }

  private func ledger(_ id: String, _ fields: String) -> [String] {
    faultMessages { _ = try LedgerDesk.read("contract: \(id)\ntitle: 台账\nholds: activities\nfields: [\(fields)]\n") }
  }

  /// A ledger of activities needs a day and a name that is its own: registers and files are called by it.
  @Test(arguments: [
    ("visits", "{id: a, name: 户数, type: count}", "须有一个日期字段"), ("cases", "{id: a, name: 日期, type: moment}", "是程序自己的台账名"),
    ("hearings", "{id: a, name: 日期, type: moment}", "是程序自己的台账名"), ("papers", "{id: a, name: 日期, type: moment}", "是程序自己的台账名"),
    ("a/b", "{id: a, name: 日期, type: moment}", "应是简单的名称"), (".a", "{id: a, name: 日期, type: moment}", "应是简单的名称"),
  ])
  func ledgersThatCannotBeCounted(id: String, fields: String, part: String) {
    let messages = ledger(id, fields)
    #expect(messages.count == 1 && messages[0].contains(part), "\(messages)")
  }

  @Test func aLedgerNeedsNoMore() {
    #expect(ledger("visits", "{id: a, name: 日期, type: moment}").isEmpty)
    // The program's own fields may be of another kind here: no rule speaks of them.
    #expect(ledger("visits", "{id: a, name: 日期, type: moment}, {id: result, name: 结果, type: text}").isEmpty)
  }

  @Test func oneFieldTwiceIsRefused() {
    #expect(!faultMessages { _ = try read("  - {id: amount, name: 金额, type: money}\n  - {id: amount, name: 协议金, type: money}") }.isEmpty)

  }

  @Test(arguments: ["aliases: ['']", "aliases: [' ']"])
  func blankAliasesAreRefused(aliases: String) {
    #expect(!faultMessages { _ = try read("  - {id: amount, name: 金额, \(aliases), type: money}") }.isEmpty)

  }

  /// `result` is read through its member table: as a text it would be blank in every row, without a word.
  @Test func domainFieldOfAnotherTypeIsRefused() {
    #expect(!faultMessages { _ = try read("  - {id: accepted, name: 受理时间, type: text}") }.isEmpty)

  }
}
