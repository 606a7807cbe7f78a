import CSV
import Testing

@testable import MediationStatistics

@Suite struct CodeReaderTests {
  private func read(_ texts: [String], _ order: RuleOrder = RuleOrder(), as encoding: TextEncoding = .utf8) throws -> Records {
    let contract = try ShippedOffice.contract()
    let bytes = try Transcoder.encode(CaseSheet(texts.map { ["案件编码": $0] }).text, as: encoding)
    return normalize(try check([try openTable(bytes, contract)], contract), try ShippedOffice.seeds(), order)
  }

  /// What is taken as it stands against what is folded first: a blank more makes no other code.
  @Test(arguments: [TextEncoding.utf8, .gb18030])
  func plainAndFoldedAgree(encoding: TextEncoding) throws {
    for code in ["浙余五调〔2024〕00000001号", "〔2024〕0001", "AB1234", "1234", "123", "待生成", "ZJ33010052024070400000X", "甲'2024=5"] {
      let records = try read([code, " \(code)　"], as: encoding)
      #expect(records.code(0) == records.code(1) && records.codeKeys[0] == records.codeKeys[1], "\(code)")
      #expect(records.findings.map(\.message)[0] == records.findings.map(\.message)[1], "\(code)")
    }
  }

  /// Codes of one form are read alike, and as those are that are looked at one by one: forms that recur, codes that are none, digits within characters
  /// of four bytes.
  @Test(arguments: [TextEncoding.utf8, .gb18030])
  func formByForm(encoding: TextEncoding) throws {
    let codes = [
      "浙余五调〔2024〕00000001号", "浙余五调〔2024〕00000002号", "待生成1", "待生成2", "浙余五调〔2023〕00000002号", "鿒2024", "鿒2025", "𠮷1〔2024〕", "a2024", "A2024",
      "１2024",
      "\"浙\"\"2024\"", "浙余五调〔2024〕00000001号",
    ]
    let off = RuleOrder([("code-malformed", nil)])
    let (whole, byForm) = (try read(codes, as: encoding), try read(codes, off, as: encoding))
    #expect(codes.indices.map { byForm.code($0) } == codes.indices.map { whole.code($0) })
    #expect(byForm.contentHashes == whole.contentHashes && byForm.code(1) == codes[1] && byForm.code(2) == nil)
  }

  @Test func nothingIsToldWhereTheRuleIsOff() throws {
    let off = RuleOrder([("code-malformed", nil)])
    let codes = ["〔2024〕0001", "待生成", " zj330100520240704000001", ""]
    let (told, untold) = (try read(codes), try read(codes, off))
    #expect(told.told == ["code-malformed@0", "code-malformed@1", "code-malformed@2", "value-blank@3"])
    #expect(
      untold.told == ["value-blank@3"] && (0..<4).map { untold.code($0) } == (0..<4).map { told.code($0) }
        && untold.codeKeys == told.codeKeys)
    #expect(untold.contentHashes == told.contentHashes)
  }
}
