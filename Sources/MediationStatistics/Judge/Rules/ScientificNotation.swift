/// A long number that a spreadsheet shortened to `3.30106E+17`: only its first digits are left. (Of identity numbers `identity-damaged` tells.)
struct ScientificNotation: JudgeRule {
  static let rule = Rule(
    "scientific-notation", .warning, .judge, title: "长号码被改成科学计数法", remedy: "该列设为文本格式后重新导出；丢失的数字无法从本文件恢复")

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    records.cells(with: .exponent).compactMap { cell in
      guard cell.field != .identity, Self.isScientific(foldedValue(cell.text)) else { return nil }
      return Finding(Self.rule, row: cell.row, field: cell.field, "原来的长数字只剩前几位")
    }
  }

  /// Digits, perhaps with a point, then E+ and one to three digits.
  static func isScientific(_ text: String) -> Bool {
    let parts = inUpperCase(text).split(separator: "E+", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...3).contains(parts[1].utf8.count), parts[1].utf8.allSatisfy(isDigit) else { return false }
    let digits = parts[0].utf8.filter { $0 != UInt8(ascii: ".") }
    return !digits.isEmpty && digits.allSatisfy(isDigit) && parts[0].utf8.count - digits.count <= 1
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
