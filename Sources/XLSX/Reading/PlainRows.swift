/// Reads the rows of a sheet whose XML is as plain as that of our own books: `<row r="1" …><c r="A1" s="1" t="s"><v>0</v></c>…</row>` and
/// nothing between, every value a number or a word. Takes the part piece by piece, from the first byte after `<sheetData>` on. Gives up at the
/// first byte that is otherwise; then the sheet is read by all the rules of XML, which `SheetReader` does.
struct PlainRows {
  /// How many shared texts and styles the book has: a cell that points beyond them is not plain.
  private let strings: Int
  private let styles: Int
  /// What was not read yet: less than a row, and what stands behind the rows.
  private var rest: [UInt8] = []
  private var row = -1
  private(set) var state = State.rows
  private(set) var numbers = SheetNumbers()
  /// Cells with a number or a formula.
  private(set) var count = 0

  enum State { case rows, ended, notPlain }

  init(strings: Int, styles: Int) { (self.strings, self.styles) = (strings, styles) }

  /// Behind the rows: `</sheetData>` and what follows, as far as it was taken. Empty before.
  var behind: [UInt8] { state == .ended ? rest : [] }

  /// Takes a piece; forgets the rows that are whole once they were read.
  mutating func take(_ piece: borrowing Span<UInt8>) {
    rest.append(span: piece)
    guard state == .rows else { return }
    var bytes: [UInt8] = []
    swap(&bytes, &rest)
    var reader = PlainRowReader(row: row, strings: strings, styles: styles)
    state = reader.read(bytes.span, before: PlainRows.endOfWholeRows(bytes.span), into: &numbers)
    (row, count) = (reader.row, count + reader.count)
    bytes.removeFirst(reader.place)
    swap(&bytes, &rest)
  }

  /// Behind the last `</row>`, and rows without cells that follow it.
  private static func endOfWholeRows(_ bytes: Span<UInt8>) -> Int {
    var place = bytes.count
    while place > 0 {
      if bytes[place - 1] == UInt8(ascii: ">"), PlainText.stands("</row>", before: place, in: bytes) { break }
      place -= 1
    }
    return place
  }
}

/// Reads rows that stand in memory.
private struct PlainRowReader {
  private let strings: Int
  private let styles: Int
  private(set) var place = 0
  private(set) var row: Int
  private(set) var count = 0
  private var column = -1

  init(row: Int, strings: Int, styles: Int) { (self.row, self.strings, self.styles) = (row, strings, styles) }

  /// The rows that end before `whole`, and rows without cells behind them as far as they are there.
  mutating func read(_ bytes: Span<UInt8>, before whole: Int, into numbers: inout SheetNumbers) -> PlainRows.State {
    while place < whole || PlainText.hasTag(bytes, at: place) {
      if PlainText.stands("</sheetData>", at: place, in: bytes) { return .ended }
      let start = (place: place, row: row)
      guard take("<row r=\"", bytes), readTag(bytes) else { return .notPlain }
      if bytes[place - 2] == UInt8(ascii: "/") { continue }
      // A row whose end is not there yet waits for it.
      guard start.place < whole else {
        (place, row) = start
        return .rows
      }
      while take("<c r=\"", bytes) {
        guard readCell(bytes, &numbers) else { return .notPlain }
      }
      guard take("</row>", bytes) else { return .notPlain }
    }
    return .rows
  }

