internal import CSV
internal import Mustache

/// What the page's template may name: its own parts, and all that the summary's template may name.
struct Page: MustacheParent {
  let figures: SummaryFigures
  private let parts: PageParts
  private let context: ReportContext
  private let keyFigures: [KeyFigure]
  private let sections: [PageSection]

  init(_ request: PageRequest, _ sheets: [SheetContent], _ parts: PageParts, _ context: ReportContext) throws(RunFault) {
    (self.parts, self.context) = (parts, context)
    figures = try SummaryFigures(context)
    var keyFigures: [KeyFigure] = []
    for measure in request.keyFigures {
      let figure = try context.figure(measure)
      // What was not read has nothing to show.
      guard context.store.measures[measure].map(context.store.isRead) == true else { continue }
      var comparisons: [Figure] = []
      for suffixes in request.compare { comparisons.append(try context.figure(measure, suffixes)) }
      keyFigures.append(KeyFigure(figure, comparisons))
    }
    self.keyFigures = keyFigures
    sections = sheets.enumerated().map { PageSection($1, number: $0 + 1, periodLine: context.periodLine) }
  }

  func child(named name: String) -> Any? {
    switch name {
    case "policy": parts.policy
    case "style": parts.style
    case "script": parts.script
    case "key_figures": keyFigures
    case "sections": sections
    case "verdicts": context.verdicts
    case "footer": InertText.visible(context.office.footer)
    case "filter": context.results.filter.map { InertText.visible($0.text) } ?? ""
    case "has_filter": context.results.filter != nil
    case "digest": String(context.digest.prefix(16))
    default: figures.child(named: name).map { ($0 as? String).map(InertText.visible) ?? $0 }
    }
  }
}
