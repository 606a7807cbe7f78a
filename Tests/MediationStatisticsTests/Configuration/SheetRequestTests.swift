import Testing

@testable import MediationStatistics

@Suite struct SheetRequestTests {
  @Test(
    arguments: [
      ("received", "received", []), ("received.ytd.yoy", "received", [.ytd, .yoy]), ("value.prev_year", "value", [.previousYear]),
    ] as [(String, String, [FigureAddress.Suffix])])
  func columns(text: String, measure: String, suffixes: [FigureAddress.Suffix]) throws {
    let column = try #require(SheetRequest.Column(text))
    #expect(column.measure == measure && column.suffixes == suffixes)
  }

  @Test(arguments: ["", ".", ".yoy", "received.", "received.foo", "received..yoy", "received.YOY"])
  func refused(text: String) { #expect(SheetRequest.Column(text) == nil) }

  @Test func changeComesLast() {
    #expect(SheetRequest.Column("received.yoy.ytd") == nil)
  }
}
