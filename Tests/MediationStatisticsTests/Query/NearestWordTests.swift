import Testing

@testable import MediationStatistics

struct NearestWordTests {
  @Test(arguments: [("社趣", "社区"), ("成攻率", "成功率"), ("recieved", "received"), ("月分", "月份")])
  func slips(word: String, meant: String) {
    #expect(nearHint(word, among: ["社区", "成功率", "received", "月份", "纠纷类型"]) == "，是不是“\(meant)”？")
  }

  @Test(arguments: ["甲乙", "x", "完全不同的话"])
  func nothingLikeIt(word: String) { #expect(nearHint(word, among: ["社区", "成功率"]).isEmpty) }
}
