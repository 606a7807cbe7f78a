import Testing

@testable import XLSX

@Suite struct SerialDateTests {
  @Test(arguments: [
    (45_627.0, FormatKind.date, "2024-12-01"), (45_627.395_833_333_3, .date, "2024-12-01 09:30:00"),
    (45_627.0, .dateTime, "2024-12-01"), (45_627.999_999_99, .dateTime, "2024-12-02"), (45_627.999_988, .dateTime, "2024-12-01 23:59:59"),
    (1, .date, "1900-01-01"), (59, .date, "1900-02-28"), (60, .date, "1900-02-29"), (61, .date, "1900-03-01"), (0, .date, "1900-01-00"),
    (36_585, .date, "2000-02-29"), (36_586, .date, "2000-03-01"), (73_050, .date, "2099-12-31"), (2_958_465, .date, "9999-12-31"),
    (0.5, .time, "12:00:00"), (0.395_833_333_3, .time, "09:30:00"), (0, .time, "00:00:00"), (1.25, .duration, "30:00:00"),
    (45_627.5, .time, "2024-12-01 12:00:00"),
  ])
  func from1900(serial: Double, kind: FormatKind, text: String) { #expect(SerialDate.text(serial, kind, isDate1904: false) == text) }

  @Test(arguments: [(0.0, "1904-01-01"), (44_165, "2024-12-01"), (1, "1904-01-02")])
  func from1904(serial: Double, text: String) { #expect(SerialDate.text(serial, .date, isDate1904: true) == text) }

  @Test(arguments: [-1.0, 2_958_466, 1e300]) func noDate(serial: Double) {
    #expect(SerialDate.text(serial, .date, isDate1904: false) == nil)
  }

  /// Every day of two centuries follows the one before.
  @Test func daysFollowEachOther() {
    var (year, month, day) = (1_950, 1, 1)
    for serial in 18_264..<91_000 {
      let expected = [year, month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
      guard SerialDate.text(Double(serial), .date, isDate1904: false) == expected else {
        return #expect(Bool(false), "\(serial) is \(expected)")
      }
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let length = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
      day += 1
      if day > length { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test(arguments: [
    ("2024-12-01", "2024-12-01"), ("2024-12-01T00:00:00", "2024-12-01"), ("2024-12-01T09:30:00.000Z", "2024-12-01 09:30:00"),
    ("2024-12-01T09:30", "2024-12-01 09:30"), ("nonsense", "nonsense"),
  ])
  func iso(text: String, shown: String) { #expect(SerialDate.text(iso: text) == shown) }
}
