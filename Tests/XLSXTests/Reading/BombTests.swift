import LooseBooks
import Testing

@testable import XLSX

/// Books made to exhaust whoever opens them.
@Suite struct BombTests {
  /// A sheet of which all but a few bytes are one blank repeated: `count` bytes once unpacked.
  private static func swelling(_ count: Int, declared: Int? = nil, tail: String = "</sheetData></worksheet>") -> [UInt8] {
    let head = "<worksheet><sheetData>"
    let packed = SwellingStream.bytes(Array(head.utf8), 0x20, count: count, Array(tail.utf8))
    return LooseBook(rows: "").bytes("xl/worksheets/sheet1.xml") {
      ($0.content, $0.method, $0.checksum) = (packed, 8, 0)
      $0.size = declared ?? head.utf8.count + count + tail.utf8.count
    }
  }

  @Test func ratio() {
    var limits = ReadLimits()
    limits.ratio = 100
    guard case .package(.ratio) = readFault(Self.swelling(20_000_000), limits)?.problem else { return #expect(Bool(false), "not refused") }
  }

  @Test func sizeThatIsUnderstated() {
    #expect(readFault(Self.swelling(20_000_000, declared: 1_000_000))?.problem == .package(.size(expected: 1_000_000)))
  }

  @Test func sizeBeyondMeasure() {
    guard case .package(.tooLarge) = readFault(Self.swelling(1_000, declared: 0xFFFF_FFF0))?.problem else {
      return #expect(Bool(false), "not refused")
    }
  }

  /// One tag of 20 MB: the parser would have to keep it whole.
  @Test func endlessTag() {

    let tag = SwellingStream.bytes(Array("<worksheet><sheetData><row r=\"".utf8), 0x31, count: 20_000_000, [])
    let book = LooseBook(rows: "").bytes("xl/worksheets/sheet1.xml") { ($0.content, $0.method, $0.size) = (tag, 8, 20_000_030) }
    #expect(readFault(book)?.problem == .xml(.longTag(limit: ReadLimits().tagBytes)))

  }

  /// One text of 20 MB in a cell.
  @Test func endlessText() {
    let text = SwellingStream.bytes(Array("<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>".utf8), 0x31, count: 20_000_000, [])
    let book = LooseBook(rows: "").bytes("xl/worksheets/sheet1.xml") { ($0.content, $0.method, $0.size) = (text, 8, 20_000_048) }
    #expect(readFault(book)?.problem == .sheet(.textBytes(limit: ReadLimits().textBytes)))
  }

  @Test(arguments: [
    "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "_rels/.rels",
  ])
  func entitiesInAnyPart(part: String) {
    let laughs =
      "<!DOCTYPE a [<!ENTITY a \"ha\">" + (1...9).map { "<!ENTITY a\($0) \"&a\($0 == 1 ? "" : "\($0 - 1)");&a;&a;&a;\">" }.joined()
      + "]><a>&a9;</a>"
    let book = LooseBook(rows: "").with { ($0.strings, $0.styles) = ("", "") }
    #expect(readFault(book.bytes(part) { $0.content = Array(laughs.utf8) })?.problem == .xml(.doctype))
  }

  @Test func nestingInAnyPart() {
    for part in ["xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"] {
      let book = LooseBook(rows: "").with { $0.strings = "" }
      let bytes = book.bytes(part) { $0.content = Array(String(repeating: "<a>", count: 1_000_000).utf8) }
      #expect(readFault(bytes)?.problem == .xml(.depth(limit: ReadLimits().depth)), "\(part)")
    }
  }

  /// A thousand sheets that are all one part.
  @Test func onePartAsManySheets() {
    let book = LooseBook(sheets: [("甲", "<sheetData/>"), ("乙", "<sheetData/>")])
    let bytes = book.bytes("xl/_rels/workbook.xml.rels") {
      $0.content = Array(String(decoding: $0.content, as: UTF8.self).replacing("sheet2.xml", with: "Sheet1.xml").utf8)
    }
    #expect(readFault(bytes)?.problem == .sheet(.partShared))
  }

  @Test func thousandsOfParts() {
    let parts = LooseBook(rows: "").parts + (0..<12_000).map { LooseZip.Part("a\($0)", "") }
    #expect(readFault(LooseZip(parts: parts).bytes)?.problem == .package(.tooManyParts(12_005, limit: 10_000)))
  }
}
