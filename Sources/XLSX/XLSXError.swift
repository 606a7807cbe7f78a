/// Everything that can go wrong with a workbook: where, what, and how to mend it. Every fault is found before the C library is
/// called, but for `library`, the net under it.
package enum XLSXError: Error, Hashable, Sendable {
  case cell(sheet: String, cell: String, CellFault)
  case sheet(name: String, SheetFault)
  case style(StyleFault)
  case book(BookFault)
  /// A return code of the C library that no check of ours foresaw.
  case library(place: String, code: Int)
  case file(path: String, FileFault)
  /// The file was written but does not hold what it must.
  case proof(path: String, ProofFault)
}

/// What is wrong and what to do about it, both in the reader's language.
protocol FaultText {
  var what: String { get }
  var remedy: String { get }
}

extension XLSXError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .cell(let sheet, let cell, let fault): Self.line("工作表「\(sheet)」单元格 \(cell)", fault)
    case .sheet(let name, let fault): Self.line("工作表「\(name)」", fault)
    case .style(let fault): Self.line("单元格样式", fault)
    case .book(let fault): Self.line("工作簿", fault)
    case .library(let place, let code): "\(place)：写表库返回错误码 \(code) — 这是程序缺陷，请附上本行报告"
    case .file(let path, let fault): Self.line(path, fault)
    case .proof(let path, let fault): Self.line(path, fault)
    }
  }

  private static func line(_ place: String, _ fault: some FaultText) -> String { "\(place)：\(fault.what) — \(fault.remedy)" }
}
