import LooseBooks
import Testing

@testable import XLSX

@Suite struct FileKindTests {
  /// A compound file with one directory entry of that name, as it stands in the third sector.
  static func compound(_ name: String) -> [UInt8] {
    var bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 1_528)
    var units: [UInt8] = []
    for byte in name.utf8 { units += [byte, 0] }
    bytes.replaceSubrange(1_152..<(1_152 + units.count), with: units)
    bytes[1_152 + 64] = UInt8(units.count + 2)
    return bytes
  }

  @Test(arguments: [
    (compound("Workbook"), FileKind.legacyWorkbook), (compound("Book"), .legacyWorkbook),
    (compound("EncryptedPackage"), .encryptedWorkbook),
    (compound("WordDocument"), .legacyDocument), ([0xD0, 0xCF, 0x11, 0xE0], .legacyDocument),
    ([0x09, 0x08, 0x10, 0, 0, 6, 5, 0], .legacyWorkbook),
    (Array("<html><table>".utf8), .markup), ([0xEF, 0xBB, 0xBF] + Array("\n<?xml version=\"1.0\"?>".utf8), .markup), ([], .empty),
    (Array("案件编码,受理时间\n".utf8), .unknown), (LooseZip(parts: []).bytes, .zipPackage), (LooseBook(rows: "").bytes, .zipPackage),
  ])
  func byContent(bytes: [UInt8], kind: FileKind) { #expect(FileKind(bytes) == kind) }

  @Test(arguments: [
    (compound("EncryptedPackage"), "书.xlsx: 工作簿设有打开密码，不能读取 — 请先去掉打开密码，再另存为 .xlsx 或“CSV UTF-8”"),
    (compound("Workbook"), "书.xlsx: 是旧版工作簿（.xls 或 .et），不能读取 — 请用 Excel 或 WPS 打开，另存为 .xlsx 或“CSV UTF-8”"),
    (LooseZip(parts: [LooseZip.Part("a.csv", "a")]).bytes, "书.xlsx: 不是 .xlsx 工作簿（是普通压缩包） — 请确认文件；表格请另存为 .xlsx 或“CSV UTF-8”"),
    (
      LooseZip(parts: [LooseZip.Part("mimetype", "a"), LooseZip.Part("content.xml", "a")]).bytes,
      "书.xlsx: 不是 .xlsx 工作簿（像是 ODF 文档（.ods 等）） — 请确认文件；表格请另存为 .xlsx 或“CSV UTF-8”"
    ),
    (
      LooseZip(parts: [
        LooseZip.Part(
          "_rels/.rels", #"<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>"#)
      ]).bytes, "书.xlsx: 是二进制工作簿（.xlsb），不能读取 — 请用 Excel 或 WPS 打开，另存为 .xlsx 或“CSV UTF-8”"
    ),
  ])
  func saysWhatToDo(bytes: [UInt8], message: String) { #expect(readFault(bytes)?.description == message) }
}
