/// Takes the cells of a list's rows, from left to right, and packs them. Texts are made safe as in `Sheet`: what may not stand in a file is left
/// out, and nothing is ever guessed to be a number or a formula. What is empty has no cell.
package final class RowCells {
  private static let packAt = 1 << 17
  private static let textEnd = Array("</t></is></c>".utf8)
  private static let numberEnd = Array("</v></c>".utf8)
  private static let rowStart = Array("<row r=\"".utf8)
  private static let rowOpen = Array("\">".utf8)
  private static let rowEnd = Array("</row>".utf8)

  private let columns: [CellOpenings]
  private let packer: PiecePacker
  private let xml = XMLBuffer(capacity: RowCells.packAt + 1 << 16)
  private var row: [UInt8] = []
  private var openings: [CellOpenings.Numbered] = []
  private var column = 0
  private(set) var cells = 0
  /// The first cell that cannot be written.
  private(set) var fault: (row: Int, column: Int, fault: CellFault)?
  private var rowIndex = 0

  init(_ columns: [CellOpenings], _ packer: PiecePacker) { (self.columns, self.packer) = (columns, packer) }

  /// Begins the row (from 0).
  func begin(_ index: Int) {
    let digits = Array(String(index + 1).utf8)
    if digits.count != row.count { openings = columns.map { $0.numbered(digits: digits.count) } }
    (rowIndex, column, row) = (index, 0, digits)
    xml.append(Self.rowStart)
    xml.append(row)
    xml.append(Self.rowOpen)
  }

  func end() {
    xml.append(Self.rowEnd)
    if xml.count >= Self.packAt { pack() }
  }

  func finish(isLast: Bool) -> PackedPiece {
    pack()
    return packer.finish(isLast: isLast)
  }

  private func pack() { unsafe xml.take { unsafe packer.add($0) } }

  // MARK: - Cells

  package func blank() { column += 1 }

  package func text(_ text: String) {
    defer { column += 1 }
    guard !text.isEmpty else { return }
    let before = xml.count
    open(openings[column].text)
    if let units = xml.append(plain: text) {
      guard units <= SafeText.cellLimit else { return refuse(.textTooLong(units: units), back: before) }
      close(Self.textEnd)
    } else {
      xml.cut(to: before)
      strangeText(text)
    }
  }

  /// By the rules of `Sheet`, at their price.
  private func strangeText(_ text: String) {
    let cleaned = SafeText.cleaned(text)
    guard !cleaned.isEmpty else { return }
    let escaped = SafeText.escaped(cleaned)
    let units = max(cleaned.utf16.count, escaped.unicodeScalars.count)
    guard units <= SafeText.cellLimit else { return refuse(.textTooLong(units: units), back: xml.count) }
    open(openings[column].keptText)
    xml.append(escaped: escaped)
    close(Self.textEnd)
  }

  /// Up to 2⁵³ in size.
  package func integer(_ value: Int64) { decimal(value, places: 0) }

  /// `decimal(12_345, places: 2)` is 123.45, exactly as it stands in the file. Up to 2⁵³ in size.
  package func decimal(_ value: Int64, places: Int) {
    defer { column += 1 }
    guard value.magnitude <= 1 << 53 else { return refuse(.integerTooLarge(value), back: xml.count) }
    open(openings[column].number)
    if value < 0 { xml.append(UInt8(ascii: "-")) }
    let unit = (0..<places).reduce(1 as UInt64) { whole, _ in whole * 10 }
    xml.append(decimal: value.magnitude / unit)
    let rest = value.magnitude % unit
    if rest > 0 {
      xml.append(UInt8(ascii: "."))
      xml.append(decimal: rest, digits: places)
    }
    close(Self.numberEnd)
  }

  /// Finite only.
  package func number(_ value: Double) {
    guard !(value.rounded() == value && value.magnitude < 0x1p53) else { return integer(Int64(value)) }
    defer { column += 1 }
    guard value.isFinite else { return refuse(.numberNotFinite, back: xml.count) }
    open(openings[column].number)
    xml.append(Array(value.description.utf8))
    close(Self.numberEnd)
  }

  /// A day by its number from 1970-01-01, from 1900-03-01 on; the column's style makes a date of it.
  package func day(_ number: Int) { integer(Int64(number + SerialDay.epoch)) }

  /// Seconds from 1970-01-01 00:00.
  package func moment(_ seconds: Int64) { number(Double(seconds) / 86_400 + Double(SerialDay.epoch)) }

  private func open(_ bytes: [UInt8]) { xml.append(bytes, row, at: openings[column].digitsAt) }

  private func close(_ end: [UInt8]) {
    xml.append(end)
    cells += 1
  }

  private func refuse(_ fault: CellFault, back place: Int) {
    xml.cut(to: place)
    if self.fault == nil { self.fault = (rowIndex, column, fault) }
  }
}

/// 1970-01-01 as spreadsheets count days.
enum SerialDay { static let epoch = 25_569 }
