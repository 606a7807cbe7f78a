/// Puts aside what differs between two spellings of one thing (mediation.md §1.4): full-width forms, blanks of every kind,
/// a leading tab or apostrophe, `="…"` around numbers. Works on UTF-8 bytes; called once for each distinct spelling.

/// The value as a person meant it: half-width, outer blanks and spreadsheet wrappings off, inner blanks kept.
package func foldedValue(_ text: String) -> String { isFoldedValue(text.utf8) ? text : narrowedValue(text) }

/// The same without looking whether there is anything to do.
func narrowedValue(_ text: String) -> String {
  var scalars = Array(text.unicodeScalars.compactMap(narrowed))
  trim(&scalars)
  if scalars.count >= 3, scalars[0] == "=", scalars[1] == "\"", scalars.last == "\"" {
    scalars = Array(scalars[2..<(scalars.count - 1)])
  }
  if let first = scalars.first, first == "'" || first == "\u{2018}" || first == "\u{2019}" { scalars.removeFirst() }
  trim(&scalars)
  var out = String.UnicodeScalarView()
  for scalar in scalars { out.append(scalar) }
  return String(out)
}

/// Nothing needs folding, for sure: nearly all texts are so. False only says that the text must be looked at.
private func isFoldedValue(_ text: String.UTF8View) -> Bool {
  guard let first = text.first, let last = text.last else { return true }
  if isBlank(first) || isBlank(last) || first == UInt8(ascii: "=") || first == UInt8(ascii: "'") { return false }
  var (last2, last1): (UInt8, UInt8) = (0, 0)
  for byte in text {
    // The lead bytes of U+00A0, of U+20xx and of full-width forms; U+3000 itself, since its lead is that of 、 and 〔 too.
    if byte == 0xC2 || byte == 0xE2 || byte == 0xEF || (last2, last1, byte) == (0xE3, 0x80, 0x80) { return false }
    (last2, last1) = (last1, byte)
  }
  return true
}

/// As `inUpperCase(foldedKey(text))` would leave it, for sure: UTF-8 of digits, capitals and hanzi without blanks. False only says that the text
/// must be looked at.
func isPlainKey(_ text: Span<UInt8>) -> Bool {
  guard !text.isEmpty, text[0] != UInt8(ascii: "="), text[0] != UInt8(ascii: "'") else { return false }
  for index in text.indices {
    let byte = text[index]
    guard (0x21..<0x61).contains(byte) || (0x80..<0xC0).contains(byte) || (0xE3...0xE9).contains(byte) else { return false }
    // U+3000 is a blank.
    if byte == 0x80, index >= 2, text[index - 1] == 0x80, text[index - 2] == 0xE3 { return false }
  }
  return true
}

/// Upper case. Most texts are of digits, capitals and hanzi (U+3000–U+9FFF), which have no other case.
func inUpperCase(_ text: String) -> String {
  let isCaseless = text.utf8.allSatisfy { byte in byte < 0x61 || (0x7B..<0xC0).contains(byte) || (0xE3...0xE9).contains(byte) }
  return isCaseless ? text : text.uppercased()
}

/// The key for look-ups: the folded value without any blanks, lower case.
package func foldedKey(_ text: String) -> String {
  let value = foldedValue(text)
  return value.utf8.contains { isBlank($0) || (0x41...0x5A).contains($0) } ? closedLowercase(value) : value
}

private func closedLowercase(_ value: String) -> String {
  var out = String.UnicodeScalarView()
  for scalar in value.unicodeScalars where !isBlank(scalar) {
    out.append(scalar.isASCII ? Unicode.Scalar(scalar.properties.lowercaseMapping) ?? scalar : scalar)
  }
  return String(out)
}

private func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
  switch scalar.value {
  case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
  case 0x3000, 0x00A0: " "
  case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: nil
  default: scalar
  }
}

private func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCII && isBlank(UInt8(truncatingIfNeeded: scalar.value)) }
private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

private func trim(_ scalars: inout [Unicode.Scalar]) {
  while let last = scalars.last, isBlank(last) { scalars.removeLast() }
  scalars.removeFirst(scalars.prefix(while: isBlank).count)
}

/// What an empty cell may say: 无, 不涉及 (nine bytes, the longest), a dash, a slash.
package func meansNothing(_ folded: String) -> Bool {
  guard folded.utf8.count <= 9 else { return false }
  return switch folded {
  case "", "无", "不涉及", "-", "--", "—", "——", "/", "\\", "null", "NULL", "N/A", "n/a", "空": true
  default: false
  }
}
