import Testing

@testable import MediationStatistics

struct NoticeNumberTests {
  private static func number(_ text: String) throws -> String? {
    let notice = try NoticeReaderTests.reader().read(text)
    guard case .unreadable(let kept, let damage) = notice.number?.value else { return notice.number?.value.shown }
    return "\(kept) !\(damage.rawValue)"
  }

  /// Where the paper's own number stands.
  @Test(arguments: [
    ("甲市乙区人民法院\n民事判决书\n（2024）浙0110民初1号\n原告：赵甲。", "（2024）浙0110民初1号"), ("甲市乙区人民法院\n（2024）浙0110民初1号\n民事判决书\n原告：赵甲。", "（2024）浙0110民初1号"),
    ("甲市乙区人民法院 民事判决书 （2024）浙0110民初1号 原告：赵甲。", "（2024）浙0110民初1号"), ("甲市乙区人民法院民事判决书(2024)浙0110民初1号原告赵甲。", "（2024）浙0110民初1号"),
    ("（2024）浙0110民初1号\n甲市乙区人民法院民事判决书\n原告：赵甲。", "（2024）浙0110民初1号"), ("民事判决书（副本）（2024）浙0110民初1号\n原告：赵甲。", "（2024）浙0110民初1号"),
    ("行政复议决定书（示政复决字〔2024〕1号）\n申请人：赵甲。", "示政复决字〔2024〕1号"), ("甲市乙区人民法院传票\n案号\t（2024）浙0110民初1号\n案由\t买卖合同纠纷", "（2024）浙0110民初1号"),
    ("赵甲与钱乙买卖合同纠纷一审裁定书\n【审理法院】甲市乙区人民法院 【案件字号】(2024)浙0110民初1号 【文书类型】裁定书\n", "（2024）浙0110民初1号"),
    ("甲市乙区人民法院|民事判决书|（2024）浙0110民初1号|原告：赵甲。", "（2024）浙0110民初1号"), ("甲市乙区人民法院\n行政赔偿判决书\n（2019）京行赔终40\n上诉人赵甲。", "（2019）京行赔终40号"),
    ("甲市乙区人民法院执 行 裁 定 书(2020)浙0110执63号之一被执行人赵甲，本院依据乙区人民法院(2020)浙0110执63号之二裁定书，裁定如下：", "（2020）浙0110执63号之一"),
  ])
  func own(text: String, number: String) throws { #expect(try Self.number(text) == number) }

  /// Numbers in sentences are other papers'.
  @Test(arguments: [
    "最高人民法院\n刑事裁定书\n被告人赵甲，男。\n甲省乙市中级人民法院于2011年9月28日以（2011）乙刑初字第28号刑事判决，认定被告人赵甲犯罪。",
    "最高人民法院刑 事 裁 定 书被告人赵甲，男。甲省乙市中级人民法院以（2011）乙刑初字第28号刑事判决认定。裁定如下：核准。",
    "上诉人赵甲因买卖合同纠纷一案，不服乙区人民法院\n（2024）浙0110民初1号民事判决，向本院提起上诉。判决如下：驳回上诉。",
    "申请执行人甲县国土资源局。\n要求执行甲国土监发（2009）X号国土资源行政处罚决定书。裁定如下：不予执行。", "甲市乙区人民法院\n民事裁定书\n原告赵甲。\n法释〔2015〕18号\n裁定如下：",
    "行政复议决定书\n申请人不服甲公（乙）行罚决字〔2021〕12号行政处罚决定。",
  ])
  func notOwn(text: String) throws { #expect(try Self.number(text) == nil) }

  /// At the number's place and of its shape, but with a code that no table has, masked, or without its year: kept as written.
  @Test(arguments: [
    ("（2014）甲仲字第67-9号", "unknownType"), ("（2014）甲特别字第9号", "unknownType"), ("（2014）甲民初字第××号", "masked"), ("（2014）××民初字第×号", "masked"),
    ("甲刑执字第2107号", "noYear"),
  ])
  func kept(number: String, damage: String) throws {
    #expect(try Self.number("甲市中级人民法院\n民事裁定书\n\(number)\n申请人：赵甲。\n裁定如下：驳回申请。") == "\(number) !\(damage)")
  }
}
