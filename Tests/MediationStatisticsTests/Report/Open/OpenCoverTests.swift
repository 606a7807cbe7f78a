import Testing

@testable import MediationStatistics

struct OpenCoverTests {
  private func texts(_ lines: [CaseLine]) throws -> [String] {
    openCover("题", try wanted(try CaseDesk.plan().open), try CaseDesk.context(lines)).lines.map(\.text)
  }

  @Test func whoWhenAndHow() throws {
    let texts = try texts([[:]])
    #expect(texts[0] == "题" && texts[1].hasPrefix("公开前须经审查"))
    #expect(texts.contains("填报单位：五常街道司法所") && texts.contains("报告期：2024年7月（2024年7月1日至2024年7月31日）"))
    #expect(texts.contains { $0.contains("99.22即99.22%") } && texts.contains { $0.contains("4-开放数据.zip") })
  }

  /// One case where the platform counted 318: while a check fails, nothing may be published.
  @Test func aFailedCheckIsTold() throws {
    #expect(try texts([[:]]).contains { $0.hasPrefix("送审稿：勾稽检查") && $0.hasSuffix("更正前不得公开") })
  }
}
