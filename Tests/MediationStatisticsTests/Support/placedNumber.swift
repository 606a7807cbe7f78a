import XLSX

@testable import MediationStatistics

extension PlacedNumber {
  init(workbook: String, sheet: String, cell: String, value: Double, address: String?) {
    self.init(
      PlacedSheet(workbook: workbook, sheet: sheet), CellAddress(cell) ?? CellAddress(row: 0, column: 0), value,
      address.map { .tag(PlacedNumber.Tag($0)) } ?? .none)
  }
}
