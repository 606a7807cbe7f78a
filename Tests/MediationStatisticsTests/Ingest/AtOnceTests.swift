import Testing

@testable import MediationStatistics

@Suite struct AtOnceTests {
  @Test func eachResultInItsPlace() {
    for number in 0..<100 {
      let (count, text, list) = atOnce({ number }, { "\(number)" }, { [number, number] })
      #expect(count == number && text == "\(number)" && list == [number, number])
    }
  }
}
