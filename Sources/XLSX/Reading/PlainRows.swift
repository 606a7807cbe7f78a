/// Reads the rows of a sheet whose XML is as plain as that of our own books: `<row r="1" …><c r="A1" s="1" t="s"><v>0</v></c>…</row>` and
/// nothing between, every value a number or a word. Gives up at the first byte that is otherwise; then the sheet is read by all the rules
/// of XML, which `SheetReader` does.
struct PlainRows {
  private let bytes: [UInt8]
  /// How many shared texts and styles the book has: a cell that points beyond them is not plain.
  private let strings: Int
  private let styles: Int
  private var place: Int
  private var row = -1
  private var column = -1
  private(set) var cells: [NumberCell] = []

  /// `start`: the first byte after `<sheetData>`.
  init(_ bytes: [UInt8], from start: Int, strings: Int, styles: Int) {
    (self.bytes, self.strings, self.styles, place) = (bytes, strings, styles, start)
  }

  /// Where `</sheetData>` begins; nil for anything that is not plain.
  mutating func end() -> Int? {
    while take("<row r=\"") {
      guard readRow() else { return nil }
    }
    let end = place
    return take("</sheetData>") ? end : nil
  }

  private mutating func readRow() -> Bool {
    guard let number = integer(), number > row + 1, number <= CellAddress.rowLimit, take("\"") else { return false }
    (row, column) = (number - 1, -1)
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      guard bytes[place] != UInt8(ascii: "<") else { return false }
      place += 1
    }
    if bytes[place - 1] == UInt8(ascii: "/") { return take(">") }
    guard take(">") else { return false }
    while take("<c r=\"") {
      guard readCell() else { return false }
    }
    return take("</row>")
  }

  private mutating func readCell() -> Bool {
    guard let address = address(), take("\"") else { return false }
    column = address.column
    if take(" s=\"") {
      guard let style = integer(), style < max(styles, 1), take("\"") else { return false }
    }
    var type = ArraySlice<UInt8>()
    if take(" t=\"") {
      guard let word = text(until: "\"") else { return false }
      type = word
    }
    if take("/>") { return true }
    guard take(">") else { return false }
    return readContent(NumberCell(address: address), type)
  }

  private mutating func readContent(_ empty: NumberCell, _ type: ArraySlice<UInt8>) -> Bool {
    var cell = empty
    var hasFormula = false
    if take("<f>") {
      guard let formula = text(until: "<"), let text = PlainRows.unescaped(formula), take("/f>") else { return false }
      (cell.formula, hasFormula) = (text.isEmpty ? nil : text, true)
    }
    var value: ArraySlice<UInt8>?
    if take("<v>") {
      guard let text = text(until: "<"), take("/v>") else { return false }
      value = text
    }
    guard take("</c>") else { return false }
    guard let value, !value.isEmpty || type.isEmpty else {
      cell.isUncalculated = hasFormula
      return add(cell, when: value == nil)
    }
    guard !value.isEmpty else {
      cell.isUncalculated = hasFormula
      return add(cell, when: true)
    }
    return add(cell, value, type)
  }

  private mutating func add(_ cell: NumberCell, _ value: ArraySlice<UInt8>, _ type: ArraySlice<UInt8>) -> Bool {
    var cell = cell
    switch PlainRows.kind(type) {
    case .number:
      cell.number = DecimalText.double(value.span)
      return add(cell, when: cell.number != nil)
    case .shared: return add(cell, when: PlainRows.integer(value).map { $0 < strings } == true)
    case .word: return add(cell, when: PlainRows.unescaped(value) != nil)
    case .other: return false
    }
  }

  private mutating func add(_ cell: NumberCell, when isPlain: Bool) -> Bool {
    if isPlain, !cell.isOther { cells.append(cell) }
    return isPlain
  }

  private enum Kind { case number, shared, word, other }

  private static func kind(_ type: ArraySlice<UInt8>) -> Kind {
    guard !type.isEmpty else { return .number }
    if type.elementsEqual("s".utf8) { return .shared }
    return type.elementsEqual("str".utf8) || type.elementsEqual("b".utf8) || type.elementsEqual("e".utf8) ? .word : .other
  }

  /// In the row at hand, right of the cell before.
  private mutating func address() -> CellAddress? {
    var (letters, number) = (0, 0)
    while place < bytes.count, bytes[place] >= UInt8(ascii: "A"), bytes[place] <= UInt8(ascii: "Z"), letters < 4 {
      number = number * 26 + Int(bytes[place] - UInt8(ascii: "A")) + 1
      (letters, place) = (letters + 1, place + 1)
    }
    guard (1...3).contains(letters), let line = integer(), line == row + 1, number - 1 > column, number <= CellAddress.columnLimit else {
      return nil
    }
    return CellAddress(row: row, column: number - 1)
  }

  /// Up to nine digits, without a zero before others.
  private mutating func integer() -> Int? {
    let start = place
    while place < bytes.count, bytes[place] >= UInt8(ascii: "0"), bytes[place] <= UInt8(ascii: "9") { place += 1 }
    return PlainRows.integer(bytes[start..<place])
  }

  private static func integer(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...9).contains(digits.count), digits.count == 1 || digits[digits.startIndex] != UInt8(ascii: "0") else { return nil }
    var number = 0
    for byte in digits {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  /// Bytes up to a mark, which is taken too.
  private mutating func text(until mark: Unicode.Scalar) -> ArraySlice<UInt8>? {
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: mark) { place += 1 }
    guard place < bytes.count else { return nil }
    place += 1
    return bytes[start..<(place - 1)]
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    let isThere = (0..<count).allSatisfy { unsafe bytes[place + $0] == word.utf8Start[$0] }
    if isThere { place += count }
    return isThere
  }

  /// The text that stands for these bytes; nil where it may not stand in a part, or has references of other kinds than XML's own names.
  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String? {
    // U+FFFE and U+FFFF, which XML forbids, begin with EF.
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: ">") && $0 != 0xEF }) else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    let pieces = text.split(separator: "&", omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(pieces.first.map(String.init)) { whole, piece in
      guard let whole, let entity = entities.first(where: { piece.hasPrefix($0.name) }) else { return nil }
      return whole + entity.text + piece.dropFirst(entity.name.count)
    }
  }

  private static let entities = [("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'"), ("amp;", "&")].map {
    (name: $0.0, text: $0.1)
  }
}
