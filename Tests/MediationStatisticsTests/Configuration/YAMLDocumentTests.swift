import Testing

@testable import MediationStatistics

@Suite struct YAMLDocumentTests {
  private func title(_ text: String) throws -> String { try parseYAML(text) { $0.requiredText("title") } }

  @Test(arguments: ["title: 甲\n", "\u{FEFF}title: 甲\n", "title: \"甲\"\r\n", "{title: 甲}", "# 注\ntitle: 甲 # 尾\n", "---\ntitle: 甲\n"])
  func read(text: String) throws { #expect(try title(text) == "甲") }

  @Test(arguments: [
    ("title: [", "不是有效的 YAML"), ("title: 甲\ntitle: 乙\n", "重复"), ("titl: 甲\n", "是不是“title”"), ("- title\n", "键: 值"), ("甲", "键: 值"),
    ("\ttitle: 甲", "不是有效的 YAML"),
    ("title: &a 甲\n", "锚点"), ("x: 1\ntitle: *a\n", ":2: 配置文件不允许使用锚点"), ("title: [&a 甲]\n", "锚点"), ("title: \u{1}\n", "不是有效的 YAML"),
  ])
  func faults(text: String, part: String) {
    let messages = faultMessages { _ = try title(text) }
    #expect(messages.contains { $0.contains(part) && $0.contains("配置.yaml") }, "\(messages)")
  }

  /// From the file's top down, whatever the order in which they are found: unknown keys are found last.
  @Test func faultsInTheOrderOfLines() {
    let messages = faultMessages { _ = try parseYAML("strange: 1\nnumber: x\n") { $0.integer("number", in: 1...2) } }
    #expect(messages.count == 2 && messages[0].contains(":1: 不认识的键“strange”") && messages[1].contains(":2: "), "\(messages)")
  }

  @Test(arguments: ["title: '& 甲'\n", "title: \"*甲\"\n", "title: 甲&乙*丙\n"])
  func ampersandsInTexts(text: String) throws {
    let read = try title(text)
    #expect(!read.isEmpty)
  }

  @Test(arguments: ["# * one\n# * two\ntitle: 甲\n", "title: 甲 # 排查 & 预防\n", "title: 排查 & 预防\n"])
  func ampersandsAndStarsThatAreNoAnchors(text: String) throws {
    let read = try title(text)
    #expect(!read.isEmpty)

  }

  @Test(arguments: ["# it's 'so\ntitle: &a 甲\n", "# say \"when\ntitle: &a 甲\n"])
  func quoteInACommentHidesNoAnchor(text: String) {
    #expect(faultMessages { _ = try title(text) }.contains { $0.contains("锚点") })

  }

  @Test func bytesThatAreNoUTF8() throws {
    let folder = try ScratchFolder()
    let path = try folder.put("配置.yaml", [0x74, 0x3A, 0x20, 0xCE, 0xE5])
    #expect(faultMessages { _ = try YAMLDocument.read(path) { $0.text("t") } }.contains { $0.contains("UTF-8") })
    #expect(faultMessages { _ = try YAMLDocument.read(folder.path + "/none.yaml") { $0.text("t") } }.count == 1)
  }

  /// Deep nesting is refused with a message, never a crash.
  @Test func deepNesting() {
    let nested = String(repeating: "[", count: 2_000) + String(repeating: "]", count: 2_000)
    #expect(!faultMessages { _ = try title("title: " + nested) }.isEmpty)
  }
}
