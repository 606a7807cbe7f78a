import Testing

@testable import MediationStatistics

struct FittedTextTests {
  @Test(arguments: [
    ("永福社区", 8, "永福社区"), ("永福社区", 7, "永福社…"), ("永福社区", 6, "永福…"), ("abc", 2, "a…"), ("", 1, ""), ("永", 1, "…"), ("a永b", 3, "a…"),
  ])
  func cut(text: String, width: Int, fitted: String) {
    #expect(fittedText(text, width: width) == fitted)
    #expect(displayWidth(fitted) <= width)
  }
}
