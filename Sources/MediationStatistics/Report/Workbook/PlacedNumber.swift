internal import XLSX

/// A number in a cell of a workbook, and what it shows. A book of a million cases has more than a hundred thousand of them.
package struct PlacedNumber: Sendable {
  /// What the number is: a figure, several of them in words (`a[2024] + b[2024]`), or none, such as a number of rows or a day.
  enum Meaning: Sendable {
    case figure(Figure)
    case tag(Tag)
    case none
  }

  /// Words behind a reference: one more of them in each number would be five megabytes.
  final class Tag: Sendable {
    let text: String
    init(_ text: String) { self.text = text }
  }

  let place: PlacedSheet
  private let row: Int32
  private let column: Int32
  /// As it stands in the file: rates and changes in % as fractions.
  package let value: Double
  let meaning: Meaning

  init(_ place: PlacedSheet, _ cell: CellAddress, _ value: Double, _ meaning: Meaning) {
    (self.place, row, column) = (place, Int32(cell.row), Int32(cell.column))
    (self.value, self.meaning) = (value, meaning)
  }

  package var workbook: String { place.workbook }
  package var sheet: String { place.sheet }
  /// `C7`.
  package var cell: String { "\(CellAddress.columnName(Int(column)))\(row + 1)" }

  /// Address of the figure; nil for what is no figure.
  package var address: String? {
    switch meaning {
    case .figure(let figure): figure.address.description
    case .tag(let tag): tag.text
    case .none: nil
    }
  }

  /// `C7`, in UTF-8.
  func appendCell(to bytes: inout [UInt8]) {
    if column < 26 { bytes.append(UInt8(ascii: "A") + UInt8(column)) } else { bytes += CellAddress.columnName(Int(column)).utf8 }
    var unit = 1
    while unit <= (row + 1) / 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(Int(row + 1) / unit % 10))
      unit /= 10
    }
  }
}

/// Where numbers stand: one object for all of a sheet.
final class PlacedSheet: Sendable {
  let workbook: String
  let sheet: String

  init(workbook: String, sheet: String) { (self.workbook, self.sheet) = (workbook, sheet) }
}

/// The numbers of sheets whose writers list them, by the sheets' names. Of others the workbook keeps the list.
typealias ListedNumbers = [String: [PlacedNumber]]

extension Workbook {
  /// The file's name, as `cells.csv` gives it.
  var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The numbers of the book, as `cells.csv` lists them: sheet by sheet, from the top down and from left to right.
  func placedNumbers(_ listed: ListedNumbers = [:]) -> [PlacedNumber] {
    sheets.flatMap { sheet in
      if let numbers = listed[sheet.name] { return numbers }
      let place = PlacedSheet(workbook: fileName, sheet: sheet.name)
      return sheet.numbersInOrder.map { number in
        PlacedNumber(place, number.cell, number.value, number.tag.map { .tag(PlacedNumber.Tag($0)) } ?? .none)
      }
    }
  }
}
