internal import XLSX

extension ReportContext {
  /// What a book says of itself; `part` tells the books of one run apart.
  func bookProperties(_ part: String = "") -> DocumentProperties {
    MediationStatistics.bookProperties("\(plan.title)\(part)", period, office)
  }

  var bookFooter: String { MediationStatistics.bookFooter(office) }

  func bookFrame(_ part: String = "") -> BookFrame {
    BookFrame(properties: bookProperties(part), footer: bookFooter, planPath: plan.path)
  }
}

/// What a book needs besides the contents of its sheets.
struct BookFrame: Sendable {
  let properties: DocumentProperties
  let footer: String
  /// The pipeline's YAML, in which the names of sheets stand.
  let planPath: String
}

/// Created on the period's last day, never by the clock.
func bookProperties(_ title: String, _ period: ReportingPeriod, _ office: Office) -> DocumentProperties {
  let end = CalendarDate(dayNumber: period.days(startDay: office.periodStartDay).upperBound - 1)
  var properties = DocumentProperties(created: .init(year: end.year, month: end.month, day: end.day))
  properties.title = "\(title)（\(period.inProse)）"
  properties.author = office.name
  properties.company = office.name
  properties.category = "统计报表"
  return properties
}

func bookFooter(_ office: Office) -> String { "&L\(office.footer)&C第 &P 页  共 &N 页&R\(office.name)" }
