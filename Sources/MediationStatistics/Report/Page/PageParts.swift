internal import CSV

/// The files that make the page's looks, and the policy under which a browser may use them.
struct PageParts {
  let template: String
  let style: String
  let script: String

  static func read(_ request: PageRequest, in project: Project) throws(RunFault) -> PageParts {
    let parts = PageParts(
      template: try configurationText(project.path(request.template)), style: try configurationText(project.path(request.style)),
      script: try configurationText(project.path(request.script)))
    // Within a page either would end the element that it stands in.
    for (path, text, end) in [(request.style, parts.style, "</style"), (request.script, parts.script, "</script")]
    where text.lowercased().contains(end) || text.contains("<!--") {
      throw RunFault(.badConfiguration, "\(path): 不得含有“\(end)”和“<!--” — 请改写")
    }
    return parts
  }

  /// Nothing may be loaded or sent; only this style sheet and this script may be used, told by their hashes.
  var policy: String {
    "default-src 'none'; style-src '\(sourceHash(style))'; script-src '\(sourceHash(script))'; base-uri 'none'; form-action 'none'"
  }
}

/// `sha256-…`, as Content Security Policy writes it.
func sourceHash(_ text: String) -> String {
  var hash = SHA256()
  hash.update(Array(text.utf8).span)
  return "sha256-" + base64(hash.finalize())
}

/// RFC 4648 §4, with padding.
private func base64(_ bytes: [UInt8]) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  var text = ""
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let bits = group.reduce(0) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
    for index in 0..<4 { text.append(index <= group.count ? alphabet[Int(bits >> UInt32(18 - 6 * index) & 63)] : "=") }
  }
  return text
}
