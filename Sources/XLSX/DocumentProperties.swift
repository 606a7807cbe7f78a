/// What the file says of itself. Every text may be empty; the day of creation is fixed by the caller, never read from the
/// clock, so that the same content gives the same bytes.
package struct DocumentProperties: Hashable, Sendable {
  package var title = ""
  package var subject = ""
  package var author = ""
  package var company = ""
  package var category = ""
  package var keywords = ""
  package var comments = ""
  package var created: Day

  /// A calendar day, written into the file as midnight UTC. Years 1980 to 9999.
  package struct Day: Hashable, Sendable {
    package var year: Int
    package var month: Int
    package var day: Int

    package init(year: Int, month: Int, day: Int) {
      self.year = year
      self.month = month
      self.day = day
    }
  }

  package init(created: Day) { self.created = created }

  var texts: [String] { [title, subject, author, company, category, keywords, comments] }
}

extension DocumentProperties.Day {
  var isReal: Bool {
    (1980...9999).contains(year) && (1...12).contains(month) && day >= 1 && day <= lengthOfMonth
  }

  private var lengthOfMonth: Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// Seconds since 1970-01-01 00:00 UTC, by Howard Hinnant's `days_from_civil` (years here are positive).
  var unixSeconds: Int {
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return (era * 146_097 + dayOfEra - 719_468) * 86_400
  }
}
