internal import XLSX

/// What stands in a cell of a run's workbook.
package enum WrittenCell: Equatable, Sendable {
  /// The figures whose sum, or whose value, the cell shows.
  case figures([String])
  /// Something else, in words.
  case other(String)
}

extension WrittenRun {
  /// Looks a cell up in the run's `cells.csv`; what is no number of a figure is read from the workbook itself.
  package func content(of place: CellPlace) throws(RunFault) -> WrittenCell {
    let table = try OutputTable("\(folder)/cells.csv", columns: ["workbook", "sheet", "cell", "value", "address"])
    guard workbooks.contains(place.workbook) else { throw WrittenRun.unknownWorkbook(place.workbook, workbooks) }
    let path = "\(folder)/\(place.workbook)"
    let book: XLSXFile
    do throws(XLSXReadFault) { book = try XLSXFile.open(path) } catch { throw RunFault(.dataUnreadable, "\(error)") }
    guard let index = book.sheets.firstIndex(where: { $0.name == place.sheet }) else {
      let names = book.sheets.map(\.name)
      let near = nearest(to: place.sheet, among: names).map { "，是不是“\($0)”？" } ?? ""
      throw RunFault(.usage, "“\(place.workbook)”中没有工作表“\(place.sheet)”\(near) — 现有：\(names.joined(separator: "、"))")
    }
    let row = table.rows.first {
      table.text($0, "workbook") == place.workbook && table.text($0, "sheet") == place.sheet && table.text($0, "cell") == place.cell
    }
    guard let row else { return .other(try words(book, index, place)) }
    let tag = table.text(row, "address")
    let number = table.text(row, "value").replacing(/\.0$/, with: "")
    return tag.isEmpty ? .other("是数 \(number)，不是指标数值（行数、序号、日期或检查所用的数）") : .figures(figureAddresses(in: tag))
  }

  private func words(_ book: XLSXFile, _ sheet: Int, _ place: CellPlace) throws(RunFault) -> String {
    var found: ReadCell?
    do throws(XLSXReadFault) {
      try book.readSheet(sheet) { row in found = found ?? row.cells.first { $0.address.a1 == place.cell } }
    } catch { throw RunFault(.dataUnreadable, "\(error)") }
    switch found?.value {
    case nil: return "是空格，没有数值"
    case .text(let text)?: return "是文字“\(Mask.pattern(text))”，不是数值"
    case .number(let text, _)?: return "是数 \(text)，运行记录中没有它（工作簿可能改动过）"
    case .date(let text, _)?: return "是日期 \(text)，不是指标数值"
    case .bool?, .error?: return "不是数值"
    }
  }
}

/// The addresses in the tag of a cell: one, several joined by ` + `, or a rate as a per cent (`… × 100`).
func figureAddresses(in tag: String) -> [String] {
  let text = tag.hasSuffix(perCentMark) ? String(tag.dropLast(perCentMark.count)) : tag
  // A member may be called `甲 + 乙`; no address ends but with a bracket.
  return text.split(separator: "] + ").map { $0.hasSuffix("]") ? String($0) : "\($0)]" }
}
