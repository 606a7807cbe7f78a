/// A link within the book, taken apart.
struct Link {
  var text: String
  var target: String
  var tip: String?

  /// A link without a style of its own looks like one: blue and underlined, in the book's own font.
  static let style: CellStyle = {
    var style = CellStyle()
    style.color = 0x0563C1
    style.underline = true
    return style
  }()

  /// An empty tip is none.
  var storedTip: String? {
    guard let tip, !tip.isEmpty else { return nil }
    return SafeText.cleaned(tip)
  }

  var fault: CellFault? {
    guard !SafeText.cleaned(text).isEmpty else { return .linkTextEmpty }
    guard target.utf16.count <= 255, SafeText.cleaned(target) == target else { return .linkTarget(target) }
    if let tip, tip.utf16.count > 255 { return .linkTipTooLong(units: tip.utf16.count) }
    return nil
  }

  /// The sheet in `internal:'总体情况'!A1` or `internal:Sheet1!A1:B2`; nil when the target is not of that form.
  var sheetOfTarget: String? {
    guard target.hasPrefix("internal:") else { return nil }
    let place = target.dropFirst("internal:".count)
    guard let mark = place.lastIndex(of: "!"), CellRange(String(place[place.index(after: mark)...])) != nil else { return nil }
    let sheet = Self.unquoted(place[..<mark])
    return sheet.flatMap { SheetName.fault(in: $0) == nil ? $0 : nil }
  }

  private static func unquoted(_ name: Substring) -> String? {
    guard name.hasPrefix("'") else { return name.contains("'") ? nil : String(name) }
    guard name.count >= 3, name.hasSuffix("'") else { return nil }
    let parts = name.dropFirst().dropLast().split(separator: "''", omittingEmptySubsequences: false)
    return parts.contains { $0.contains("'") } ? nil : parts.joined(separator: "'")
  }
}
