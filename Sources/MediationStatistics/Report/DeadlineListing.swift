/// What is due, as `tiaojie deadlines` prints it.
package struct DeadlineListing {
  private let asOf: CalendarDate
  private let rows: [[String]]

  /// `within`: days from the day on; what is due later is left out. Overdue and unsettled ones are always told.
  package init(_ court: CourtRegister, _ seeds: Seeds, asOf day: CalendarDate, within: Int?) {
    asOf = day
    let entries = court.deadlines(asOf: day, seeds.deadlineRules, seeds.holidays).filter { entry in
      guard let within, case .left(let days) = entry.urgency else { return true }
      return days <= within
    }
    rows = entries.map { DeadlineListing.row($0, court) }
  }

  private static let head = ["紧急程度", "届满日", "应办事项", "文书种类", "案号", "发文单位", "收到日期", "依据", "说明", "出处"]

  private static func row(_ entry: DeadlineEntry, _ court: CourtRegister) -> [String] {
    let document = court.documents[entry.paper]
    let rule = entry.deadline.rule
    var (day, note) = ("", rule.note)
    switch entry.deadline.state {
    case .on(let last, let missing):
      day = last.description
      if let missing { note = "没有 \(missing) 年的节假日安排，只按周末顺延" }
    case .unsettled(let reason): note = reason
    }
    return [
      entry.urgency.text, day, rule.due, document.kind.shown, court.shownKey(entry.paper), document.shownIssuer,
      document.received?.description ?? "", rule.article, note, court.location(entry.paper),
    ]
  }

  package var table: String {
    let title = "截至 \(asOf)，未了的期限 \(rows.count) 项"
    return rows.isEmpty ? title : title + "\n" + textTable([DeadlineListing.head] + rows)
  }

  package func book(_ office: Office) -> ListingBook {
    let listed = RowList(DeadlineListing.head, rows, days: ["届满日", "收到日期"])
    return ListingBook("未了的期限（截至\(asOf.inProse)）", listed, office, created: asOf)
  }

  package var csv: [UInt8] { listedCSV(DeadlineListing.head, rows) }
  package var json: [UInt8] { listedJSON(DeadlineListing.head, rows) }
}
