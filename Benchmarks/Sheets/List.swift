import CSV
import XLSX

/// The prepared list in columns, as a program has it that is about to write it. Each head says behind a colon what the column holds.
struct List: Sendable {
  enum Kind: String, Sendable {
    case text, moment, day, number

    var style: CellStyle {
      CellStyle().with {
        if self == .day { $0.numberFormat = "yyyy-mm-dd" }
        if self == .moment { $0.numberFormat = "yyyy-mm-dd hh:mm:ss" }
      }
    }
  }

  private enum Column: Sendable {
    case texts([String])
    /// Numbers in hundredths, days, or seconds; `absent` for an empty cell.
    case numbers([Int64])
  }

  private static let absent = Int64.min

  private(set) var heads: [(name: String, kind: Kind)] = []
  private var columns: [Column] = []
  private(set) var count = 0

  init(_ path: String) throws {
    let file = try TextFile(OpenFile(path))
    var reader = RecordReader(file, dialect: .comma)
    let head = reader.next(1)
    var cells = CellBytes(head.window, of: file)
    for field in 0..<head.batch.fieldCount(0) {
      let parts = cells.text(head.batch, 0, field).split(separator: ":")
      heads.append((String(parts[0]), Kind(rawValue: String(parts[1])) ?? .text))
      columns.append(heads[field].kind == .text ? .texts([]) : .numbers([]))
    }
    while !reader.isAtEnd { add(reader.next(100_000), of: file) }
  }

  private mutating func add(_ piece: RecordReader.Piece, of file: TextFile) {
    var cells = CellBytes(piece.window, of: file)
    for column in columns.indices {
      // Out of the array for a while: it would be copied with every cell.
      let own = columns[column]
      columns[column] = .numbers([])
      switch own {
      case .texts(var texts):
        for record in 0..<piece.batch.recordCount { texts.append(cells.text(piece.batch, record, column)) }
        columns[column] = .texts(texts)
      case .numbers(var numbers):
        for record in 0..<piece.batch.recordCount { numbers.append(Int64(cells.text(piece.batch, record, column)) ?? List.absent) }
        columns[column] = .numbers(numbers)
      }
    }
    count += piece.batch.recordCount
  }

  func fill(_ row: Int, _ cells: RowCells) {
    for (index, column) in columns.enumerated() {
      switch column {
      case .texts(let texts): cells.text(texts[row])
      case .numbers(let numbers):
        let value = numbers[row]
        guard value != List.absent else {
          cells.blank()
          continue
        }
        switch heads[index].kind {
        case .day: cells.day(Int(value))
        case .moment: cells.moment(value)
        case .number, .text: cells.decimal(value, places: 2)
        }
      }
    }
  }
}
