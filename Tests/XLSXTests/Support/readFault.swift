import LooseBooks

@testable import XLSX

extension LooseBook {
  func open(_ limits: ReadLimits = ReadLimits()) throws -> XLSXFile { try XLSXFile(bytes, path: "书.xlsx", limits: limits) }

  /// The cells of the first sheet.
  func cells(_ limits: ReadLimits = ReadLimits()) throws -> [ReadCell] { try open(limits).sheet(0).rows.flatMap(\.cells) }
}

/// What reading the first sheet of such bytes is refused for, nil where it is read.
func readFault(_ bytes: [UInt8], _ limits: ReadLimits = ReadLimits()) -> XLSXReadFault? {
  do throws(XLSXReadFault) {
    try XLSXFile(bytes, path: "书.xlsx", limits: limits).readSheet(0) { _ in }
    return nil
  } catch { return error }
}
