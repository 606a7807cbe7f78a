import CSV
import Testing

@testable import MediationStatistics

struct OpenAuditTests {
  @Test func aSoundBookPassesEveryCheck() throws {
    let audit = OpenAudit(OpenSample.audited())
    for (check, breaches) in audit.results { #expect(breaches == [], "\(check.id)") }
    try audit.requireEssentials("4.xlsx")
  }

  /// No check is a formality: each one is seen to fail.
  @Test func everyCheckIsSeenToFail() {
    let tried = [StructureChecksTests.breaches, TableChecksTests.breaches, NoteChecksTests.breaches, ContentChecksTests.breaches].joined()
    #expect(Set(tried.map(\.check)) == Set(openChecks.map(\.id)) && Set(openChecks.map(\.id)).count == openChecks.count)
  }

  @Test func essentialBreachesStopTheRunTogether() {
    var audited = OpenSample.audited()
    audited.book.subject = ""
    audited.written.sheets[3].merges = ["A1:B1"]
    audited.book.sheets[3].lines[0] = .heading(String(repeating: "长", count: 60))
    let fault = #expect(throws: RunFault.self) { try OpenAudit(audited).requireEssentials("4.xlsx") }
    #expect(fault?.kind == .badConfiguration && fault?.messages.count == 2, "the advisory one is not told here: \(fault?.messages ?? [])")
    #expect(fault?.description.contains("[properties]") == true && fault?.description.contains("[no-merges]") == true)
  }

  @Test func theListTellsEachCheckAndEachBreach() {
    var audited = OpenSample.audited()
    audited.book.subject = ""
    audited.book.author = ""
    let lines = String(decoding: OpenAudit(audited).csv, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 1 + openChecks.count + 1)
    #expect(lines.filter { $0.hasPrefix("properties,") }.map { $0.hasSuffix("不符,缺少主题") || $0.hasSuffix("不符,缺少作者") } == [true, true])
  }
}
