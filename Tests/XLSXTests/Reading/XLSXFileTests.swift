import LooseBooks
import Testing

@testable import XLSX

@Suite struct XLSXFileTests {
  /// What our own writer makes comes back.
  @Test func ownBooks() throws {
    let folder = try TestFolder()
    try SampleBook.write(to: folder.file())
    let book = try XLSXFile.open(folder.file())
    #expect(book.sheets.map(\.name) == ["总体情况", "O'Hara 数据"])
    #expect(
      book.definedNames.contains(ReadName(name: "全年合计", formula: "总体情况!$B$16", sheet: nil, isHidden: false))
        || book.definedNames.contains { $0.name == "全年合计" })
    let sheet = try book.sheet(0)
    let values = Dictionary(sheet.rows.flatMap(\.cells).map { ($0.address.a1, $0) }, uniquingKeysWith: { first, _ in first })
    #expect(values["A1"]?.value == .text("矛盾纠纷统计月报") && values["B4"]?.value == .number(text: "201", value: 201))
    #expect(values["B16"]?.formula?.text == "SUM(B4:B15)" && values["B16"]?.value == .number(text: "3218", value: 3_218))
    #expect(values["C16"]?.value == .text("有") && values["D6"]?.value == .text("第一行\n第二行") && values["C4"]?.format == .percent)
    #expect(sheet.facts.merges == [range("A1:D1"), range("A2:B2")])
  }

  private static let rows = #"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>"#
  private static let book = LooseBook(rows: rows).with { $0.strings = "<si><t>甲</t></si>" }

  @Test func statesNamesAndEpoch() throws {
    let book = Self.book.with {
      $0.sheetAttributes = #"state="veryHidden""#
      $0.workbookHead = #"<workbookPr date1904="1"/>"#
      $0.workbookTail = #"<definedNames><definedName name="甲" localSheetId="0" hidden="1">表!$A$1</definedName></definedNames>"#
    }
    let read = try book.open()
    #expect(read.sheets == [SheetListing(name: "表", visibility: .veryHidden, hasCells: true, part: "xl/worksheets/sheet1.xml")])
    #expect(read.definedNames == [ReadName(name: "甲", formula: "表!$A$1", sheet: 0, isHidden: true)])
    #expect(read.isDate1904)
  }

  /// Names with prefixes and the strict variant's namespaces, as some converters write them.
  @Test func prefixedAndStrict() throws {
    let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    let parts = Self.book.parts.map { part in
      part.with {
        guard $0.name.hasPrefix("xl/") && !$0.name.hasSuffix(".rels") else { return }
        let text = String(decoding: $0.content, as: UTF8.self).replacing("</", with: "</x:").replacing(LooseBook.namespace, with: strict)
        let prefixed = text.replacing("<", with: "<x:").replacing("<x:/x:", with: "</x:").replacing("xmlns=", with: "xmlns:x=")
        $0.content = Array(prefixed.utf8)
      }
    }
    let book = try XLSXFile(LooseZip(parts: parts).bytes, path: "书.xlsx")
    #expect(try book.sheet(0).rows.flatMap(\.cells).map(\.value) == [.text("甲"), .number(text: "1", value: 1)])
  }

  @Test func missingParts() {
    let without: (String) -> XLSXReadFault? = { name in readFault(LooseZip(parts: Self.book.parts.filter { $0.name != name }).bytes) }
    #expect(without("_rels/.rels") == nil, "the usual name is tried")
    #expect(without("[Content_Types].xml") == nil, "not needed")
    #expect(without("xl/worksheets/sheet1.xml")?.problem == .package(.partMissing))
    #expect(without("xl/sharedStrings.xml")?.part == "xl/sharedStrings.xml")
    #expect(without("xl/_rels/workbook.xml.rels")?.problem == .package(.partMissing))
    #expect(readFault(LooseBook(sheets: []).bytes)?.problem == .sheet(.noSheets))
    #expect(throws: XLSXReadFault(path: "书.xlsx", .sheet(.noSuchSheet(2)))) { try Self.book.open().sheet(1) }
  }

  @Test func chartSheetsAreListedAndNotRead() throws {
    let parts = Self.book.parts.map { part in
      part.with {
        let text = String(decoding: $0.content, as: UTF8.self).replacing("/worksheet\"", with: "/chartsheet\"")
        $0.content = Array(text.utf8)
      }
    }
    let book = try XLSXFile(LooseZip(parts: parts).bytes, path: "书.xlsx")
    #expect(!book.sheets[0].hasCells)
    #expect(throws: XLSXReadFault.self) { try book.sheet(0) }
  }

  private static func limited(_ change: (inout ReadLimits) -> Void) -> ReadLimits {
    var limits = ReadLimits()
    change(&limits)
    return limits
  }

  /// Each bound is kept, and its message names file and part.
  @Test(arguments: [
    (limited { $0.cells = 1 }, "书.xlsx: 工作表“表”（xl/worksheets/sheet1.xml）：单元格超过 1 个"),
    (limited { $0.sharedStrings = 0 }, "书.xlsx: xl/sharedStrings.xml：共享字符串超过 0 个"),
    (limited { $0.sharedStringBytes = 2 }, "书.xlsx: xl/sharedStrings.xml：共享字符串超过 2 字节"),
    (limited { $0.textBytes = 2 }, "书.xlsx: xl/sharedStrings.xml：一个单元格的文字超过 2 字节"),
    (limited { $0.sheets = 0 }, "书.xlsx: xl/workbook.xml：工作表超过 0 个"), (limited { $0.depth = 2 }, "书.xlsx: xl/workbook.xml：元素嵌套超过 2 层"),
    (limited { $0.items = 1 }, "书.xlsx: xl/_rels/workbook.xml.rels：关系超过 1 个"),
    (limited { $0.fileSize = 100 }, "书.xlsx: 文件过大"), (limited { $0.parts = 2 }, "书.xlsx: 压缩包有 6 个部件，超过上限 2"),
    (limited { $0.totalSize = 100 }, "书.xlsx: 解压后共"),
  ])
  func limits(limits: ReadLimits, message: String) {
    #expect(readFault(Self.book.bytes, limits)?.description.hasPrefix(message) == true)
  }

  /// Every cut of a book is refused; every flipped byte is refused or harmless.
  @Test func cutAndFlipped() {
    let bytes = Self.book.bytes
    for end in 0..<bytes.count { #expect(readFault(Array(bytes[..<end])) != nil, "cut at \(end)") }
    for place in bytes.indices {
      var flipped = bytes
      flipped[place] ^= 0x20
      _ = readFault(flipped)
    }
  }
}
