/// Reads the text of a `--where`; the grammar stands at `Filter`.
struct FilterParser {
  private let tokens: [FilterLexer.Placed]
  private let end: Int
  private var index = 0
  private var depth = 0

  static func parse(_ text: String) throws(FilterFault) -> Filter {
    var parser = FilterParser(tokens: try FilterLexer.tokens(of: text), end: text.count)
    let filter = try parser.condition()
    if let rest = parser.current {
      throw FilterFault(
        place: rest.place, message: "这里应是 and、or 或结尾", remedy: "几个条件之间写 and（且）或 or（或），前后空一格；值中有空格或符号的加引号")
    }
    return filter
  }

  private init(tokens: [FilterLexer.Placed], end: Int) { (self.tokens, self.end) = (tokens, end) }

  private var current: FilterLexer.Placed? { index < tokens.count ? tokens[index] : nil }

  private mutating func condition() throws(FilterFault) -> Filter {
    var parts = [try term()]
    while takeKeyword(["or", "或"]) { parts.append(try term()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func term() throws(FilterFault) -> Filter {
    var parts = [try factor()]
    while takeKeyword(["and", "且"]) { parts.append(try factor()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func factor() throws(FilterFault) -> Filter {
    if takeKeyword(["not", "非"]) { return .not(try deeper { parser throws(FilterFault) in try parser.factor() }) }
    guard let open = current, open.token == .open else { return .comparison(try comparison()) }
    index += 1
    let inner = try deeper { parser throws(FilterFault) in try parser.condition() }
    guard current?.token == .close else { throw FilterFault(place: open.place, message: "括号没有收尾", remedy: "请补上“)”") }
    index += 1
    return inner
  }

  /// A question is short: what is nested deeper than this was not written by a person.
  private mutating func deeper(_ body: (inout FilterParser) throws(FilterFault) -> Filter) throws(FilterFault) -> Filter {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 50 else { throw FilterFault(place: place, message: "括号或 not 套得太深", remedy: "请拆成几个 --where") }
    return try body(&self)
  }

  private mutating func comparison() throws(FilterFault) -> Filter.Comparison {
    let field = try word(message: "这里应是字段名", remedy: "例如 社区=永福社区")
    let relation = try relation(of: field)
    var values = [try value(of: relation)]
    while current?.token == .comma {
      let comma = current?.place ?? place
      index += 1
      guard relation.takesList else {
        throw FilterFault(place: comma, message: "“\(relation.rawValue)”后面只能有一个值", remedy: "几个值用 in，例如 社区 in 永福社区,文一社区；数字不写千分位逗号")
      }
      values.append(try value(of: relation))
    }
    return Filter.Comparison(field: field, relation: relation, values: values)
  }

  private mutating func relation(of field: Filter.Word) throws(FilterFault) -> Filter.Relation {
    if case .relation(let relation)? = current?.token {
      index += 1
      return relation
    }
    if takeKeyword(["in", "属于"]) { return .isOneOf }
    if takeKeyword(["not", "不"]) {
      guard takeKeyword(["in", "属于"]) else { throw FilterFault(place: place, message: "这里应是 in", remedy: "写作 not in") }
      return .isNoneOf
    }
    if takeKeyword(["不属于"]) { return .isNoneOf }
    let known = Filter.Relation.allCases.map(\.rawValue).joined(separator: "、")
    throw FilterFault(place: place, message: "“\(field.text)”后面应是运算符", remedy: "可用 \(known)")
  }

  private mutating func value(of relation: Filter.Relation) throws(FilterFault) -> Filter.Word {
    try word(message: "“\(relation.rawValue)”后面缺少值", remedy: "请写上要比较的值")
  }

  private mutating func word(message: String, remedy: String) throws(FilterFault) -> Filter.Word {
    guard case .word(let text, _)? = current?.token, !text.isEmpty else {
      throw FilterFault(place: place, message: message, remedy: remedy)
    }
    defer { index += 1 }
    return Filter.Word(text: text, place: place)
  }

  private mutating func takeKeyword(_ words: [String]) -> Bool {
    guard case .word(let text, isQuoted: false)? = current?.token, words.contains(text.lowercased()) else { return false }
    index += 1
    return true
  }

  /// Where the current token stands; the end of the text when there is none.
  private var place: Range<Int> { current?.place ?? end..<end }
}
