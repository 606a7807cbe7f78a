import Testing

@testable import MediationStatistics

@Suite struct RowPlacesTests {
  @Test func whatIsPutInComesOut() {
    let places = (0..<20_000).map { row in
      RowPlace(
        file: Int32(row / 7_000), line: Int32(row * 3), start: row * 500_000, length: Int32(row % 900), isMisaligned: row % 1_000 == 7)
    }
    let kept = RowPlaces(places)
    #expect(kept.count == 20_000 && Array(kept) == places && kept.files[8_000] == 1)
  }
}
