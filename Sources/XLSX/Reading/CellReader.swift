/// Reads one cell: `<c r="B2" s="1" t="s"><f>…</f><v>5</v></c>`, or with its text inside: `<is><t>…</t></is>`.
struct CellReader {
  private enum Target { case none, value, formula }

  private var address = CellAddress(row: 0, column: 0)
  private var type: String?
  private var style: String?
  private var target = Target.none
  private var value: [UInt8] = []
  private var hasValue = false
  private var inline = TextGatherer()
  private var hasInline = false
  private var formula: [UInt8]?
  private var isShared = false

  /// Begins a cell in the memory of the one before.
  mutating func restart(_ address: CellAddress, type: String?, style: String?) {
    (self.address, self.type, self.style) = (address, type, style)
    (target, hasValue, hasInline, formula, isShared) = (.none, false, false, nil, false)
    value.removeAll(keepingCapacity: true)
    inline.restart()
  }

  mutating func begin(_ element: String, _ attributes: XMLAttributes) {
    switch element {
    case "v": (target, hasValue) = (.value, true)
    case "f":
      target = .formula
      formula = formula ?? []
      isShared = attributes["t"] == "shared"
    case "is": hasInline = true
    default: if hasInline { inline.begin(element) }
    }
  }

  mutating func end(_ element: String) {
    switch element {
    case "v", "f": target = .none
    default: if hasInline { inline.end(element) }
    }
  }

  mutating func add(_ bytes: borrowing Span<UInt8>, limit: Int) throws(ReadProblem) {
    switch target {
    case .value:
      value.append(span: bytes)
      guard value.count <= limit else { throw .sheet(.textBytes(limit: limit)) }
    case .formula:
      formula?.append(span: bytes)
      guard formula?.count ?? 0 <= limit else { throw .sheet(.textBytes(limit: limit)) }
    case .none: try inline.add(bytes, limit: limit)
    }
  }

  /// Nil for a cell that holds nothing but a look.
  func finished(_ context: SheetReader.Context) throws(ReadProblem) -> ReadCell? {
    let kind = try kind(context)
    let value = try value(kind, context)
    let formula = formula.map { ReadFormula(text: $0.isEmpty ? nil : String(decoding: $0, as: UTF8.self), isShared: isShared) }
    guard value != nil || formula != nil else { return nil }
    return ReadCell(address: address, value: value, formula: formula, format: kind)
  }

  private func kind(_ context: SheetReader.Context) throws(ReadProblem) -> FormatKind {
    guard let style, !context.kinds.isEmpty || style != "0" else { return .general }
    guard let index = Int(style), context.kinds.indices.contains(index) else {
      throw .sheet(.style(cell: address.a1, index: ZipArchive.shown(style), count: context.kinds.count))
    }
    return context.kinds[index]
  }

  private func value(_ kind: FormatKind, _ context: SheetReader.Context) throws(ReadProblem) -> ReadValue? {
    if hasInline, !hasValue { return .text(String(decoding: EscapedText.decode(inline.bytes), as: UTF8.self)) }
    guard hasValue else { return nil }
    switch type {
    case "s": return .text(try sharedText(context))
    case "str", "inlineStr": return .text(String(decoding: EscapedText.decode(value), as: UTF8.self))
    case "e": return .error(trimmedValue)
    case "b": return trimmedValue.isEmpty ? nil : .bool(isTrue(trimmedValue))
    case "d": return .date(text: SerialDate.text(iso: trimmedValue), serial: nil)
    default: return number(kind, context)
    }
  }

  private func sharedText(_ context: SheetReader.Context) throws(ReadProblem) -> String {
    let index = trimmedValue
    guard let number = Int(index), let text = context.strings.text(number) else {
      throw .sheet(.sharedString(cell: address.a1, index: ZipArchive.shown(index), count: context.strings.count))
    }
    return text
  }

  /// What is no finite decimal number stays as text, so that a rule can name it.
  private func number(_ kind: FormatKind, _ context: SheetReader.Context) -> ReadValue? {
    let text = trimmedValue
    guard !text.isEmpty else { return nil }
    let isDecimal = text.utf8.allSatisfy { (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0) }
    guard isDecimal, let value = Double(text), value.isFinite else { return .text(text) }
    if kind.isDate, let date = SerialDate.text(value, kind, isDate1904: context.isDate1904) { return .date(text: date, serial: value) }
    return .number(text: text, value: value)
  }

  private var trimmedValue: String {
    let isBlank: (UInt8) -> Bool = { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard value.first.map(isBlank) == true || value.last.map(isBlank) == true else { return String(decoding: value, as: UTF8.self) }
    let tail = value.drop(while: isBlank)
    return String(decoding: tail.prefix((tail.lastIndex { !isBlank($0) } ?? tail.startIndex - 1) + 1 - tail.startIndex), as: UTF8.self)
  }
}
