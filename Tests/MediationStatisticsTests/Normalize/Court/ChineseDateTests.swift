import Testing

@testable import MediationStatistics

struct ChineseDateTests {
  @Test(arguments: [
    ("2024年3月5日", "2024-03-05", false), ("二〇二四年三月五日", "2024-03-05", true), ("二○二四年十月十日", "2024-10-10", true),
    ("二Ｏ一九年十二月三十一日", "2019-12-31", true),
    ("二0一九年一月二十日", "2019-01-20", true), ("二O一九年十一月二十九日", "2019-11-29", true), ("二零一九年二月廿九日", "不存在", true),
    ("二零二〇年二月廿九日", "2020-02-29", true),
    ("一九九八年元月卅一日", "1998-01-31", true), ("二О一九年十一月五日", "2019-11-05", true), ("２０２４年０３月０５日", "2024-03-05", false),
    ("二〇二四年二月三十日", "不存在", true),
    ("二〇二四年一〇月三一日", "2024-10-31", true), ("贰零壹玖年叁月伍日", "2019-03-05", true), ("2024年13月5日", "不存在", false), ("1024年3月5日", "不存在", false),
    ("二 〇 二 四 年 三 月 五 日", "2024-03-05", true),
    ("2024年3月\n5日", "2024-03-05", false),
  ])
  func forms(text: String, expected: String, isInNumerals: Bool) throws {
    let dates = ChineseDate.all(in: NoticeText(text))
    #expect(dates.count == 1)
    #expect((dates.first?.date?.description ?? "不存在") == expected && dates.first?.isInNumerals == isInNumerals)
  }

  @Test(arguments: ["24年3月5日", "二〇二四年三月", "年月日", "某年3月5日", "二〇二四年三月五", "2024年月5日", "〇年三月五日", "2024年3333月5日", ""])
  func noDates(text: String) { #expect(ChineseDate.all(in: NoticeText(text)).isEmpty) }

  @Test func severalInOrder() {
    let text = NoticeText("2024年1月2日至2024年3月4日，二〇二四年五月六日")
    #expect(ChineseDate.all(in: text).compactMap { $0.date?.description } == ["2024-01-02", "2024-03-04", "2024-05-06"])
  }
}
