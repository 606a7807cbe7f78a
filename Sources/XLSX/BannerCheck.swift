/// Looks at the codes of a page header or footer (ECMA-376 Part 1, 18.3.1.39, `evenFooter` and its siblings).
enum BannerCheck {
  /// Excel's limit, in UTF-16 units, codes included.
  static let limit = 255

  static func fault(in banner: String) -> PageFault? {
    guard banner.utf16.count <= limit else { return .bannerTooLong(units: banner.utf16.count) }
    guard SafeText.cleaned(banner) == banner else { return .bannerCharacter }
    var rest = Substring(banner)
    while let ampersand = rest.firstIndex(of: "&") {
      rest = rest[rest.index(after: ampersand)...]
      if let fault = takeCode(&rest) { return fault }
    }
    return nil
  }

  /// Takes the code after an `&` off the front of `rest`. Pictures (`&G`) are refused like unknown codes: the wrapper has none.
  private static func takeCode(_ rest: inout Substring) -> PageFault? {
    guard let code = rest.popFirst() else { return .bannerCode("&") }
    switch code {
    case "&", "L", "C", "R", "P", "N", "F", "A", "B", "I", "U", "E", "S", "X", "Y": return nil
    case "D", "T", "d", "t": return .bannerClock(code)
    case "\"": return takeFont(&rest)
    case "0"..."9":
      rest = rest.drop { ("0"..."9").contains($0) }
      return nil
    default: return .bannerCode("&\(code)")
    }
  }

  /// `&"宋体,Regular"`.
  private static func takeFont(_ rest: inout Substring) -> PageFault? {
    guard let end = rest.firstIndex(of: "\"") else { return .bannerCode("&\"") }
    rest = rest[rest.index(after: end)...]
    return nil
  }
}
