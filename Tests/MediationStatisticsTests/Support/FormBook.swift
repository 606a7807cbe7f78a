import XLSX

@testable import MediationStatistics

/// Filled forms as the workbook of returns, read back.
final class FormBook {
  private let folder: OutputFolder
  let path: String
  let book: XLSXFile

  /// Over the shipped office's cases of July 2024.
  init(_ forms: [FilledForm], _ lines: [CaseLine] = [[:]], adopts: Bool = false) throws {
    folder = try OutputFolder()
    path = folder.file("报送.xlsx")
    let context = try FormBook.context(forms, lines)
    let request = ReturnRequest(file: "报送.xlsx", title: "报送表", forms: ["pipelines/forms/f.yaml"])
    _ = try renderReturn(request, context, path: path, temporaryFolder: folder.path)
    book = try XLSXFile.open(path)
  }

  static func context(_ forms: [FilledForm], _ lines: [CaseLine] = [[:]], _ period: String = "2024-07") throws -> ReportContext {
    var results = try CaseDesk.results(try CaseDesk.register(lines), period)
    results.forms = forms
    return ReportContext(results)
  }

  func part(_ name: String) throws -> String { try PackedWords.part(name, of: path) }

  func sheet(_ name: String) throws -> ReadSheet { try book.sheet(try wanted(book.sheets.firstIndex { $0.name == name })) }

  /// Cells of a sheet by place: texts, numbers, `=formula → number`.
  func cells(_ name: String) throws -> [String: String] {
    let cells = try sheet(name).rows.flatMap(\.cells)
    return Dictionary(cells.map { ($0.address.a1, FormBook.word($0)) }, uniquingKeysWith: { first, _ in first })
  }

  private static func word(_ cell: ReadCell) -> String {
    let formula = cell.formula?.text.map { "=\($0) → " } ?? ""
    switch cell.value {
    case .number(let text, _), .text(let text), .error(let text), .date(let text, _): return formula + text
    case .bool(let flag): return formula + "\(flag)"
    case nil: return formula
    }
  }
}
