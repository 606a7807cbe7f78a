/// How a sheet is printed.
package struct PageSetup: Hashable, Sendable {
  /// The size of the paper.
  package enum Paper: Hashable, Sendable { case a4, a3 }
  /// Upright or lying.
  package enum Orientation: Hashable, Sendable { case portrait, landscape }

  /// In inches.
  package struct Margins: Hashable, Sendable {
    package var left = 0.7
    package var right = 0.7
    package var top = 0.75
    package var bottom = 0.75

    package init() {}
  }

  package var paper = Paper.a4
  package var orientation = Orientation.portrait
  /// Pages across and down that the sheet is shrunk to; 0 means as many as it takes.
  package var fitWide = 1
  package var fitTall = 0
  /// Zero-based rows repeated at the top of every page, and columns at its left.
  package var repeatRows: ClosedRange<Int>?
  package var repeatColumns: ClosedRange<Int>?
  package var printArea: CellRange?
  package var margins = Margins()
  package var centerHorizontally = false
  /// In Excel's codes (`&C第 &P 页  共 &N 页`); empty for none. The codes for date and time are refused.
  package var header = ""
  package var footer = ""

  package init() {}
}
