/// The text of an HTML page: tags off, scripts and styles out, blocks on lines of their own.
func textOfHTML(_ source: String) -> String {
  var out = ""
  var hidden: String?
  for piece in MarkupPieces(source) {
    switch piece {
    case .text(let text): if hidden == nil { out += text }
    case .tag(let name, let isEnd):
      if let element = hidden {
        if isEnd, name == element { hidden = nil }
      } else if !isEnd, ["script", "style", "head", "template"].contains(name) {
        hidden = name
      } else if ["td", "th"].contains(name) {
        out += "\t"
      } else if blocks.contains(name) {
        out += "\n"
      }
    }
  }
  return out
}

private let blocks: Set<String> = [
  "p", "div", "br", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "section", "article", "header", "footer", "hr",
  "body", "pre",
  "center", "blockquote", "title",
]

/// The text of `word/document.xml`: runs of text, a line a paragraph.
func textOfWord(_ part: [UInt8]) -> String {
  var out = ""
  var isText = false
  for piece in MarkupPieces(String(decoding: part, as: UTF8.self)) {
    switch piece {
    case .text(let text): if isText { out += text }
    case .tag("w:t", let isEnd): isText = !isEnd
    case .tag("w:p", let isEnd): if isEnd { out += "\n" }
    case .tag("w:br", _), .tag("w:cr", _): out += "\n"
    case .tag("w:tab", _): out += "\t"
    case .tag: break
    }
  }
  return out
}

/// Tags and texts of a marked-up source from left to right, in one pass. Never fails: what is not closed is taken as it stands.
struct MarkupPieces: Sequence, IteratorProtocol {
  enum Piece: Equatable {
    case text(String)
    /// Lower case, with its prefix; an empty element counts as its end.
    case tag(String, isEnd: Bool)
  }

  private let characters: [Character]
  private var index = 0

  init(_ source: String) { characters = Array(source) }

  mutating func next() -> Piece? {
    guard index < characters.count else { return nil }
    return characters[index] == "<" ? tag() : text()
  }

  private mutating func text() -> Piece {
    let start = index
    while index < characters.count, characters[index] != "<" { index += 1 }
    return .text(withEntities(characters[start..<index]))
  }

  private mutating func tag() -> Piece {
    let start = index + 1
    if characters[start...].starts(with: "!--") {
      skip(past: "-->")
      return .tag("!--", isEnd: true)
    }
    while index < characters.count, characters[index] != ">" { index += 1 }
    let inner = characters[start..<index]
    index += 1
    let isEnd = inner.first == "/" || inner.last == "/"
    let name = inner.drop { $0 == "/" }.prefix { !$0.isWhitespace && $0 != "/" }
    return .tag(String(name).lowercased(), isEnd: isEnd)
  }

  private mutating func skip(past end: String) {
    let mark = Array(end)
    while index < characters.count, !characters[index...].starts(with: mark) { index += 1 }
    index = Swift.min(characters.count, index + mark.count)
  }

  private static let named: [String: Character] = [
    "nbsp": " ", "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "ensp": " ", "emsp": " ", "ldquo": "“", "rdquo": "”",
    "middot": "·",
    "times": "×",
  ]

  private func withEntities(_ text: ArraySlice<Character>) -> String {
    var out = ""
    var rest = text
    while let mark = rest.firstIndex(of: "&") {
      out += String(rest[..<mark])
      let end = rest[mark...].prefix(10).firstIndex(of: ";")
      guard let end, let character = MarkupPieces.entity(String(rest[(mark + 1)..<end])) else {
        out.append("&")
        rest = rest[(mark + 1)...]
        continue
      }
      out.append(character)
      rest = rest[(end + 1)...]
    }
    return out + String(rest)
  }

  private static func entity(_ name: String) -> Character? {
    guard name.hasPrefix("#") else { return named[name] }
    let isHexadecimal = name.dropFirst().first.map { "xX".contains($0) } == true
    let code = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
    return code.flatMap(Unicode.Scalar.init).map(Character.init)
  }
}
