internal import XLSX

extension ReportContext {
  /// What a book says of itself; `part` tells the books of one run apart. Created on the period's last day, never by the clock.
  func bookProperties(_ part: String = "") -> DocumentProperties {
    let end = CalendarDate(dayNumber: period.days(startDay: office.periodStartDay).upperBound - 1)
    var properties = DocumentProperties(created: .init(year: end.year, month: end.month, day: end.day))
    properties.title = "\(plan.title)\(part)（\(period.inProse)）"
    properties.author = office.name
    properties.company = office.name
    properties.category = "统计报表"
    return properties
  }

  var bookFooter: String { "&L\(office.footer)&C第 &P 页  共 &N 页&R\(office.name)" }
}
