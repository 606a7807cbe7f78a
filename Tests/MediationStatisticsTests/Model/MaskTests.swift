import Testing

@testable import MediationStatistics

@Suite struct MaskTests {
  @Test(arguments: [
    (Mask.name, "张三丰", "张*"), (.name, "张三,李四", "张*,李*"), (.name, "甲公司、乙某；丙", "甲*、乙*；丙"), (.name, "", ""), (.name, "欧阳某某\n李四", "欧*\n李*"),
    (.identity, "000000199001011234", "000***********1234"), (.identity, "1234567", "*******"), (.identity, "12345678", "123*5678"),
    (.telephone, "10012345678", "100****5678"), (.telephone, "123", "***"), (.text, "楼道堆放杂物", "[文本6字 #b06a751c]"), (.text, "", ""),
    (.none, "邻里纠纷", "邻里纠纷"),
    (.none, "致电10012345678", "致电100****5678"),
  ])
  func byField(mask: Mask, value: String, shown: String) {
    #expect(mask.applied(to: value) == shown)
  }

  @Test(arguments: [
    ("ZJ330100520240704000001", "ZJ330100520240704000001"), ("330100520240704000001", "330**************0001"),
    ("ZJ3301005202407040000012", "ZJ330***************0012"),
    ("00000019900101123X", "000***********123X"), ("x", "x"), ("2024-07-01 09:30", "2024-07-01 09:30"), ("1234567890", "1234567890"),
    ("12345678901", "123****8901"),
    ("１００１２３４５６７８", "１００****５６７８"), ("电10012345678和10087654321", "电100****5678和100****4321"),
    ("3.30110199001011E+17", "3.301*******1011E+17"),
  ])
  func byPattern(value: String, shown: String) {
    #expect(Mask.pattern(value) == shown)
  }

  @Test(arguments: ["100-1234-5678", "100 1234 5678", "100 12345678"])
  func telephonesInGroups(value: String) {
    #expect(Mask.pattern(value) != value)

  }

  @Test func windowsLineEndsPartNames() {
    #expect(Mask.names("张三\r\n李四") == "张*\r\n李*")

  }

  /// The quick ways give what the way by characters gives.
  @Test(arguments: [true, false]) func asByCharacters(isSimple: Bool) {
    var dice = Dice(11)
    let simple = [
      "1", "2", "345", "67890123", "-", " ", "X", "x", "ZJ", "330100520240704000001", "00000019900101123", "张", "一", "１", "〇", "、",
    ]
    let parts =
      isSimple
      ? simple
      : [
        "1", "2", "345", "67890123", "-", " ", "X", "x", "ZJ", ",", ";", "/", "|", "\n", "\r", "\r\n", "a", "张", "一", "二十", "１", "²", "½",
        "\u{301}", "、", "é",
        "100 1234 5678", "00000019900101123",
      ]
    for _ in 0..<4_000 {
      let text = (0..<(1 + dice.throwDie(14))).map { _ in dice.pick(parts) }.joined()
      #expect(Mask.pattern(text) == Mask.patternByCharacter(text) && Mask.names(text) == Mask.namesByCharacter(text), "\(text)")
      #expect(Mask.middle(text, head: 3, tail: 4) == Mask.middleByCharacter(text, head: 3, tail: 4), "\(text)")
      #expect(Mask.text.applied(to: text).hasPrefix("[文本\(text.count)字 #"), "\(text)")
    }
  }

  @Test func nothingOfANameIsLeft() {
    for name in ["张三", "欧阳某某", "阿卜杜拉·买买提"] {
      #expect(!Mask.names(name).contains(name.dropFirst()), "\(name)")
    }
  }
}
