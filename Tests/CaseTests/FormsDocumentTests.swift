import Foundation
import Testing

/// The example of `docs/forms.md` is the form that the golden case runs.
struct FormsDocumentTests {
  private func lines(_ path: String) throws -> [String] {
    try String(contentsOf: GoldenCase.root.appendingPathComponent(path), encoding: .utf8).split(separator: "\n").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
  }

  @Test func theExampleIsRun() throws {
    let document = try lines("docs/forms.md")
    let start = try #require(document.firstIndex(of: "```yaml"))
    let example = document[(start + 1)...].prefix { $0 != "```" }
    let form = try lines("Tests/Cases/runs/own-form/pipelines/forms/types-short.yaml")
    #expect(example.count > 8)
    for line in example { #expect(form.contains(line), "\(line)") }
  }
}
