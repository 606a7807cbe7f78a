/// A list of rows that becomes a workbook.
package struct ListingBook: Sendable {
  let title: String
  let rows: RowList
  let office: Office
  /// What the file says of its making; never by the clock.
  let created: CalendarDate

  package init(_ title: String, _ rows: RowList, _ office: Office, created: CalendarDate) {
    (self.title, self.rows, self.office, self.created) = (title, rows, office, created)
  }

  /// Made on the last day of a period.
  package init(_ title: String, _ rows: RowList, _ office: Office, _ period: ReportingPeriod) {
    let end = CalendarDate(dayNumber: period.days(startDay: office.periodStartDay).upperBound - 1)
    self.init("\(title)（\(period.inProse)）", rows, office, created: end)
  }

  /// Of what speaks of no day at all: the first day that files of this kind know.
  package init(undated title: String, _ rows: RowList, _ office: Office) {
    self.init(title, rows, office, created: CalendarDate(dayNumber: 3_652))
  }

  /// Writes the file; only its owner may read it. A sentence for the reader where the list goes over several sheets.
  package func write(to path: String) throws(RunFault) -> String? {
    try writeBookFile(to: path) { made, folder throws(RunFault) in try renderListing(self, path: made, temporaryFolder: folder) }
    let sheets = rowsPerSheet
    guard sheets.count > 1 else { return nil }
    return "\(path): 共 \(rows.count) 行，超过一个工作表的容量，分在 \(sheets.count) 个工作表中（\(sheets.map(String.init).joined(separator: "、")) 行），表头相同"
  }
}
