internal import Yams

/// The keys of one YAML mapping, each asked for once by name and kind.
final class YAMLMapping {
  private let mapping: Node.Mapping
  /// The mapping's values: looking one up in the mapping itself compares it with every key.
  private let values: [String: Node]
  private let document: YAMLDocument
  private var asked: Set<String> = []

  init(_ mapping: Node.Mapping, _ document: YAMLDocument) {
    (self.mapping, self.document) = (mapping, document)
    values = Dictionary(mapping.compactMap { key, value in key.string.map { ($0, value) } }, uniquingKeysWith: { _, last in last })
  }

  /// The text of a scalar; a blank value is as good as none.
  func text(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    guard case .scalar(let scalar) = node else { return wrong(key, node, "应是一个值") }
    let isNull = scalar.style == .plain && ["~", "null", "Null", "NULL"].contains(scalar.string)
    return scalar.string.isEmpty || isNull ? nil : scalar.string
  }

  /// Nothing stands behind the key: no such key, no value, an empty list.
  func isBlank(_ key: String) -> Bool {
    switch values[key] {
    case nil: true
    case .scalar(let scalar)?: scalar.string.isEmpty
    case .sequence(let sequence)?: sequence.isEmpty
    default: false
    }
  }

  func requiredText(_ key: String) -> String? {
    guard let text = text(key) else {
      fault("缺少“\(key)” — 请补上")
      return nil
    }
    return text
  }

  func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(key) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      return wrong(key, values[key], "应是 \(range.lowerBound)–\(range.upperBound) 的整数，现为“\(text)”")
    }
    return number
  }

  func flag(_ key: String) -> Bool {
    switch text(key) {
    case nil, "false": return false
    case "true": return true
    case let other?:
      let _: Bool? = wrong(key, values[key], "应是 true 或 false，现为“\(other)”")
      return false
    }
  }

  /// One of the raw values of an enumeration.
  func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _ type: Choice.Type) -> Choice? where Choice.RawValue == String {
    choice(key, among: Array(Choice.allCases))
  }

  /// One of some raw values.
  func choice<Choice: RawRepresentable>(_ key: String, among choices: [Choice]) -> Choice? where Choice.RawValue == String {
    guard let text = text(key) else { return nil }
    if let choice = choices.first(where: { $0.rawValue == text }) { return choice }
    return wrong(key, values[key], "应是 \(choices.map(\.rawValue).joined(separator: "、")) 之一，现为“\(text)”")
  }

  /// A list of texts; a single text stands for a list of one.
  func texts(_ key: String) -> [String] {
    guard let node = node(key) else { return [] }
    switch node {
    case .scalar(let scalar): return scalar.string.isEmpty ? [] : [scalar.string]
    case .sequence(let sequence):
      return sequence.compactMap { item -> String? in
        guard case .scalar(let scalar) = item else { return wrong(key, item, "各项应是文字") }
        return scalar.string
      }
    default: return wrong(key, node, "应是文字或文字的列表") ?? []
    }
  }

  /// A list of mappings, each read by `body`.
  func list<Value>(_ key: String, _ body: (YAMLMapping) -> Value?) -> [Value] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let sequence) = node else { return wrong(key, node, "应是列表（每项以“- ”开头）") ?? [] }
    return sequence.compactMap { item in
      guard case .mapping(let mapping) = item else { return wrong(key, item, "各项应是“键: 值”的形式") }
      return read(mapping, body)
    }
  }

  func section<Value>(_ key: String, _ body: (YAMLMapping) -> Value?) -> Value? {
    guard let node = node(key) else { return nil }
    if case .scalar(let scalar) = node, scalar.string.isEmpty { return nil }
    guard case .mapping(let mapping) = node else { return wrong(key, node, "应是“键: 值”的形式") }
    return read(mapping, body)
  }

  /// All keys with their values as lists of texts, in the file's order.
  func textsByKey() -> [(key: String, values: [String])] {
    mapping.compactMap { key, _ in key.string.map { ($0, texts($0)) } }
  }

  /// A fault at this mapping's own line.
  func fault(_ message: String) { document.fault(mapping.mark, message) }

  func fault(at key: String, _ message: String) { document.fault(values[key]?.mark ?? mapping.mark, message) }

  func refuseUnknownKeys() {
    for (key, _) in mapping {
      guard let name = key.string, !asked.contains(name) else { continue }
      let near = nearest(to: name, among: asked).map { "，是不是“\($0)”？" } ?? ""
      document.fault(key.mark, "不认识的键“\(name)”\(near) — 请改正或删去")
    }
  }

  private func read<Value>(_ mapping: Node.Mapping, _ body: (YAMLMapping) -> Value?) -> Value? {
    let reader = YAMLMapping(mapping, document)
    let value = body(reader)
    reader.refuseUnknownKeys()
    return value
  }

  private func node(_ key: String) -> Node? {
    asked.insert(key)
    return values[key]
  }

  private func wrong<Value>(_ key: String, _ node: Node?, _ message: String) -> Value? {
    document.fault(node?.mark ?? mapping.mark, "“\(key)”\(message)")
    return nil
  }
}
