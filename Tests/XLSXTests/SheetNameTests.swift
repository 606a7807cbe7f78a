import Testing
import XLSX

@Suite struct SheetNameTests {
  @Test(arguments: [
    "总体情况", "月×社区", "2024年12月", "Sheet1x", "O'Hara", "a b", "2024 年", "ABCD1", "RC_", "统计_1.a", String(repeating: "社", count: 31),
  ])
  func takes(name: String) throws {
    #expect(SheetName.fault(in: name) == nil)
    let folder = try TestFolder()
    let book = try newBook(folder.file())
    let sheet = try book.addSheet(name)
    try sheet.write(.integer(1), at: cell("A1"))
    try sheet.autofilter(range("A1:B2"))
    var page = PageSetup()
    page.repeatRows = 0...1
    page.printArea = range("A1:B2")
    try sheet.page(page)
    try book.close()
  }

  @Test(arguments: [
    ("", SheetFault.nameEmpty), (String(repeating: "社", count: 32), .nameTooLong(units: 32)),
    (String(repeating: "𠮷", count: 16), .nameTooLong(units: 32)), ("a[b", .nameCharacter("[")), ("a]b", .nameCharacter("]")),
    ("a:b", .nameCharacter(":")), ("a*b", .nameCharacter("*")), ("a?b", .nameCharacter("?")), ("a/b", .nameCharacter("/")),
    ("a\\b", .nameCharacter("\\")), ("a\nb", .nameCharacter("\n")), ("a\u{0}", .nameCharacter("\u{0}")), ("'a", .nameApostrophe),
    ("a'", .nameApostrophe), ("History", .nameReserved), ("hISTORY", .nameReserved), ("2024", .nameMistakable),
    ("1a", .nameMistakable), (".a", .nameMistakable), ("A1", .nameMistakable), ("xfd9", .nameMistakable), ("R", .nameMistakable),
    ("c", .nameMistakable), ("R1C1", .nameMistakable), ("rc", .nameMistakable), ("true", .nameMistakable),
  ])
  func refuses(name: String, fault: SheetFault) throws {
    #expect(SheetName.fault(in: name) == fault)
    let book = try newBook("/nonexistent/x.xlsx")
    #expect(thrown { _ = try book.addSheet(name) } == .sheet(name: name, fault))
  }

  @Test func duplicatesAreFoundWithoutRegardToCase() throws {
    let book = try newBook("/nonexistent/x.xlsx")
    _ = try book.addSheet("Überblick x")
    #expect(thrown { _ = try book.addSheet("überBLICK X") } == .sheet(name: "überBLICK X", .nameTaken))
  }

  @Test func quoting() {
    #expect(SheetName.quoted("总体情况") == "'总体情况'")
    #expect(SheetName.quoted("O'Hara") == "'O''Hara'")
  }
}
