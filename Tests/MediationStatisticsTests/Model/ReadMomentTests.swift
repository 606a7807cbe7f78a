import Testing

@testable import MediationStatistics

@Suite struct ReadMomentTests {
  /// Day 19727 is 2024-01-05, whose serial is 45296.
  @Test(arguments: [
    ("2024-01-05", 0), ("2024/1/5", 0), ("2024.1.5", 0), ("2024年1月5日", 0), ("2024年1月5", 0), ("20240105", 0), ("45296", 0), ("45296.0", 0),
    ("45296.5", 43_200), ("45296.43", 37_152),
    ("2024-01-05 10:22:31", 37_351), ("2024-01-05T10:22:31", 37_351), ("2024-01-05  10:22", 37_320), ("2024年1月5日10:22", 37_320),
    ("2024/1/5 9:05", 32_700),
    ("20240105102231", 37_351), ("2024-01-05 10:22:31.500", 37_351), ("2024-01-05 23:59:59", 86_399), ("2024-01-05 0:0:0", 0),
  ])
  func forms(text: String, second: Int) {
    #expect(moment(text) == Moment.at(day: 19_727, second: second))
  }

  @Test(arguments: [
    "", "2024", "24-01-05", "2024-13-05", "2024-02-30", "2024-1", "2024-", "2024-1-", "2024-1/5", "2024/1-5", "2024年1", "2024年1月",
    "2024年1-5", "1899-12-31", "2024-01-05 24:00", "2024-01-05 10",
    "2024-01-05 10:", "2024-01-05 10:60", "2024-01-05 10:22:", "2024-01-05 10:22:60", "2024-01-05 10:22:31x", "2024-01-05 10:22:31 ",
    "2024-001-05", "2024-01-050", "19999", "60001",
    "45296.", "45296.5x", "45296.1234567890123456", "123456", "20241305", "20240105240000", "18990101", "2024010510223",
    "99999999999999999999", "不详", "2024年１月5日", " 2024-01-05",
    "2024-01-05-", "-2024-01-05", "2024年", "2024月1日",
  ])
  func refused(text: String) { #expect(moment(text) == nil) }

  @Test(arguments: [("20000", 1954, 10, 3), ("60000", 2064, 4, 8), ("25569", 1970, 1, 1)])
  func serials(text: String, year: Int, month: Int, day: Int) throws {
    let read = try #require(moment(text))
    #expect(Moment.date(of: read) == CalendarDate(year: year, month: month, day: day))
  }

  /// The quick way reads nothing that the tolerant one reads otherwise, and all that platforms write.
  @Test func plainFormsAreReadTheSame() {
    var dice = Dice(7)
    for _ in 0..<20_000 {
      var text = Array("2024-01-05 10:22:31".utf8.prefix(dice.pick([10, 16, 19, 11, 18])))
      for _ in 0..<dice.pick([0, 1, 1, 2]) { text[dice.throwDie(text.count)] = dice.pick(Array("0123456789-: /T".utf8)) }
      if let plain = readPlainMoment(text.span) { #expect(plain == readMoment(text.span), "\(String(decoding: text, as: UTF8.self))") }
    }
    for text in ["2024-01-05", "2024-01-05 10:22", "2024-01-05 10:22:31"] { #expect(readPlainMoment(Array(text.utf8).span) != nil) }
  }

  /// What platforms write for "no end".
  @Test(arguments: ["9999-12-31 23:59:59", "9998-12-31", "99991231", "2999-01-01"])
  func yearsOfNoOffice(text: String) {
    #expect(moment(text) == nil)

  }

  /// Every prefix of every form, cut anywhere and with one byte put in: read or refused, never trapped.
  @Test func cutsAndInsertions() {
    for text in ["2024年12月31日 23:59:59.999", "2024-12-31T23:59:59", "20241231235959", "45296.123456789012345"] {
      let bytes = Array(text.utf8)
      for end in 0...bytes.count {
        _ = moment(Array(bytes[..<end]))
        for extra: UInt8 in [0x20, 0x2D, 0x2E, 0x30, 0x3A, 0x54, 0xE5, 0xE6, 0xFF] {
          if let read = moment(Array(bytes[..<end]) + [extra] + bytes[end...]) {
            #expect((1900...9999).contains(Moment.date(of: read).year))
          }
        }
      }
    }
  }
}

private func moment(_ text: String) -> Int64? { moment(Array(text.utf8)) }

private func moment(_ bytes: [UInt8]) -> Int64? { readMoment(bytes.span) }
