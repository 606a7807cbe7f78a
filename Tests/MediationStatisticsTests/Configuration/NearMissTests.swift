import Testing

@testable import MediationStatistics

@Suite struct NearMissTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3), ("邻里", "邻理", 1), ("ab", "ba", 2), ("abc", "abc", 0),
    ("flaw", "lawn", 2),
  ])
  func distances(a: String, b: String, distance: Int) {
    #expect(editDistance(Array(a), Array(b)) == distance)
    #expect(editDistance(Array(b), Array(a)) == distance)
  }

  @Test func aThirdAtTheMost() {
    #expect(nearest(to: "received", among: ["recieved", "successful"]) == "recieved")
    #expect(nearest(to: "abcdef", among: ["abcdxy"]) == "abcdxy")
    #expect(nearest(to: "abcdef", among: ["abcxyz"]) == nil)
    #expect(nearest(to: "abc", among: [String]()) == nil)
  }

  @Test func tiesGoToByteOrder() {
    #expect(nearest(to: "abx", among: ["abz", "aby"]) == "aby")
    #expect(nearest(to: "abx", among: ["aby", "abz"]) == "aby")
    #expect(nearest(to: "abx", among: ["aby", "abx"]) == "abx")
  }

  @Test(arguments: [("有", "否"), ("甲", "乙"), ("ab", "xb")])
  func shortTextsThatDifferByMoreThanAThird(text: String, candidate: String) {
    #expect(nearest(to: text, among: [candidate]) == nil)

  }

  /// A cell of free text in a column of codes: candidates of another length can be told at once.
  @Test func longTextsCostLittle() {
    let clock = ContinuousClock()
    let text = String(repeating: "楼道堆放杂物", count: 1_000)
    let candidates = (0..<20).map { "邻里纠纷\($0)" }
    var answer: String?
    let time = clock.measure { answer = nearest(to: text, among: candidates) }
    #expect(answer == nil)
    #expect(time < .milliseconds(100))

  }
}
