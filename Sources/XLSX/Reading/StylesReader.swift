/// Reads `xl/styles.xml`: which kind of number format each cell style has.
final class StylesReader: XMLPartReader {
  private var codes: [Int: FormatKind] = [:]
  private var isInCellFormats = false
  private var formatIDs: [Int] = []
  private let limits: ReadLimits

  init(_ limits: ReadLimits) { self.limits = limits }

  /// By the number that cells give as `s`.
  var kinds: [FormatKind] { formatIDs.map { codes[$0] ?? FormatKind.builtIn($0) } }

  func begin(_ element: String, _ attributes: XMLAttributes) throws(ReadProblem) {
    guard max(codes.count, formatIDs.count) < limits.items else { throw .sheet(.tooMany("样式", limit: limits.items)) }
    switch element {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] else { return }
      codes[id] = FormatKind(code: code)
    case "cellXfs": isInCellFormats = true
    case "xf" where isInCellFormats: formatIDs.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
    default: break
    }
  }

  func end(_ element: String) {
    if element == "cellXfs" { isInCellFormats = false }
  }
}
