internal import Yams

/// One YAML file being read into a closed type. Every key must be asked for; what is unknown, missing or of the wrong shape is
/// collected with its line, so that all faults of a file are told together.
final class YAMLDocument {
  let path: String
  private var found: [(line: Int, message: String)] = []

  private init(path: String) { self.path = path }

  /// Reads `path` and hands the root to `body`; throws `badConfiguration` with all faults found.
  static func read<Value>(_ path: String, _ body: (YAMLMapping) -> Value?) throws(RunFault) -> Value {
    let text = try configurationText(path)
    let document = YAMLDocument(path: path)
    if let line = lineOfAnchor(in: text) {
      throw RunFault(.badConfiguration, "\(path):\(line): 配置文件不允许使用锚点（&）和别名（*） — 请写出完整内容；以 & 或 * 开头的文字请加引号")
    }
    let root: Node?
    // Scalars are read as texts; what a plain one might mean as a number or date is nobody's question.
    do { root = try Yams.compose(yaml: text, .basic) } catch { throw RunFault(.badConfiguration, yamlMessage(path, error)) }
    guard let root, case .mapping(let mapping) = root else {
      throw RunFault(.badConfiguration, "\(path):1: 配置应是“键: 值”的形式 — 请参照项目自带的同名文件")
    }
    let reader = YAMLMapping(mapping, document)
    let value = body(reader)
    reader.refuseUnknownKeys()
    guard let value, document.faults.isEmpty else { throw RunFault(.badConfiguration, document.faults) }
    return value
  }

  func fault(_ mark: Mark?, _ message: String) { found.append((mark?.line ?? 1, message)) }

  /// From the file's top down; on one line in the order of finding.
  var faults: [String] {
    found.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map { "\(path):\($1.line): \($1.message)" }
  }
}

private func yamlMessage(_ path: String, _ error: any Error) -> String {
  guard let error = error as? YamlError else { return "\(path): 不是有效的 YAML：\(error)" }
  switch error {
  case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
    return "\(path):\(mark.line):\(mark.column): 不是有效的 YAML（\(problem)） — 请检查缩进、冒号后的空格和引号"
  case .duplicatedKeysInMapping(let keys, let context):
    return "\(path):\(context.mark.line): 键“\(keys.joined(separator: "、"))”重复 — 请删去一个"
  default:
    return "\(path): 不是有效的 YAML — 请检查缩进、冒号后的空格和引号"
  }
}

/// The first line on which a node begins with `&` or `*`. libyaml would expand such aliases without bound, so they are refused unread.
private func lineOfAnchor(in text: String) -> Int? {
  for (index, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() where holdsAnchor(line) {
    return index + 1
  }
  return nil
}

/// Looks only where a node may start: at the line's first character and behind `: `, `- `, `? `, `[`, `{` and `,`; quoted texts and comments are passed over.
private func holdsAnchor(_ line: Substring.UTF8View) -> Bool {
  var quote: UInt8 = 0
  var last: UInt8 = 0
  var previous: UInt8 = 0x20
  for byte in line {
    let isStart = last == 0 || nodeOpeners.contains(last)
    if quote != 0 {
      if byte == quote { quote = 0 }
    } else if byte == UInt8(ascii: "#"), previous == 0x20 || previous == 0x09 {
      return false
    } else if isStart, byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") {
      return true
    } else if isStart, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      quote = byte
    }
    if byte != 0x20, byte != 0x09, byte != 0x0D { last = byte }
    previous = byte
  }
  return false
}

private let nodeOpeners = Array(":-?[{,".utf8)
