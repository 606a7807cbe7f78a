import Testing

@testable import SampleOffice

struct DelimitedTextTests {
  @Test(arguments: [
    ("a", "a"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("two\nlines", "\"two\nlines\""), ("=\"0001\"", "=\"0001\""),
    ("", ""),
  ])
  func quotesWhereNeeded(field: String, expected: String) {
    var text = DelimitedText(delimiter: ",", lineEnd: "\n")
    text.addRecord(["1", field])
    #expect(text.text == "1,\(expected)\n")
  }

  @Test func bareFieldMovesTheColumnsBehindIt() {
    var text = DelimitedText(delimiter: ",", lineEnd: "\r\n")
    text.addRecord(["1", "a,b", "c,d"], bare: 1)
    #expect(text.text == "1,a,b,\"c,d\"\r\n")
  }

  @Test func tabsLeaveCommasAlone() {
    var text = DelimitedText(delimiter: "\t", lineEnd: "\n")
    text.addRecord(["a,b", "\t0"])
    #expect(text.text == "a,b\t\"\t0\"\n")
  }
}
