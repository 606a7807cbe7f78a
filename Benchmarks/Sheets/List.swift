import CSV
import XLSX

/// The prepared list in columns, as a program has it that is about to write it. Each head says behind a colon what the column holds.
struct List: Sendable {
  enum Kind: String, Sendable {
    case text, moment, day, number

    var style: CellStyle? {
      switch self {
      case .day: CellStyle().with { $0.numberFormat = "yyyy-mm-dd" }
      case .moment: CellStyle().with { $0.numberFormat = "yyyy-mm-dd hh:mm:ss" }
      case .text, .number: nil
      }
    }
  }

  private static let absent = Int64.min

  private(set) var heads: [(name: String, kind: Kind)] = []
  private var kinds: [Kind] = []
  /// By column; empty for the others.
  private var texts: [[String]] = []
  /// Numbers in hundredths, days, or seconds; `absent` for an empty cell.
  private var numbers: [[Int64]] = []
  private(set) var count = 0

  init(_ path: String) throws {
    let file = try TextFile(OpenFile(path))
    var reader = RecordReader(file, dialect: .comma)
    let head = reader.next(1)
    var cells = CellBytes(head.window, of: file)
    for field in 0..<head.batch.fieldCount(0) {
      let parts = cells.text(head.batch, 0, field).split(separator: ":")
      heads.append((String(parts[0]), Kind(rawValue: String(parts[1])) ?? .text))
    }
    texts = heads.map { _ in [] }
    numbers = heads.map { _ in [] }
    kinds = heads.map(\.kind)
    while !reader.isAtEnd { add(reader.next(100_000), of: file) }
  }

  private mutating func add(_ piece: RecordReader.Piece, of file: TextFile) {
    var cells = CellBytes(piece.window, of: file)
    for (column, head) in heads.enumerated() {
      for record in 0..<piece.batch.recordCount {
        let text = cells.text(piece.batch, record, column)
        if head.kind == .text { texts[column].append(text) } else { numbers[column].append(Int64(text) ?? List.absent) }
      }
    }
    count += piece.batch.recordCount
  }

  func fill(_ row: Int, _ cells: RowCells) {
    for (column, kind) in kinds.enumerated() {
      guard kind != .text else {
        cells.text(texts[column][row])
        continue
      }
      let value = numbers[column][row]
      switch kind {
      case _ where value == List.absent: cells.blank()
      case .day: cells.day(Int(value))
      case .moment: cells.moment(value)
      case .number, .text: cells.decimal(value, places: 2)
      }
    }
  }
}
