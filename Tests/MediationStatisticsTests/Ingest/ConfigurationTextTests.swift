import Testing

@testable import MediationStatistics

@Suite struct ConfigurationTextTests {
  @Test func markIsTakenOff() throws {
    let folder = try ScratchFolder()
    #expect(try configurationText(try folder.put("a", "\u{FEFF}甲")) == "甲")
    #expect(try configurationText(try folder.put("b", "甲\r\n")) == "甲\r\n")
    #expect(try configurationText(try folder.put("c", "")).isEmpty)
  }

  @Test func refusals() throws {
    let folder = try ScratchFolder()
    try folder.put("big", [UInt8](repeating: 0x20, count: (1 << 20) + 1))
    try folder.put("gbk", [0xCE, 0xE5])
    for name in ["big", "gbk", "none", "."] {
      let messages = faultMessages { _ = try configurationText("\(folder.path)/\(name)") }
      #expect(messages.count == 1 && messages[0].contains("— "), "\(name): \(messages)")
    }
    #expect(try configurationText(try folder.put("full", [UInt8](repeating: 0x20, count: 1 << 20))).utf8.count == 1 << 20)
  }

  @Test func folders() throws {
    let folder = try ScratchFolder()
    let path = try folder.put("pipelines/b.yaml", "x")
    for name in ["pipelines/a.yaml", "pipelines/c.yml", "pipelines/.d.yaml", "pipelines/sub/e.yaml"] { try folder.put(name, "x") }
    #expect(yamlNames(in: folder.path + "/pipelines") == ["a", "b"] && yamlNames(in: folder.path + "/none").isEmpty)
    #expect(fileExists(path) && !fileExists(path + "x") && folderExists(folder.path) && !folderExists(path))
  }
}
