import Testing

@testable import MediationStatistics

struct MeasureSuccessionTests {
  static func read(_ lines: [String]) throws -> MeasureCatalog {
    try reading("measures.yaml", "measures:\n" + lines.map { "  - {\($0)}\n" }.joined()) { try MeasureCatalog.read($0) }
  }

  static let plain = "id: a, name: 甲, unit: 件, kind: count, definition: "

  @Test func definitionsFollowOneAnother() throws {
    let catalog = try Self.read([
      Self.plain + "新, where: {result: 调解成功}, valid_from: 2024-07-01", Self.plain + "旧, valid_to: 2024-06-30",
      "id: b, name: 乙, unit: 件, kind: count, definition: x, overlaps: a, valid_from: 2024-01-01, valid_to: 2024-12-31",
    ])
    #expect(catalog.measures.map(\.id) == ["a", "b"] && catalog["a"]?.definition == "新")
    #expect(catalog.definitions.map(\.definition) == ["旧", "新", "x"] && catalog.order(of: "b") == 1)
    let days = ["2024-06-30", "2024-07-01", "2025-01-01"].map { readDate($0)?.dayNumber ?? 0 }
    #expect(days.map { catalog.inForce("a", on: $0)?.definition } == ["旧", "新", "新"])
    #expect(days.map { catalog.inForce("b", on: $0)?.definition } == ["x", "x", nil])
    #expect(catalog["b"]?.overlaps == ["a"])
  }

  @Test(arguments: [
    (["valid_to: 2024-06-30", "valid_from: 2024-06-30"], "measures.yaml:3: 指标“a”定义了 2 次，有效期重叠：2024-06-30 已有定义"),
    (["valid_to: 2024-06-30", "valid_from: 2024-07-02"], "measures.yaml:3: 指标“a”定义了 2 次，有效期中断：2024-06-30 之后至 2024-07-02 之前没有定义"),
    (["valid_from: 2024-07-02", "valid_to: 2024-06-30"], "measures.yaml:2: 指标“a”定义了 2 次，有效期中断"),
    (["valid_from: 2024-01-01", "valid_from: 2024-07-01"], "measures.yaml:3: 指标“a”定义了 2 次，有效期重叠"),
    (["valid_to: 2024-06-30", "valid_from: 2024-07-01, name: 乙"], "measures.yaml:3: 指标“a”前后两个定义的名称不同"),
    (["valid_to: 2024-06-30", "valid_from: 2024-07-01, unit: 起"], "measures.yaml:3: 指标“a”前后两个定义的单位不同"),
    (["valid_to: 2024-06-30", "valid_from: 2024-07-01, decimals: 1"], "定义的小数位不同"),
    (["valid_to: 2024-06-30", "valid_from: 2024-07-01, register: hearings"], "定义的台账不同"),
    (["valid_to: 2024-06-30", "valid_from: 2024-07-01, kind: open_at_end"], "定义的种类（能否相加、是否比率）不同"),
    (["valid_to: 2024-06-30", "valid_from: 2024-07-01, kind: mean, of: days"], "定义的种类（能否相加、是否比率）不同"),
    (["valid_from: 2024-07-01, valid_to: 2024-06-30"], "measures.yaml:2: valid_to 早于 valid_from"),
    (["valid_from: 去年"], "measures.yaml:2: “valid_from”应为 yyyy-MM-dd 形式的日期，现为“去年”"),
    (["overlaps: recieved"], "overlaps 中“recieved”不存在"), (["overlaps: a"], "overlaps 中“a”不存在或就是它本身"),
    (["kind: quantile, of: days"], "quantile 须写 at"), (["kind: quantile, of: days, at: 100%"], "quantile 须写 at"),
    (["kind: quantile, of: days, at: '0.9'"], "quantile 须写 at"), (["at: 90%"], "at 只用于 quantile"),
    (["within: community"], "within 只用于 share"),
    (["kind: share, of: nothing"], "引用的“nothing”不存在"), (["kind: distinct"], "share 须写 of"),
  ])
  func faults(definitions: [String], message: String) {
    let lines = definitions.map { more in
      let given = ["name", "unit", "kind"].filter { more.contains("\($0):") }
      let own = [("name", "甲"), ("unit", "件"), ("kind", "count")].filter { !given.contains($0.0) }.map { "\($0.0): \($0.1)" }
      return (["id: a"] + own + ["definition: x", more]).joined(separator: ", ")
    }
    let messages = faultMessages { _ = try Self.read(lines) }
    #expect(messages.contains { $0.contains(message) }, "\(messages)")
  }
}
