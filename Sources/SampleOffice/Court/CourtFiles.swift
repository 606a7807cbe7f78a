import CSV

/// The files of the court side: the register, and twenty papers as texts.
struct CourtFiles {
  private let plan: CourtPlan
  private let seed: UInt64

  init(seed: UInt64) { (plan, self.seed) = (CourtPlan(seed: seed), seed) }

  func files() throws -> [SampleFile] { [try CourtLedger(papers: plan.papers).file()] + (try notices()) }

  /// Papers without a ledger row carry the day received in front of their names.
  private func notices() throws -> [SampleFile] {
    let encodings: [TextEncoding] = [.gb18030, .utf8, .gb18030, .utf8BOM, .utf8, .gb18030, .utf16LEBOM]
    return try plan.papers.filter { $0.text != .none }.enumerated().map { index, paper in
      var random = RandomSource(seed: seed, stream: .court, index: index + 1)
      let judges = (0..<4).map { _ in Person.drawName(&random) }
      let text = NoticeTemplate(paper: paper, judges: judges).text
      let prefix = paper.text == .alone || index % 3 == 0 ? paper.received.compact + "-" : ""
      let number = paper.number.filter { !"（）()〔〕".contains($0) }
      return SampleFile(
        path: "inputs/notices/\(prefix)\(paper.kind)\(number.isEmpty ? "" : "-" + number).txt",
        bytes: try Transcoder.encode(index % 2 == 0 ? text.replacing("\n", with: "\r\n") : text, as: encodings[index % encodings.count]))
    }
  }
}