  /// The number of the row and its look, up to the end of the tag.
  private mutating func readTag(_ bytes: Span<UInt8>) -> Bool {
    guard let number = integer(bytes), number > row + 1, number <= CellAddress.rowLimit, take("\"", bytes) else { return false }
    (row, column) = (number - 1, -1)
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      guard bytes[place] != UInt8(ascii: "<") else { return false }
      place += 1
    }
    return take(">", bytes)
  }

  private mutating func readCell(_ bytes: Span<UInt8>, _ numbers: inout SheetNumbers) -> Bool {
    guard let address = address(bytes), take("\"", bytes) else { return false }
    column = address.column
    if take(" s=\"", bytes) {
      guard let style = integer(bytes), style < max(styles, 1), take("\"", bytes) else { return false }
    }
    var type = 0..<0
    if take(" t=\"", bytes) {
      guard let word = text(until: "\"", bytes) else { return false }
      type = word
    }
    if take("/>", bytes) { return true }
    guard take(">", bytes) else { return false }
    // Nearly all: a number alone.
    if type.isEmpty, take("<v>", bytes) { return readNumber(bytes, address, &numbers) }
    return readContent(bytes, address, type, &numbers)
  }

  private mutating func readNumber(_ bytes: Span<UInt8>, _ address: CellAddress, _ numbers: inout SheetNumbers) -> Bool {
    guard let value = text(until: "<", bytes), take("/v></c>", bytes) else { return false }
    guard !value.isEmpty else { return true }
    guard let number = DecimalText.double(bytes.extracting(value)) else { return false }
    numbers.add(number, at: address)
    count += 1
    return true
  }

  private mutating func readContent(
    _ bytes: Span<UInt8>, _ address: CellAddress, _ type: Range<Int>, _ numbers: inout SheetNumbers
  ) -> Bool {
    var cell = NumberCell(address: address)
    var hasFormula = false
    if take("<f>", bytes) {
      guard let formula = text(until: "<", bytes), let text = PlainText.unescaped(bytes.extracting(formula)), take("/f>", bytes) else {
        return false
      }
      (cell.formula, hasFormula) = (text.isEmpty ? nil : text, true)
    }
    var value: Range<Int>?
    if take("<v>", bytes) {
      guard let text = text(until: "<", bytes), take("/v>", bytes) else { return false }
      value = text
    }
    guard take("</c>", bytes) else { return false }
    if let value, !value.isEmpty {
      guard take(bytes.extracting(value), bytes.extracting(type), &cell) else { return false }
    } else {
      guard value == nil || type.isEmpty else { return false }
      cell.isUncalculated = hasFormula
    }
    guard !cell.isOther else { return true }
    numbers.add(cell)
    count += 1
    return true
  }

  /// Takes a value of a type.
  private func take(_ value: Span<UInt8>, _ type: Span<UInt8>, _ cell: inout NumberCell) -> Bool {
    if type.isEmpty {
      cell.number = DecimalText.double(value)
      return cell.number != nil
    }
    if PlainText.isWord("s", type) { return PlainText.integer(value).map { $0 < strings } == true }
    guard PlainText.isWord("str", type) || PlainText.isWord("b", type) || PlainText.isWord("e", type) else { return false }
    return PlainText.unescaped(value) != nil
  }

  /// In the row at hand, right of the cell before.
  private mutating func address(_ bytes: Span<UInt8>) -> CellAddress? {
    var (letters, number) = (0, 0)
    while place < bytes.count, bytes[place] >= UInt8(ascii: "A"), bytes[place] <= UInt8(ascii: "Z"), letters < 4 {
      number = number * 26 + Int(bytes[place] - UInt8(ascii: "A")) + 1
      (letters, place) = (letters + 1, place + 1)
    }
    guard (1...3).contains(letters), let line = integer(bytes), line == row + 1, number - 1 > column, number <= CellAddress.columnLimit
    else { return nil }
    return CellAddress(row: row, column: number - 1)
  }

  private mutating func integer(_ bytes: Span<UInt8>) -> Int? {
    let start = place
    while place < bytes.count, bytes[place] >= UInt8(ascii: "0"), bytes[place] <= UInt8(ascii: "9") { place += 1 }
    return PlainText.integer(bytes.extracting(start..<place))
  }

  /// Bytes up to a mark, which is taken too.
  private mutating func text(until mark: Unicode.Scalar, _ bytes: Span<UInt8>) -> Range<Int>? {
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: mark) { place += 1 }
    guard place < bytes.count else { return nil }
    place += 1
    return start..<(place - 1)
  }

  private mutating func take(_ word: StaticString, _ bytes: Span<UInt8>) -> Bool {
    guard PlainText.stands(word, at: place, in: bytes) else { return false }
    place += word.utf8CodeUnitCount
    return true
  }
}
