import Testing

@testable import XLSX

@Suite struct PartScannerTests {
  static func scan(_ text: String, pieces size: Int) -> PartScanner {
    var scanner = PartScanner()
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: size) {
      scanner.take(bytes.span.extracting(start..<min(bytes.count, start + size)))
    }
    return scanner
  }

  /// The twin splits the whole text at `<c `.
  @Test(arguments: [1, 2, 3, 5, 7, 64, 100_000])
  func countsCellsInPieces(size: Int) {
    let cells = (0..<300).map { "<c r=\"A\($0)\"><v>\($0)</v></c><col/><<c c<c>" }.joined()
    let text = "<?xml version=\"1.0\"?>\n<worksheet x=\"1\">\(cells)</worksheet>\n"
    let scanner = Self.scan(text, pieces: size)
    #expect(scanner.cells == text.split(separator: "<c ", omittingEmptySubsequences: false).count - 1)
    #expect(scanner.cells == 600)
    #expect(scanner.isWhole)
  }

  @Test(arguments: [
    ("<a></a>", true), ("<a/>", true), ("<?xml?><a b=\"c\"/>", true), ("<?xml?>\n<a:b></a:b> \r\n", true), ("<a></b>", false),
    ("<a>", false),
    ("<?xml?>", false), ("", false), ("text", false), ("<a><b></b>", false), ("<a><b/>", false), ("<ab></a>", false), ("<a></a", false),
    ("<>", false), ("<a></a>x", false),
  ])
  func knowsAWholePart(text: String, whole: Bool) {
    for size in [1, 4, 1_000] { #expect(Self.scan(text, pieces: size).isWhole == whole) }
  }
}
