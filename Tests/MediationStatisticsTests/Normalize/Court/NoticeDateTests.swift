import Testing

@testable import MediationStatistics

struct NoticeDateTests {
  private static func date(_ text: String) -> String? { NoticeDate(NoticeText(text), from: 0).date?.value.description }

  /// Feet as courts, web pages and authorities write them.
  @Test(arguments: [
    ("审判长赵甲\n审判员钱乙\n二〇一五年七月二十二日\n书记员孙丙", "2015-07-22"), ("上诉于甲市中级人民法院。审判长赵甲审判员钱乙人民陪审员孙丙二○一五年七月二十二日书记员李丁", "2015-07-22"),
    ("审 判 长 赵 甲 代理审判员 钱乙 二0一一年三月三日 书 记 员 李 丁 |", "2011-03-03"), ("审判员赵甲\n书记员钱乙\n二零二〇年一月二日\n", "2020-01-02"),
    ("审判员 赵 甲二〇二〇年七月二十一日书记员 钱乙附相关法律条文：自二〇一五年二月四日起施行", "2020-07-21"), ("裁判结果\n\n驳回。\n\n裁判日期\n\n二〇一六年三月七日\n\n相关文章", "2016-03-07"),
    ("审判员赵甲\n（院 印）二〇一六年三月七日\n书记员钱乙", "2016-03-07"), ("审判员赵甲\n二〇一六 年 三 月 七 日（院印）\n书记员钱乙", "2016-03-07"),
    ("院长 赵甲\n2021年6月15日\n", "2021-06-15"),
    ("特此通知。二〇一七年五月十九日", "2017-05-19"), ("可以提起行政诉讼。\n甲县人民政府\n2023年9月10日\n附件下载", "2023-09-10"),
    ("可以提起行政诉讼。\n甲县人民政府　2023年9月10日\n分享到：", "2023-09-10"),
    ("(2015)甲行初字第14号\n裁判日期: 2015-07-22\n公开日期: 2016-01-20\n全文\n本院于2015年4月23日立案。", "2015-07-22"),
    ("【审结日期】2021.03.01\n【案件字号】(2021)苏05行终61号", "2021-03-01"),
    // Another paper below, as web pages append the judgment of the first instance.
    ("审判长赵甲\n二〇一六年三月七日\n书记员钱乙\n附：一审判决书\n审判员孙丙\n二〇一五年一月二日\n书记员李丁", "2016-03-07"),
    // Received and served later.
    ("审判长赵甲\n二〇一四年十月十七日\n书记员钱乙\n本判决书已于二〇一四年十月二十日送达", "2014-10-17"),
  ])
  func feet(text: String, day: String) { #expect(Self.date(text) == day) }

  /// Dates in sentences, of statutes, of other papers, of pages; and feet whose date is not there.
  @Test(arguments: [
    "本院于2015年4月23日立案受理。", "自二〇一五年二月四日起施行，判决如下。", "审判长***\n人民陪审员***", "审判员赵甲\n二〇一五年×月×日\n书记员钱乙", "审判员赵甲\nXXXX年XX月XX日",
    "发布日期：2023年11月28日 来源：司法局",
    "公开日期: 2016-01-20\n公布时间 2016-01-20", "审判长赵甲主持了庭审，2015年4月23日辩论终结。", "裁判日期: 2015-02-30", "裁判日期:", "审结日期】2021",
  ])
  func noDate(text: String) { #expect(Self.date(text) == nil) }

  @Test func aDayThatDoesNotExistIsTold() {
    let date = NoticeDate(NoticeText("审判员赵甲\n二〇二四年二月三十日\n书记员钱乙"), from: 0)
    #expect(date.date == nil && date.gap?.reason.contains("二〇二四年二月三十日") == true && date.gap?.line == 2)
  }
}
