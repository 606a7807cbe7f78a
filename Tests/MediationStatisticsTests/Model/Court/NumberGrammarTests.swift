import Testing

@testable import MediationStatistics

struct NumberGrammarTests {
  private static func grammar() throws -> NumberGrammar { try ShippedOffice.seeds().numbers }

  /// What was read, in one text: the normal form, `!` and the damage, or `-` for no number.
  private static func read(_ text: String) throws -> String {
    switch try grammar().read(text) {
    case nil: "-"
    case .court(let number, _): number.description
    case .reconsideration(let number, _): number.description
    case .unreadable(_, let damage): "!\(damage.rawValue)"
    }
  }

  private static func repairs(_ text: String) throws -> [NumberRepair] { try grammar().read(text)?.repairs ?? [] }

  @Test(arguments: [
    "（2024）浙0110行初88号", "（2024）浙0110民初1号", "（2016）最高法民再1号", "（2019）最高法知民终7号", "（2020）浙民终123号", "（2023）浙01行终1021号", "（2024）浙8601行初14号",
    "（2022）京73行初9999号", "（2022）兵0103民初77号", "（2021）军01刑终5号", "（2024）浙0192民初12345号", "（2018）沪0115民初67890号", "（2017）新40民终2号",
    "（2024）浙0110民诉前调3318号", "（2023）粤0304行诉前调18号", "（2023）川0107诉前调6号", "（2022）苏0102诉前调确99号", "（2020）浙0110引调1号",
    "（2024）浙0110执保12号", "（2024）浙0110执恢12号", "（2024）浙0110执异12号", "（2024）浙01执复12号", "（2024）浙0110执12号", "（2024）浙0110行审复3号",
    "（2024）浙0110行审3号", "（2024）浙01民辖终8号", "（2024）浙01民辖8号", "（2024）浙01行赔终8号", "（2024）浙8601行赔初8号", "（2020）最高法行申1号", "（2024）浙0110财保5号",
    "（2024）浙0110行保5号", "（2024）浙0110司惩5号", "（2024）浙01破申5号", "（2024）浙01强清5号", "（2024）浙0110民特监2号", "（2024）浙0110民保令2号", "（2024）浙0110刑初2号",
  ])
  func standardFormsReadAsTheyAre(text: String) throws {
    #expect(try Self.read(text) == text)
    #expect(try Self.repairs(text).isEmpty)
  }

  /// Every type code of the seeds, with the code's own class and no shorter code in its place.
  @Test func everyTypeCode() throws {
    let types = try ShippedOffice.seeds().caseTypes
    #expect(types.entries.count > 180)
    for entry in types.entries {
      let text = "（2024）浙0110\(entry.type)7号"
      #expect(try Self.read(text) == text, "\(entry.type)")
      guard case .court(let number, _) = try Self.grammar().read(text) else { continue }
      #expect(number.type == entry.type && types.proceedingClass(of: number.type) == entry.proceedingClass, "\(entry.type)")
    }
  }

  @Test(
    arguments: [
      ("(2024)浙0110行初88号", []), ("〔2024〕浙0110行初88号", [.brackets]), ("［2024］浙0110行初88号", [.brackets]), ("[2024]浙0110行初88号", [.brackets]),
      ("【2024】浙0110行初88号", [.brackets]), ("﹝2024﹞浙0110行初88号", [.brackets]), ("｛2024｝浙0110行初88号", [.brackets]),
      ("（2024]浙0110行初88号", [.brackets]),
      ("(2024）浙0110行初88号", [.brackets]), ("（2024)浙0110行初88号", [.brackets]), ("2024）浙0110行初88号", [.missingBracket]),
      ("（2024浙0110行初88号", [.missingBracket]),
      ("2024浙0110行初88号", [.missingBracket]), ("（2024）浙0110行初0088号", [.leadingZeros]), ("（２０２４）浙０１１０行初８８号", [.fullWidth]),
      ("（2024） 浙 0110 行初 88 号", [.blanks]), ("（ 2024 ）浙0110行初88号", [.blanks]), ("（2024）浙0110行 初88号", [.blanks]),
      ("（2024）浙0110\n行初88号", [.blanks]),
      ("（2024）\u{3000}浙0110行初88号", [.blanks]), ("（2024年）浙0110行初88号", []), ("（2024）浙0110行初字第88号", []), ("（2024）浙0110行初第88号", []),
      ("案号：（2024）浙0110行初88号", []),
      ("“（2024）浙0110行初88号”", []), ("（2024）浙0110行初88号。", []), ("  （2024）浙0110行初88号  ", []), ("（2024）浙0110行初88", [.missingMark]),
    ] as [(String, [NumberRepair])])
  func repaired(text: String, repairs: [NumberRepair]) throws {
    #expect(try Self.read(text) == "（2024）浙0110行初88号")
    #expect(try Self.repairs(text) == repairs)
  }

