@testable import MediationStatistics

/// What a reader finds on a page.
struct ReadPage {
  struct Number: Hashable {
    let value: String
    let address: String
    let text: String
  }
  let text: String

  /// Numbers that are figures, with what is shown for them.
  var numbers: [Number] {
    text.matches(of: /<data value="([^"]*)" title="([^"]*)">([^<]*)<\/data>/).map {
      Number(value: plain($0.1), address: plain($0.2), text: plain($0.3))
    }
  }

  /// Words where a figure has no value.
  var gaps: [(address: String, text: String)] {
    text.matches(of: /<span class="gap" title="([^"]*)">([^<]*)<\/span>/).map { (plain($0.1), plain($0.2)) }
  }

  /// Numbers within the pictures.
  var drawn: [(address: String, text: String)] {
    text.matches(of: /<text [^>]*data-address="([^"]*)">([^<]*)<\/text>/).map { (plain($0.1), plain($0.2)) }
  }

  var titles: [String] { text.matches(of: /<h2[^>]*>([^<]*)<\/h2>/).map { plain($0.1) } }

  private func plain(_ text: Substring) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
  }

  /// The page of a register, or of an office, as a run writes it.
  init(_ results: RunResults, in project: Project? = nil) throws {
    let report = try Report(results, in: try project ?? CaseDesk.project())
    text = try wanted(try report.page())
  }

  init(_ lines: [CaseLine], _ period: String = "2024-07") throws {
    try self.init(try CaseDesk.results(try CaseDesk.register(lines), period))
  }

  /// The page of some sheets made by hand, in the shipped frame.
  init(_ sheets: [SheetContent]) throws {
    let (plan, project) = (try CaseDesk.plan(), try CaseDesk.project())
    let request = try wanted(plan.page)
    text = try pageText(request, sheets, try PageParts.read(request, in: project), try CaseDesk.context([[:]]))
  }
}
