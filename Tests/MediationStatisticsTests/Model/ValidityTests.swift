import Testing

@testable import MediationStatistics

struct ValidityTests {
  private static func day(_ text: String) -> CalendarDate? { readDate(text) }

  @Test(arguments: [
    (nil, nil, "", [true, true, true, true]), ("2024-07-01", nil, "自2024年7月1日起", [false, true, true, true]),
    (nil, "2024-07-31", "至2024年7月31日止", [true, true, true, false]),
    ("2024-07-01", "2024-07-31", "2024年7月1日至2024年7月31日", [false, true, true, false]),
  ])
  func bothEndsAreIncluded(from: String?, to: String?, prose: String, holds: [Bool]) throws {
    let validity = Validity(from: from.flatMap(Self.day), to: to.flatMap(Self.day))
    #expect(validity.inProse == prose)
    let days = ["2024-06-30", "2024-07-01", "2024-07-31", "2024-08-01"]
    #expect(try days.map { validity.contains(try wanted(Self.day($0)).dayNumber) } == holds)
  }
}