  @Test(arguments: [
    ("（2024）浙0110民初12号之一", "（2024）浙0110民初12号之一"), ("（2024）浙0110民初12号之九", "（2024）浙0110民初12号之九"),
    ("（2024）浙0110民初12号之十二", "（2024）浙0110民初12号之十二"),
    ("（2024）浙0110民初12号之九十九", "（2024）浙0110民初12号之九十九"), ("（2024）浙0110民初12号之2", "（2024）浙0110民初12号之二"),
    ("（2024）浙0110民初12-6号", "（2024）浙0110民初12号之六"),
    ("（2013）浙民初字第330-6号", "（2013）浙民初字第330号之六"), ("（2014）京民初字第512号－1", "（2014）京民初字第512号之一"), ("（2024）浙0110民初12号-1", "（2024）浙0110民初12号之一"),
    ("（2024）浙0110执异12号 之二", "（2024）浙0110执异12号之二"), ("（2019）浙0110民初101、102号", "（2019）浙0110民初101号"),
    ("（2019）浙0110民初101-105号", "（2019）浙0110民初101号"),
  ])
  func suffixes(text: String, expected: String) throws {
    #expect(try Self.read(text) == expected)
  }

  @Test func suffixesBelongToOneProceeding() throws {
    for text in ["（2024）浙0110民初12号", "（2024）浙0110民初12号之一", "（2024）浙0110民初12-6号"] {
      #expect(try Self.grammar().read(text)?.proceeding == "（2024）浙0110民初12号")
    }
  }

  @Test(arguments: [
    ("（2015）通中行终字第00129号", "通中", "行终", "", 129), ("（2015）鄂枣阳民三初字第00308号", "鄂枣阳", "民初", "三", 308), ("（2013）民提字第45号", "", "民提", "", 45),
    ("（2014）穗中法民一终字第1号", "穗中法", "民终", "一", 1), ("（2013）沪一中民四(商)终字第1号", "沪一中", "民终", "四商", 1), ("（2014）杭余商初字第1023号", "杭余", "商初", "", 1_023),
    ("(2012)杭余民初字第12号", "杭余", "民初", "", 12), ("（2014）浙杭行终字第7号", "浙杭", "行终", "", 7), ("（2011）浙杭行初字第7号", "浙杭", "行初", "", 7),
    ("（2014）深中法知民终字第88号", "深中法", "知民终", "", 88), ("（2010）一中民终字第5号", "一中", "民终", "", 5), ("（2009）民申字第1号", "", "民申", "", 1),
    ("（2014）执复字第9号", "", "执复", "", 9), ("（2015）杭余执异字第3号", "杭余", "执异", "", 3), ("（2015）杭余非诉行审字第3号", "杭余", "非诉行审", "", 3),
    ("（2008）甬行终字第31号", "甬", "行终", "", 31),
    ("（2013）徐刑二终字第00123号", "徐", "刑终", "二", 123), ("（2015）杭余调确字第16号", "杭余", "调确", "", 16), ("（2014）高民(知)终字第3号", "高", "民终", "知", 3),
    ("（2014）广海法初字第367号", "广海法", "初", "", 367), ("（2013）武海法商字第11号", "武海法", "商", "", 11), ("（2014）甲民金初字第66号", "甲", "民金初", "", 66),
    ("（2014）徐民二（商）初字第1489号", "徐", "民初", "二商", 1489), ("（2014）二七民一初字第8号", "二七", "民初", "一", 8), ("（2014）甲行初重字第8号", "甲", "行初重", "", 8),
    ("（2014）东三法塘民一初字第8号", "东三法塘", "民初", "一", 8), ("（2015）知行字第61号", "", "知行", "", 61), ("（2014）管民初字第8号", "管", "民初", "", 8),
    ("（2014）甲中执复议字第82号", "甲中", "执复议", "", 82),
    ("（2015）浙商终字第2号", "浙", "商终", "", 2), ("（2012）行监字第6号", "", "行监", "", 6), ("（2015）杭余民特字第1号", "杭余", "民特", "", 1),
  ])
  func legacy(text: String, court: String, type: String, division: String, serial: Int) throws {
    guard case .court(let number, _) = try Self.grammar().read(text) else {
      Issue.record("not read: \(text)")
      return
    }
    #expect(number.court == court && number.type == type && number.division == division && number.serial == serial && number.isLegacy)
  }

