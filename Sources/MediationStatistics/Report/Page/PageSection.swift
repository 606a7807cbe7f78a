internal import CSV
internal import Mustache

/// One section of the page: pictures, tables, notes.
struct PageSection: MustacheParent {
  private let sheet: SheetContent
  private let number: Int
  private let lines: [String]
  private let pictures: [PagePicture]
  private let tables: [PageTable]
  private let statements: [String]

  /// `periodLine` stands in the page's head already and is not said again.
  init(_ sheet: SheetContent, number: Int, periodLine: String) {
    (self.sheet, self.number) = (sheet, number)
    lines = sheet.lines.compactMap { line in
      let rest = line.hasPrefix(periodLine) ? String(line.dropFirst(periodLine.count)) : line
      let text = rest.drop { $0 == "　" }
      return text.isEmpty ? nil : InertText.visible(String(text))
    }
    pictures = pagePictures(sheet)
    tables = sheet.tables.filter { !$0.isBare && !$0.rows.isEmpty }.map { PageTable($0, title: sheet.title) }
    statements = sheet.tables.filter(\.isBare).flatMap(\.rows).flatMap(\.cells).map { InertText.visible(PageCell($0).text) }
  }

  func child(named name: String) -> Any? {
    switch name {
    case "id": "s\(number)"
    case "name": InertText.visible(sheet.name)
    case "title": InertText.visible(sheet.title)
    case "lines": lines
    case "pictures": pictures
    case "tables": tables
    case "statements": statements
    case "notes": sheet.notes.map(InertText.visible)
    case "has_notes": !sheet.notes.isEmpty
    // A picture and its one table stand side by side where there is room.
    case "is_paired": pictures.count == 1 && tables.count == 1 && !tables[0].isFolded
    default: nil
    }
  }
}
