/// Reads a sheet's part and hands out its rows as they end.
final class SheetReader: XMLPartReader {
  /// What cells point to.
  struct Context {
    var strings: SharedStrings
    var kinds: [FormatKind]
    var isDate1904: Bool
    var limits: ReadLimits
  }

  private let context: Context
  private let take: (ReadRow) throws(ReadProblem) -> Void
  private(set) var facts = SheetFacts()
  private var isInData = false
  /// The row at hand, or the last one; from 0.
  private var row = -1
  private var isRowOpen = false
  private var cells: [ReadCell] = []
  private var nextColumn = 0
  private var cell = CellReader()
  private var isCellOpen = false

  init(_ context: Context, _ take: @escaping (ReadRow) throws(ReadProblem) -> Void) { (self.context, self.take) = (context, take) }

  func begin(_ element: String, _ attributes: XMLAttributes) throws(ReadProblem) {
    if isCellOpen {
      guard element != "c", element != "row" else { throw .sheet(.nesting(element)) }
      cell.begin(element, attributes)
    } else if isInData {
      try beginInData(element, attributes)
    } else {
      try beginOutside(element, attributes)
    }
  }

  private func beginInData(_ element: String, _ attributes: XMLAttributes) throws(ReadProblem) {
    switch element {
    case "row":
      guard !isRowOpen else { throw .sheet(.nesting(element)) }
      try beginRow(attributes["r"])
    case "c":
      guard isRowOpen else { throw .sheet(.nesting(element)) }
      try beginCell(attributes)
    default: break
    }
  }

  private func beginOutside(_ element: String, _ attributes: XMLAttributes) throws(ReadProblem) {
    switch element {
    case "sheetData": isInData = true
    case "dimension": facts.dimension = attributes["ref"].flatMap { CellRange($0) }
    case "mergeCell":
      let text = attributes["ref"] ?? ""
      guard let range = CellRange(text) else { throw .sheet(.merge(ZipArchive.shown(text))) }
      guard facts.merges.count < context.limits.merges else { throw .sheet(.tooManyMerges(limit: context.limits.merges)) }
      facts.merges.append(range)
    default: break
    }
  }

  /// A row without a number follows the one before.
  private func beginRow(_ text: String?) throws(ReadProblem) {
    let number = text.map { Int($0) ?? 0 } ?? row + 2
    guard (1...CellAddress.rowLimit).contains(number) else { throw .sheet(.row(ZipArchive.shown(text ?? String(number)))) }
    guard number > row + 1 else { throw .sheet(.rowOrder(row: number, after: row + 1)) }
    (row, isRowOpen, nextColumn) = (number - 1, true, 0)
    cells.removeAll(keepingCapacity: true)
  }

  /// A cell without an address takes the next place.
  private func beginCell(_ attributes: XMLAttributes) throws(ReadProblem) {
    let text = attributes["r"]
    let address = text.map { CellAddress($0) ?? CellAddress(row: -1, column: -1) } ?? CellAddress(row: row, column: nextColumn)
    guard address.isInSheet, address.row == row else { throw .sheet(.address(ZipArchive.shown(text ?? address.a1))) }
    nextColumn = address.column + 1
    cell.restart(address, type: attributes["t"], style: attributes["s"])
    isCellOpen = true
  }

  func text(_ bytes: borrowing Span<UInt8>) throws(ReadProblem) {
    if isCellOpen { try cell.add(bytes, limit: context.limits.textBytes) }
  }

  func end(_ element: String) throws(ReadProblem) {
    switch element {
    case "c" where isCellOpen: try endCell()
    case "row" where isRowOpen: try endRow()
    case "sheetData": isInData = false
    default: if isCellOpen { cell.end(element) }
    }
  }

  private func endCell() throws(ReadProblem) {
    isCellOpen = false
    guard let read = try cell.finished(context) else { return }
    facts.cells += 1
    guard facts.cells <= context.limits.cells else { throw .sheet(.tooManyCells(limit: context.limits.cells)) }
    cells.append(read)
  }

  /// Cells that come out of order are put in order.
  private func endRow() throws(ReadProblem) {
    isRowOpen = false
    guard !cells.isEmpty else { return }
    if zip(cells, cells.dropFirst()).contains(where: { $0.address >= $1.address }) {
      cells.sort { $0.address < $1.address }
      for (one, next) in zip(cells, cells.dropFirst()) where one.address == next.address {
        throw .sheet(.addressTwice(one.address.a1))
      }
    }
    try take(ReadRow(number: row, cells: cells))
  }
}