  @Test(arguments: [
    ("（2024）浙0110民初XXXX号", "masked"), ("（2024）浙0110民初××号", "masked"), ("（2024）浙0110民初＊＊号", "masked"), ("（2024）浙0110民初**号", "masked"),
    ("（2024）浙0110民初第某某号", "masked"), ("（2024）浙0110民初某某号", "masked"), ("（2024）浙0110民初12XX号", "masked"), ("（20XX）浙0110民初12号", "masked"),
    ("（2015）杭余民初字第×××号", "masked"), ("（2024）浙0110民初__号", "masked"), ("（2024）浙0110民初□□号", "masked"), ("（2016）0237刑初214号", "noCourt"),
    ("（2024）0110民初12号", "noCourt"), ("（2024）浙0110民初号", "noSerial"), ("（2024）浙0110民初   号", "noSerial"), ("（2024）浙0110民初字第号", "noSerial"),
    ("浙0110民初12号", "noYear"), ("（　）浙0110民初12号", "noYear"), ("（XXXX）浙0110民初12号", "noYear"), ("浙01行终字第7号", "noYear"), ("杭余民初字第12号", "noYear"),
    ("甲中刑执字第2107号", "noYear"),
    ("（2024）浙0110甲乙12号", "unknownType"),
    ("（2024）浙01丙终5号", "unknownType"), ("（2024）浙0110民初0号", "masked"), ("示政复〔2024〕XX号", "masked"), ("示政复决字〔2024〕号", "noSerial"),
  ])
  func damaged(text: String, damage: String) throws {
    let reading = try Self.read(text)
    #expect(reading == "!\(damage)", "\(text)")
    if case .unreadable(let kept, _) = try Self.grammar().read(text) { #expect(text.contains(kept), "kept as written") }
  }

  @Test(arguments: [
    "（2019）273号", "［2016］0805012号", "沪奉检诉刑诉［2017］700号", "杭司鉴字第12号", "（2023）浙杭证内字第123号", "国发〔2015〕1号", "法〔2015〕137号", "法释〔2018〕1号",
    "杭仲裁字第9号",
    "（2024）杭仲字第12号", "浙杭劳人仲案〔2024〕12号", "杭公行罚决字〔2023〕123号", "余检刑诉〔2024〕18号", "余综执罚决字〔2024〕第11号", "余市监处罚〔2024〕2号", "合同编号：HT2024-001",
    "12345678", "2024年第12号",
    "（2024）12号", "2024-03-05", "ZJ330100520240704000001", "无", "", "号", "（2024）", "第12号", "余政发〔2024〕3号", "浙政办发〔2023〕12号", "民发〔2020〕1号",
    "（2024）沪国仲字第1号", "（2020）沪东证执字第1号", "（2014）浙检民抗字第1号", "国复〔2020〕1号", "公复字〔2013〕1号", "法复〔1996〕2号", "〔2021〕甲民复第3号", "（2020）示评报初字第1号",
    "建规〔2018〕2号", "余规划许字（2024）第8号", "财行〔2024〕5号", "文号不详", "（2024）京中信内经证字12号", "京海劳人仲字[2024]第100号", "浙0110", "民初12号", "执行通知书", "行政处罚决定书第12号",
  ])
  func falseFriends(text: String) throws { #expect(try Self.read(text) == "-") }

  @Test(arguments: [
    ("平府复决字〔2023〕30号", "平府复决字〔2023〕30号"), ("穗府行复〔2023〕1767号", "穗府行复〔2023〕1767号"), ("慈政复字[2021]17号", "慈政复字〔2021〕17号"),
    ("抚政复不受字[2021]40号", "抚政复不受字〔2021〕40号"), ("余政复〔2024〕12号", "余政复〔2024〕12号"), ("杭政复（2024）12号", "杭政复〔2024〕12号"),
    ("余政复决〔2024〕12号", "余政复决〔2024〕12号"),
    ("余政复受字〔2024〕第12号", "余政复受字〔2024〕12号"), ("余政复终字〔2024〕12号", "余政复终字〔2024〕12号"), ("余政复延字〔2024〕012号", "余政复延字〔2024〕12号"),
    ("余政复中字〔2024〕12号", "余政复中字〔2024〕12号"),
    ("浙政复﹝2024﹞5号", "浙政复〔2024〕5号"), ("杭余政复〔2024〕5号", "杭余政复〔2024〕5号"), ("深府行复决〔2022〕88号", "深府行复决〔2022〕88号"),
    ("京政复字〔2020〕1号", "京政复字〔2020〕1号"),
    ("示政复决字【2024】7号", "示政复决字〔2024〕7号"), ("示政复 〔 2024 〕 7 号", "示政复〔2024〕7号"), ("示政复决字〔２０２４〕７号", "示政复决字〔2024〕7号"),
    ("示政行复〔2024〕7号", "示政行复〔2024〕7号"),
    ("示府行复不〔2024〕7号", "示府行复不〔2024〕7号"), ("政复〔2024〕7号", "政复〔2024〕7号"), ("示政复补字〔2024〕7号", "示政复补字〔2024〕7号"),
    ("示政复调字〔2024〕7号", "示政复调字〔2024〕7号"), ("〔2022〕苏行复第15号", "〔2022〕苏行复15号"), ("[2021]示行复第028号", "〔2021〕示行复28号"),
    ("郑政（复决）〔2021〕123号", "郑政复决〔2021〕123号"), ("沪浦府复(决)字（2021）第123号", "沪浦府复决字〔2021〕123号"), ("浙税复决字〔2022〕3号", "浙税复决字〔2022〕3号"),
    ("合复决〔2022〕123号", "合复决〔2022〕123号"), ("示公复不受字〔2021〕9号", "示公复不受字〔2021〕9号"), ("示市监复议〔2022〕12号", "示市监复议〔2022〕12号"),
  ])
  func reconsiderations(text: String, expected: String) throws { #expect(try Self.read(text) == expected) }

  @Test func stepsOfOneReconsiderationAreOneCase() throws {
    for text in ["余政复〔2024〕12号", "〔2024〕余政复第12号", "余政复决字〔2024〕12号", "余政复受〔2024〕12号", "余政复终字[2024]第012号"] {
      #expect(try Self.grammar().read(text)?.proceeding == "余政复〔2024〕12号", "\(text)")
    }
  }

  @Test func ownReconsiderationWords() throws {
    let types = try ShippedOffice.seeds().caseTypes
    #expect(NumberGrammar(types: types).read("余市监复〔2024〕3号") == nil)
    let reading = NumberGrammar(types: types, reconsiderationWords: ["市监复"]).read("余市监复决字〔2024〕3号")
    #expect(reading?.shown == "余市监复决字〔2024〕3号" && reading?.proceeding == "余市监复〔2024〕3号")
  }

  @Test(arguments: [
    ("不服杭州铁路运输法院（2024）浙8601行初88号行政判决，向本院提起上诉。", ["（2024）浙8601行初88号"]), ("本机关作出的平府复决字〔2023〕30号行政复议决定", ["平府复决字〔2023〕30号"]),
    ("（2024）浙0110民初1号、（2024）浙0110民初2号之一及国发〔2015〕1号", ["（2024）浙0110民初1号", "（2024）浙0110民初2号之一"]), ("合同签订于2024年，金额2024元，编号（2019）273号", []),
    ("浙江省杭州市余杭区人民法院行政判决书(2024)浙0110行初1号原告张某", ["（2024）浙0110行初1号"]), ("依据（2023）浙0110民初XX号判决", ["（2023）浙0110民初XX号"]),
    ("以下简称复议机关）〔2021〕12号", []), ("依照甲政发〔2020〕1号和乙政复决字〔2021〕2号", ["乙政复决字〔2021〕2号"]),
    ("案号2018粤19民终11220号民事判决", ["（2018）粤19民终11220号"]), ("12024）浙0110民初1号", []),
  ])
  func foundInText(text: String, expected: [String]) throws {
    #expect(try Self.grammar().find(in: Array(text)).map(\.reading.shown) == expected)
  }

  @Test func rangesAreThoseOfTheText() throws {
    let text = Array("不服（2024）浙0110民初1号判决及余政复〔2024〕12号决定")
    let found = try Self.grammar().find(in: text)
    #expect(found.map { String(text[$0.range]) } == ["（2024）浙0110民初1号", "余政复〔2024〕12号"])
  }

  /// The normal form reads back as itself; mutants never crash, and what is read from them has a place in them.
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func normalFormsAndMutants(seed: UInt64) throws {
    var dice = Dice(seed)
    let grammar = try Self.grammar()
    let types = try ShippedOffice.seeds().caseTypes.entries
    let text =
      "（\(2016 + dice.throwDie(12))）\(dice.pick(["浙0110", "浙01", "京", "最高法", "沪0115"]))\(dice.pick(types).type)\(1 + dice.throwDie(99_999))号"
    let number = try #require(grammar.read(text))
    #expect(number.shown == text && grammar.read(number.shown) == number)
    for _ in 0..<60 {
      var mutant = Array(text)
      for _ in 0...dice.throwDie(4) {
        let place = dice.throwDie(mutant.count + 1)
        if place < mutant.count, dice.throwDie(2) == 0 {
          mutant.remove(at: place)
        } else {
          mutant.insert(dice.pick(Array("（）()第字号之一X0９民行 \n\u{FEFF}é")), at: place)
        }
      }
      for found in grammar.find(in: mutant) { #expect(found.range.upperBound <= mutant.count && !found.range.isEmpty) }
      _ = grammar.read(String(mutant))
    }
  }

  /// Long texts of the pieces of numbers: read to the end, nothing found that is not there.
  @Test(arguments: [
    ("（2024）浙0110民初", ""), ("（2024）", ""), ("2024", ""), ("（", ""), ("【〔（〕】）", ""), ("政复决字", ""), ("（2014）民民民民民民", ""),
    ("X", "（2024）浙0110民初"), ("1、", "（2024）浙0110民初"), ("复", "〔2024〕"),
  ])
  func longTextsHoldNothing(piece: String, head: String) throws {
    let grammar = try Self.grammar()
    #expect(grammar.find(in: Array(head + String(repeating: piece, count: 20_000 / piece.count))).isEmpty)
  }
}
