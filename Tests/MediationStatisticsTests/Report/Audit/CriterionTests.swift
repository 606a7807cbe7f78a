import Testing

@testable import MediationStatistics

struct CriterionTests {
  @Test(
    arguments: [
      ("永福社区", "\"永福社区\"", "\"<>永福社区\"", true), ("a*b", "\"=a~*b\"", "\"<>a~*b\"", false),
      ("~?", "\"=~~~?\"", "\"<>~~~?\"", false),
      (">3万", "\"=>3万\"", "\"<>>3万\"", false), ("=x", "\"==x\"", "\"<>=x\"", false), ("a=b", "\"a=b\"", "\"<>a=b\"", true),
      ("他说\"好\"", "\"他说\"\"好\"\"\"", "\"<>他说\"\"好\"\"\"", true), ("", "\"=\"", "\"<>\"", false),
    ])
  func escapes(text: String, equal: String, unequal: String, isPlain: Bool) {
    #expect(Criterion.equal(text) == equal && Criterion.unequal(text) == unequal && Criterion.isPlain(text) == isPlain)
  }

  /// COUNTIFS does not tell capitals from small letters.
  @Test func labelsThatFormulasCouldNotTell() {
    let dimension = Dimension(
      .type, name: "类型", members: [.init("a", label: "甲A"), .init("b", label: "甲a"), .init("c", label: "乙"), .init("丙")])
    #expect(dimension.auditLabels == ["甲A（a）", "甲a（b）", "乙", "丙"])
  }
}
