/// What the workbook library was told to write, sheet by sheet: the audit compares it with what was meant.
struct OpenWritten: Sendable {
  struct Sheet: Sendable {
    let name: String
    /// Ranges of native tables, as `A6:H23`.
    var tables: [String] = []
    var merges: [String] = []
    var cellCount = 0
    /// Where the cursor stands when the sheet is opened.
    var cursor = "A1"
    /// Alternative texts of the charts.
    var chartTexts: [String] = []
    /// Ranges whose colours follow their values.
    var colored: [String] = []
    var footer = ""
  }

  var sheets: [Sheet]
  var numbers: [PlacedNumber]
}
