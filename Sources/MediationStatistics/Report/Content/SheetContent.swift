/// What stands on a sheet, before anything is said about looks or files (the split of gptables: content, look, writing).
package struct SheetContent: Sendable {
  package let name: String
  package let title: String
  /// Lines under the title: period, unit.
  package var lines: [String] = []
  package var tables: [TableContent] = []
  package var charts: [ChartContent] = []
  /// Notes below the tables.
  package var notes: [String] = []
  package var isLandscape = false
  package var isCover = false

  package init(_ name: String, title: String) { (self.name, self.title) = (name, title) }
}

/// One table: heads in one or two levels, rows, an optional heat map.
package struct TableContent: Sendable {
  package var caption: String?
  package var columns: [ColumnContent]
  package var rows: [RowContent] = []
  /// Columns whose body cells are shaded by value.
  package var heat: Range<Int>?
  package var isFilterable = false
  package var isBare = false

  package init(_ columns: [ColumnContent], caption: String? = nil) { (self.columns, self.caption) = (columns, caption) }
}

package struct ColumnContent: Sendable {
  /// The upper head over neighbouring columns that share it; nil = one head over the full height.
  package let group: String?
  package let name: String
  /// In characters of half width; nil = as wide as its texts.
  package let width: Double?
  /// How many of the sheet's columns it takes: tables on one sheet share these.
  package let span: Int

  package init(_ name: String, group: String? = nil, width: Double? = nil, span: Int = 1) {
    (self.name, self.group, self.width, self.span) = (name, group, width, span)
  }
}

package struct RowContent: Sendable {
  package enum Kind: Sendable { case body, total }
  package let kind: Kind
  package let cells: [CellContent]
  package init(_ cells: [CellContent], kind: Kind = .body) { (self.cells, self.kind) = (cells, kind) }
}

/// A sheet may have hundreds of thousands of these: what is rare and long stands behind a reference.
package enum CellContent: Sendable {
  case blank
  case text(String)
  /// Centred: short words such as a unit or a verdict.
  case word(String)
  /// A word that must catch the eye: a broken check, a rejected row.
  case alarm(String)
  case integer(Int)
  case figure(Figure)
  /// The same with its unit, for columns whose rows have different units.
  case figureWithUnit(Figure)
  /// The sum of the column's body rows as a formula; the figure is its cached value.
  case sum(Figure)
  /// A side of a balance check: a number that is a sum of figures.
  indirect case amount(Fraction)
  indirect case link(String, sheet: String)

  /// The number in the cell, nil for words and blanks.
  var number: Fraction? {
    switch self {
    case .integer(let number): Fraction(Int128(number))
    case .amount(let number): number
    case .figure, .figureWithUnit, .sum: figure?.value
    case .blank, .text, .word, .alarm, .link: nil
    }
  }

  /// The figure that the cell shows, if it shows one.
  package var figure: Figure? {
    switch self {
    case .figure(let figure), .figureWithUnit(let figure), .sum(let figure): figure
    case .blank, .text, .word, .alarm, .integer, .amount, .link: nil
    }
  }
}

/// A chart over one table of the sheet.
package struct ChartContent: Sendable {
  package enum Kind: Sendable { case line, bar }
  package let kind: Kind
  package let title: String
  /// Index of the table on the sheet; its first column holds the categories, total rows are left out.
  package let table: Int
  package let series: [Series]
  package let altText: String
  package let unit: String

  package struct Series: Sendable {
    package let name: String
    package let column: Int
    package init(_ name: String, column: Int) { (self.name, self.column) = (name, column) }
  }
}
