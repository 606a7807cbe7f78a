import Testing

@testable import MediationStatistics

@Suite struct YAMLMappingTests {
  private enum Fruit: String, CaseIterable { case apple, pear }

  @Test func shapes() throws {
    let texts = try parseYAML("a: 1\nb: [x, y]\nc: z\nd:\ne: {k: [v, w], l: u}\nf: true\ng: pear\nh: 7\n") { root -> [String]? in
      let section = root.section("e") { $0.textsByKey().map { "\($0.key)=\($0.values.joined(separator: "+"))" } } ?? []
      let blank = root.text("d") == nil && root.texts("d").isEmpty && root.section("d") { _ in 1 } == nil
      let few = [
        root.text("a") ?? "", "\(root.flag("f"))", "\(root.flag("missing"))", root.choice("g", Fruit.self)?.rawValue ?? "",
        "\(root.integer("h", in: 1...9) ?? 0)",
      ]
      return few + root.texts("b") + root.texts("c") + section + ["\(blank)"]
    }
    #expect(texts == ["1", "true", "false", "pear", "7", "x", "y", "z", "k=v+w", "l=u", "true"])
  }

  @Test func lists() throws {
    let names = try parseYAML("items:\n  - {name: 甲}\n  - {name: 乙}\n") { root in root.list("items") { $0.requiredText("name") } }
    #expect(names == ["甲", "乙"])
  }

  @Test(arguments: [
    ("a: [1]", "“a”应是一个值"), ("a: 12", "应是 1–9 的整数，现为“12”"), ("a: x", "应是 1–9"), ("a: 1.0", "应是 1–9"), ("a: 99999999999999999999", "应是 1–9"),
    ("a: ''\nb: 1", "不认识的键“b”"),
  ])
  func integers(text: String, part: String) {
    let messages = faultMessages { _ = try parseYAML(text) { root -> Int? in root.integer("a", in: 1...9) ?? 0 } }
    #expect(messages.contains { $0.contains(part) }, "\(messages)")
  }

  @Test func everyFaultHasItsLine() {
    let messages = faultMessages {
      _ = try parseYAML("a: 1\nb: maybe\nc: plum\nd: x\ne:\n  - 1\nf: [[1]]\ng: 1\n") { root -> Bool? in
        _ = (
          root.text("a"), root.flag("b"), root.choice("c", Fruit.self), root.list("d") { $0.text("x") }, root.list("e") { $0.text("x") },
          root.texts("f")
        )
        _ = root.section("g") { $0.text("x") }
        return true
      }
    }
    #expect(messages.map { $0.split(separator: ":")[1] } == ["2", "3", "4", "6", "7", "8"], "\(messages)")
    #expect(messages.allSatisfy { $0.contains("应是") })
  }

  @Test func unknownKeysInsideLists() {
    let messages = faultMessages {
      _ = try parseYAML("items:\n  - {name: 甲, nane: 乙}\n") { root in root.list("items") { $0.requiredText("name") } }
    }
    #expect(messages.count == 1 && messages[0].contains(":2: 不认识的键“nane”，是不是“name”？"), "\(messages)")
  }
}
