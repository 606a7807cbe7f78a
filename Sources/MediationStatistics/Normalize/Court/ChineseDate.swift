/// A date as papers write it: `2024年3月5日`, `二〇二四年三月五日`, also with ○ O 0 for 〇 and 廿 for twenty.
struct ChineseDate {
  let range: Range<Int>
  /// Nil when the day does not exist.
  let date: CalendarDate?
  let isInNumerals: Bool

  private static let digits: [Character: Int] = [
    "〇": 0, "○": 0, "Ｏ": 0, "O": 0, "o": 0, "零": 0, "Ο": 0, "◯": 0, "０": 0, "О": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5,
    "六": 6, "七": 7, "八": 8, "九": 9, "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9,
  ].merging((0...9).map { (Character("\($0)"), $0) }) { first, _ in first }

  /// The date whose 年 stands at `index`; nil when four digits before it and month and day behind it are not there.
  init?(_ text: NoticeText, yearMarkAt index: Int) {
    guard index >= 4 else { return nil }
    let year = text.characters[(index - 4)..<index]
    let values = year.compactMap { ChineseDate.digits[$0] }
    guard values.count == 4, let month = ChineseDate.number(text, from: index + 1, until: "月") else { return nil }
    guard let day = ChineseDate.number(text, from: month.end + 1, until: "日") else { return nil }
    range = (index - 4)..<(day.end + 1)
    isInNumerals = !year.allSatisfy(\.isASCII) || !text.characters[(index + 1)..<month.end].allSatisfy(\.isASCII)
    date = CalendarDate(year: values.reduce(0) { $0 * 10 + $1 }, month: month.value, day: day.value).flatMap {
      (1949...2099).contains($0.year) ? $0 : nil
    }
  }

  /// All dates of a text, in order.
  static func all(in text: NoticeText) -> [ChineseDate] {
    text.characters.indices.filter { text.characters[$0] == "年" }.compactMap { ChineseDate(text, yearMarkAt: $0) }
  }

  /// A number of one to three characters before `mark`: 3, 03, 三, 十二, 二十九, 廿九, 元 (the first month).
  private static func number(_ text: NoticeText, from start: Int, until mark: Character) -> (value: Int, end: Int)? {
    var end = start
    while end < text.count, end - start < 4, text.characters[end] != mark { end += 1 }
    guard end < text.count, text.characters[end] == mark, end > start else { return nil }
    let raw = text.characters[start..<end]
    if raw.elementsEqual("元") { return (1, end) }
    let plain = raw.compactMap { digits[$0] }
    if plain.count == raw.count, raw.count <= 2, raw.allSatisfy({ $0.isASCII }) || raw.count == 1 {
      return (plain.reduce(0) { $0 * 10 + $1 }, end)
    }
    let expanded = raw.flatMap { $0 == "廿" ? Array("二十") : $0 == "卅" ? Array("三十") : [$0] }
    if let value = NumberCharacters.value(expanded) { return (value, end) }
    // 一○ for ten, 二○ for twenty, 三一 for thirty-one.
    return plain.count == raw.count && raw.count == 2 ? (plain[0] * 10 + plain[1], end) : nil
  }
}

/// Chinese or Arabic whole numbers up to 99: 15, 十五.
func smallNumber(_ text: some Collection<Character>) -> Int? {
  if text.allSatisfy({ $0.isASCII && $0.isNumber }) { return text.count <= 3 ? Int(String(text)) : nil }
  return NumberCharacters.value(text)
}
