import Testing

@testable import XLSX

@Suite struct PartNameTests {
  @Test(arguments: [
    ("worksheets/sheet1.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"),
    ("/xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"),
    ("../a.xml", "xl/worksheets/sheet1.xml", "xl/a.xml"), ("./a.xml", "xl/w.xml", "xl/a.xml"), ("xl/workbook.xml", "", "xl/workbook.xml"),
    ("worksheets\\sheet1.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"), ("../../../../a", "xl/w.xml", "a"), ("", "xl/w.xml", "xl"),
  ])
  func resolves(target: String, source: String, part: String) { #expect(PartName.resolve(target, from: source) == part) }

  @Test(arguments: [("xl/workbook.xml", "xl/_rels/workbook.xml.rels"), ("", "_rels/.rels"), ("a.xml", "_rels/a.xml.rels")])
  func relationships(part: String, listed: String) { #expect(PartName.relationships(of: part) == listed) }
}
