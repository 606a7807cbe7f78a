import Testing
import XLSX

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("永福社区", 8), ("a永", 3), ("e\u{301}", 1), ("Ａ１", 4), ("ｱ", 1), ("，。", 4), ("—×", 2), ("𠮷", 2), ("한글", 4),
    ("\u{200B}a\u{FEFF}", 1), ("📊", 2), ("a\u{1}b\n", 2), ("é", 1),
  ])
  func counts(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(.enabled(if: Python.hasOpenpyxl, Python.skipped))
  func agreesWithPythonOnEveryAssignedCharacter() throws {
    let program = """
      import unicodedata as u, sys
      for c in range(0x300, 0x20000):
        k = u.category(chr(c))
        if k in ('Cn', 'Cs', 'Co', 'Mn', 'Me', 'Cf'): continue
        if u.east_asian_width(chr(c)) in 'WF': print(c)
      """
    let wide = Set(try Python.run(program, arguments: []).output.split(separator: "\n").compactMap { UInt32($0) })
    #expect(wide.count > 45_000)
    let wrong = wide.filter { Unicode.Scalar($0).map(DisplayWidth.of) == 1 }
    #expect(wrong.isEmpty)
    for value in UInt32(0x300)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value), !wide.contains(value), DisplayWidth.of(scalar) == 2 else { continue }
      let category = scalar.properties.generalCategory
      // Hexagrams, Taixuanjing symbols and newer emoji became wide after Python's tables.
      if category != .unassigned && !(scalar.properties.age.map { $0.major > 14 } ?? true) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test func columnWidths() {
    #expect(DisplayWidth.columnWidth(for: ["社区", "永福社区人民调解委员会"]) == 24)
    #expect(DisplayWidth.columnWidth(for: [String]()) == 8)
    #expect(DisplayWidth.columnWidth(for: ["短\n永福社区人民调解"]) == 18)
    #expect(DisplayWidth.columnWidth(for: [String(repeating: "长", count: 100)], maximum: 50) == 50)
  }

  @Test(arguments: [("", 10, 1), ("永福社区", 8, 1), ("永福社区", 7, 2), ("永福社区", 1, 4), ("a\nb", 8, 2), ("永福\n社区人民", 4, 3), ("abcde", 2, 3)])
  func wrappedLines(text: String, columns: Int, lines: Int) {
    #expect(DisplayWidth.lines(of: text, inColumns: columns) == lines)
  }
}
