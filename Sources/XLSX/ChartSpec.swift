/// A chart over cells of the book. Colours are 0xRRGGBB.
package struct ChartSpec: Hashable, Sendable {
  /// Bars lie, columns stand.
  package enum Kind: Hashable, Sendable, CaseIterable { case line, column, bar, stackedColumn, stackedBar, pie, doughnut }
  /// Where the legend stands.
  package enum Legend: Hashable, Sendable { case none, right, left, top, bottom }
  /// What is written at each point; shares only on pies and doughnuts.
  package enum Labels: Hashable, Sendable { case none, value, percentage, categoryAndPercentage }
  /// The sign at each point of a line.
  package enum Marker: Hashable, Sendable { case none, circle, square, diamond, triangle }

  package var kind: Kind
  /// Empty for no title.
  package var title = ""
  package var series: [Series]
  /// What the chart shows, for those who cannot see it; required.
  package var altText: String
  package var categoryAxisTitle = ""
  package var valueAxisTitle = ""
  /// An Excel number format for the value axis, or nil for the cells' own.
  package var valueFormat: String?
  package var valueMinimum: Double?
  package var showsGridlines = true
  package var legend = Legend.bottom
  /// One font for all texts of the chart; nil leaves it to the reader's program.
  package var fontName: String?
  package var fontSize = 10.0
  /// Space between columns or bars, in per cent of their width, 0 to 500; nil for the default of 150.
  package var gapWidth: Int?

  package init(kind: Kind, series: [Series], altText: String) {
    self.kind = kind
    self.series = series
    self.altText = altText
  }
}

extension ChartSpec {
  /// What the legend calls a series: a text of its own, which does not begin with `=`, or a cell.
  package enum Name: Hashable, Sendable {
    case literal(String)
    case cell(sheet: String, CellAddress)
  }

  /// Cells of one row or one column.
  /// Point at written numbers where you can: the C library stores 0 beside the chart for every formula cell. Excel and
  /// LibreOffice read the cells when they open the book; a previewer that trusts the stored values draws 0.
  package struct Source: Hashable, Sendable {
    package var sheet: String
    package var range: CellRange

    package init(sheet: String, range: CellRange) {
      self.sheet = sheet
      self.range = range
    }
  }

  /// One line, or one set of columns, bars or slices: as many categories as values.
  package struct Series: Hashable, Sendable {
    package var name: Name
    package var categories: Source
    package var values: Source
    package var color: UInt32?
    /// For pies and doughnuts: the colours of the slices, in order.
    package var pointColors: [UInt32] = []
    /// For lines only.
    package var isDashed = false
    package var marker = Marker.none
    package var labels = Labels.none

    package init(name: Name, categories: Source, values: Source) {
      self.name = name
      self.categories = categories
      self.values = values
    }
  }

  /// The cells that the chart refers to.
  var sources: [Source] {
    series.flatMap { one in
      var named = [one.categories, one.values]
      if case .cell(let sheet, let cell) = one.name { named.append(Source(sheet: sheet, range: CellRange(cell, cell))) }
      return named
    }
  }
}

extension ChartSpec.Kind {
  /// Round charts have no axes.
  var isRound: Bool { self == .pie || self == .doughnut }
  var isHorizontal: Bool { self == .bar || self == .stackedBar }
  var isLine: Bool { self == .line }
  var isStacked: Bool { self == .stackedColumn || self == .stackedBar }
}
