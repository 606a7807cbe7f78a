internal import CSV
internal import XLSX

/// The lines of `cells.csv`, sheet by sheet, each with what its figure is in `figures.csv`.
struct ExpectedNumbers: Sendable {
  /// In the order of the file; a sheet whose lines do not stand together comes once.
  private(set) var sheets: [Sheet] = []
  private var places: [[String]: Int] = [:]
  /// Addresses that are none of `figures.csv`, such as sums; and cells that are none of a sheet.
  private var otherTags: [String] = []
  private var otherCells: [String] = []

  struct Sheet: Sendable {
    let workbook: String
    let name: String
    fileprivate(set) var numbers: [Number] = []
  }

  struct Number: Sendable {
    fileprivate let row: Int32
    fileprivate let column: Int32
    /// NaN, which equals nothing, where there is none that can be read.
    let value: Double
    /// What the figures say; NaN where they say nothing.
    let figure: Double
    fileprivate let tag: Tag
  }

  fileprivate enum Tag {
    case none
    case figure(FigureValues.Key)
    case other(Int32)
  }

  init(_ path: String, _ figures: FigureValues) throws(RunFault) {
    let names = ["workbook", "sheet", "cell", "value", "address"]
    var at = At()
    try OutputRows(path, columns: names).forEach(names) { bytes, fields in
      if at.workbook.become(bytes.extracting(fields[0])) || at.sheet.become(bytes.extracting(fields[1])) || sheets.isEmpty {
        _ = at.sheet.become(bytes.extracting(fields[1]))
        at.place = place(of: at.workbook.text, at.sheet.text)
      }
      sheets[at.place].numbers.append(
        number(bytes.extracting(fields[2]), bytes.extracting(fields[3]), bytes.extracting(fields[4]), figures))
    }
  }

  /// The sheet at hand: names come in runs, and are made once a run.
  private struct At {
    var workbook = Name()
    var sheet = Name()
    var place = 0
  }

  private struct Name {
    private var bytes: [UInt8] = []
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Tells whether it was another one.
    mutating func become(_ name: Span<UInt8>) -> Bool {
      if name.count == bytes.count, name.indices.allSatisfy({ name[$0] == bytes[$0] }) { return false }
      bytes = name.indices.map { name[$0] }
      return true
    }
  }

  private mutating func place(of workbook: String, _ sheet: String) -> Int {
    if let place = places[[workbook, sheet]] { return place }
    places[[workbook, sheet]] = sheets.count
    sheets.append(Sheet(workbook: workbook, name: sheet))
    return sheets.count - 1
  }

  private mutating func number(_ cell: Span<UInt8>, _ value: Span<UInt8>, _ address: Span<UInt8>, _ figures: FigureValues) -> Number {
    let (row, column) = place(of: cell)
    let (tag, figure) = tag(address, figures)
    return Number(row: row, column: column, value: DecimalText.double(value) ?? .nan, figure: figure ?? .nan, tag: tag)
  }

  /// Column -1, and as row the place of its text, for what is no address of a cell.
  private mutating func place(of cell: Span<UInt8>) -> (row: Int32, column: Int32) {
    if let address = CellAddress(utf8: cell) { return (Int32(address.row), Int32(address.column)) }
    otherCells.append(String(decoding: cell.indices.map { cell[$0] }, as: UTF8.self))
    return (Int32(otherCells.count - 1), -1)
  }

  private mutating func tag(_ address: Span<UInt8>, _ figures: FigureValues) -> (Tag, Double?) {
    if address.isEmpty { return (.none, nil) }
    if let key = figures.key(address), let value = figures.value(key) { return (.figure(key), value) }
    let text = String(decoding: address.indices.map { address[$0] }, as: UTF8.self)
    otherTags.append(text)
    return (.other(Int32(otherTags.count - 1)), figures.value(of: text))
  }
}

extension ExpectedNumbers.Number {
  /// Outside of every sheet for what is no address of a cell.
  var place: CellAddress { column < 0 ? CellAddress(row: -1, column: -1) : CellAddress(row: Int(row), column: Int(column)) }

  var isFigure: Bool { if case .none = tag { false } else { true } }
}

extension ExpectedNumbers {
  /// The cell as the file gives it.
  func cell(_ number: Number) -> String { number.column < 0 ? otherCells[Int(number.row)] : number.place.a1 }

  /// The address as the file gives it.
  func address(_ number: Number, _ figures: FigureValues) -> String {
    switch number.tag {
    case .none: ""
    case .figure(let key): figures.address(key)
    case .other(let index): otherTags[Int(index)]
    }
  }
}
