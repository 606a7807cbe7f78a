import Testing

@testable import MediationStatistics

@Suite struct FigureAddressTests {
  @Test(arguments: [
    "received[2024]", "received.yoy[2024-07]", "success_rate.ytd.yoy[2024-12;community=永福社区;type=邻里纠纷]", "received.prev[2024-Q3]",
    "received[2024-03-05..2024-04-10;type=邻里纠纷]", "received[2024;zeta=a=b]",
    "participations[2024-01..2024-05;organization_kind=police_studio]",
  ])
  func roundTrip(text: String) throws {
    #expect(try #require(FigureAddress(text)).description == text)
  }

  @Test(arguments: [
    "", "[", "]", "][", "[]", "received", "received[]", "received[2024", "received2024]", "[2024]", ".yoy[2024]", "received.[2024]",
    "received.foo[2024]",
    "received.yoy.ytd[2024]", "received[2024;]", "received[2024;type]", "received[2024;=邻里纠纷]", "received[2024;type=]",
    "received[2024;type=a;type=b]",
    "received[2024-13]", "received[2024] ", "received[;type=a]", "received[2024;;type=a]",
  ])
  func refused(text: String) {
    #expect(FigureAddress(text) == nil)
  }

  @Test func keysStandInFixedOrder() throws {
    let given = try #require(FigureAddress("received[2024;type=邻里纠纷;community=永福社区]"))
    #expect(given.description == "received[2024;community=永福社区;type=邻里纠纷]")
    #expect(given.breakdown == "community=永福社区;type=邻里纠纷")
    #expect(given == FigureAddress("received", [], .year(2024), [.init(.type, "邻里纠纷"), .init(.community, "永福社区")]))
    #expect(FigureAddress("received", [], .year(2024)).breakdown.isEmpty)
  }

  /// A year written as quarter or half year again is the same period.
  @Test(arguments: [
    ("received[2024-01..2024-12]", "received[2024]"), ("received[2024-04..2024-06]", "received[2024-Q2]"),
    ("received[2024-01..2024-01]", "received[2024-01]"),
  ])
  func onePeriodOneAddress(given: String, canonical: String) throws {
    #expect(try #require(FigureAddress(given)).description == canonical)
  }

  /// Written as bytes, after other bytes, it is what it is as a text.
  @Test(arguments: [
    "received[2024]", "received.yoy[2024-07;type=邻里纠纷]", "a.ytd.yoy[2024-12;community=永福社区;zeta=b]", "a[2024-03-05..2024-04-10]",
  ])
  func bytes(text: String) throws {
    let address = try #require(FigureAddress(text))
    var (bytes, breakdown) = (Array(">".utf8), Array(">".utf8))
    address.append(to: &bytes)
    address.appendBreakdown(to: &breakdown)
    #expect(String(decoding: bytes, as: UTF8.self) == ">" + text)
    #expect(String(decoding: breakdown, as: UTF8.self) == ">" + address.keys.map { "\($0.dimension)=\($0.member)" }.joined(separator: ";"))
  }

  @Test func changes() {
    #expect(FigureAddress.Suffix.allCases.filter(\.isChange) == [.yoy, .mom, .yoyDifference, .momDifference])
  }
}
