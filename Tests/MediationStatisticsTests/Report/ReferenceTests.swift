import Foundation
import MediationStatistics
import Testing

/// The generated reference is in step with the program.
struct ReferenceTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test(arguments: ["rules.md", "measures.md", "open-workbook.md", "forms.md"])
  func referenceIsInStep(_ name: String) throws {
    let seeds = try Seeds.read(Self.root.appendingPathComponent("seeds").path)
    let texts = [
      "rules.md": rulesReference(), "measures.md": measuresReference(seeds.measures), "open-workbook.md": openWorkbookReference(),
      "forms.md": formsReference(),
    ]
    let text = try wanted(texts[name])
    let url = Self.root.appendingPathComponent("docs/reference/\(name)")
    if ProcessInfo.processInfo.environment["TIAOJIE_RECORD"] == "1" { try text.write(to: url, atomically: true, encoding: .utf8) }
    #expect(try String(contentsOf: url, encoding: .utf8) == text)
  }

  @Test func everyRuleHasItsOwnID() {
    #expect(Set(allRules.map(\.id)).count == allRules.count)
  }

  @Test func thePipelinesNameEveryRule() throws {
    let yaml = try ["mediation-cases", "court-documents", "activities"].map {
      try String(contentsOf: Self.root.appendingPathComponent("pipelines/rules/\($0).yaml"), encoding: .utf8)
    }.joined()
    for rule in allRules { #expect(yaml.contains("\n  \(rule.id): "), "\(rule.id)") }
  }
}
