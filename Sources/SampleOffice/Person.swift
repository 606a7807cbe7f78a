/// A party of a dispute: an invented person, or an invented company (no identity number).
struct Party: Hashable {
  var name: String
  let identity: String?
}

/// Names, identity numbers and telephones that can belong to nobody: the area 000000 is not given out, no telephone in use
/// begins with 100, every company is called 示例.
enum Person {
  private static let surnames = Array("赵钱孙李周吴郑王陈楚卫蒋韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹喻柏窦云苏潘范彭鲁韦昌马苗方任袁柳唐费薛雷贺倪汤滕殷罗毕郝邬安常")
  private static let middles = Array("文明志建国永春秋雨雪晓小思若以知子一书清海江山云林佳家嘉俊俞宏宇泽泓沛浩瀚景晨晚星月")
  private static let finals = Array("华强伟芳娟敏静丽军勇杰涛超霞平刚辉健玲燕鹏飞洁琴岚峰宁远帆舟航禾苗青竹兰菊梅桐彬阳")
  private static let companyWords = ["云禾", "锦程", "宏达", "瑞丰", "安居", "和顺", "青藤", "海棠", "百川", "启明", "万家", "新域", "南枝", "益民", "聚成", "天工"]

  static func drawName(_ random: inout RandomSource) -> String {
    let surname = random.pick(surnames)
    if random.chance(140) { return String([surname, random.pick(finals)]) }
    return String([surname, random.pick(middles), random.pick(finals)])
  }

  static func draw(_ random: inout RandomSource) -> Party {
    Party(name: drawName(&random), identity: drawIdentity(&random))
  }

  static func drawCompany(trades: [String], _ random: inout RandomSource) -> Party {
    Party(name: "杭州示例\(random.pick(companyWords))\(random.pick(trades))有限公司", identity: nil)
  }

  /// Area, birth date, order (never ending in 0, so that no sound number looks damaged), check character.
  static func drawIdentity(_ random: inout RandomSource) -> String {
    let birth = Day(number: random.between(Day(1945, 1, 1).number...Day(2004, 12, 31).number))
    let order = random.between(0...99) * 10 + random.between(1...9)
    let body = "000000" + birth.compact + order.digits(3)
    return body + String(checkCharacter(of: body))
  }

  static func drawPhone(_ random: inout RandomSource) -> String {
    "100" + random.below(100_000_000).digits(8)
  }

  /// ISO 7064 MOD 11-2 over the first 17 digits (GB 11643).
  static func checkCharacter(of body: String) -> Character {
    let remainder = body.reduce(0) { sum, digit in (sum + (digit.wholeNumberValue ?? 0)) * 2 % 11 }
    return Array("10X98765432")[remainder]
  }
}
