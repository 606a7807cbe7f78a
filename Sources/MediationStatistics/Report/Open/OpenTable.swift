/// A table of the open workbook: one header row, one unit a column, no totals among the rows.
struct OpenTable: Sendable {
  /// Names the resource and its CSV; the native table is `t_` + id.
  let id: String
  var columns: [OpenColumn]
  var rows: [[OpenCell]]
  /// How many leading columns name the row: together they are its key.
  let keys: Int

  var nativeName: String { "t_\(id)" }
  var csvPath: String { "data/\(id).csv" }
}

struct OpenColumn: Sendable {
  /// The types of Table Schema that occur.
  enum FieldType: String, Sendable { case string, yearmonth, integer, number }

  /// The field's name for machines: `received.prev_year`.
  let name: String
  /// What people read: 受理件数上年同期.
  var title: String
  /// Nil for columns of words.
  var unit: String?
  let type: FieldType
  /// Numbers of the notes that it is marked with.
  var marks: [Int] = []
  let description: String

  /// `参与调解件次（件次）[注2]`
  var header: String { title + (unit.map { "（\($0)）" } ?? "") + marks.map(noteMark).joined() }
}

/// The mark of a note, in words.
func noteMark(_ number: Int) -> String { "[注\(number)]" }

enum OpenCell: Sendable {
  case text(String)
  case figure(Figure)
  case link(String, sheet: String)

  /// The text that stands in the cell: nil for a number.
  var text: String? {
    switch self {
    case .text(let text), .link(let text, _): text
    case .figure(let figure): Shorthand(figure)?.rawValue
    }
  }

  /// The number that stands in the cell, in the unit of its column's header: 99.22 for 99.22 %, never 0.9922.
  var number: Double? {
    if case .figure(let figure) = self { figure.value?.double } else { nil }
  }

  /// What `cells.csv` says of the number: the figure's address, and for a per cent that it is a hundred times the figure's fraction.
  var tag: String? {
    guard case .figure(let figure) = self, figure.value != nil else { return nil }
    return figure.address.description + (figure.unit == "%" ? perCentMark : "")
  }

  /// The number or the text for a CSV: counts and amounts exactly, rates as the double that the workbook holds.
  var csvText: String {
    guard case .figure(let figure) = self, let value = figure.value else { return text ?? "" }
    return figure.isExact ? figure.machineText : "\(value.double)"
  }
}

/// Stands behind the address of a figure in % whose cell holds the per cent, where other workbooks hold the fraction.
let perCentMark = " × 100"
