import CSV
import Glibc
import XLSX

/// A list of cases written as a workbook by the product's own writer of long lists: `Sheets LIST.csv OUT.xlsx`, the list as `sheets.py` prepares
/// it. The columns are in memory before the clock starts; what is told, as one line of JSON, is the writing, its proof included.
@main
enum Sheets {
  static func main() throws {
    let paths = CommandLine.arguments.dropFirst()
    guard let source = paths.first, let target = paths.dropFirst().first else { return print("Sheets LIST.csv OUT.xlsx") }
    let list = try List(source)
    let page = PageSetup()
    let columns = list.heads.map { head in
      RowSheets.Column(head: head.name, style: head.kind.style, width: max(10, DisplayWidth.columnWidth(for: [head.name]) + 3))
    }
    let head = CellStyle().with { $0.bold = true }
    let sheets = RowSheets(name: "清单", columns: columns, headStyle: head, page: page, count: list.count)
    var properties = DocumentProperties(created: .init(year: 2024, month: 12, day: 31))
    properties.title = "清单"
    let book = RowBook(sheets, properties: properties, defaultFont: DefaultFont(name: "宋体", size: 11))
    let folder = target.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    unlink(target)
    let cost = try Cost.of {
      try book.write(path: target, temporaryFolder: folder.isEmpty ? "." : folder) { row, cells in list.fill(row, cells) }
    }
    print(cost.line)
  }
}
