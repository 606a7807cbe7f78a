import LooseBooks
import Testing

@testable import MediationStatistics

@Suite struct OpenSourceTests {
  private static let cases = [CaseSheet.headers] + CaseSheet.varied(3).rows
  private static let notes = [["说明"], ["本表由平台导出"]]

  private static func content(_ texts: [[String]]) -> String { "<sheetData>\(LooseBook.rows(texts))</sheetData>" }

  private static func open(_ bytes: [UInt8], name: String = "清单.xlsx") throws -> OpenedSource {
    let folder = try ScratchFolder()
    return try withExtendedLifetime(folder) { try openSource(try folder.put(name, bytes), HeaderMap(try ShippedOffice.contract())) }
  }

  private static func names(_ source: OpenedSource) -> [String] { source.tables.map { String($0.path.split(separator: "/").last ?? "") } }

  @Test func oneSheet() throws {
    let source = try Self.open(
      LooseBook(sheets: [("案件", Self.content(Self.cases)), ("Sheet2", ""), ("说明", Self.content(Self.notes))]).bytes)
    #expect(Self.names(source) == ["清单.xlsx"] && source.tables[0].columns.count == 15)
    #expect(source.unread == [UnreadSheet(name: "说明", rows: 2)], "an empty sheet is not worth a word")
  }

  @Test func severalSheets() throws {
    let source = try Self.open(
      LooseBook(sheets: [("上旬", Self.content(Self.cases)), ("说明", Self.content(Self.notes)), ("中/下旬", Self.content(Self.cases))]).bytes)
    #expect(Self.names(source) == ["清单.xlsx#上旬", "清单.xlsx#中_下旬"])
    #expect(source.tables.map { $0.sheet?.unread.count } == [1, 0])
  }

  /// The content decides, not the name.
  @Test func namesLie() throws {
    #expect(Self.names(try Self.open(LooseBook(texts: Self.cases).bytes, name: "清单.csv")) == ["清单.csv"])
    #expect(try Self.open(Array(CaseSheet().text.utf8), name: "清单.xlsx").tables[0].sheet == nil)
  }

  /// Some words of the contract are no case list; most of the required ones are, and then what is missing must be told.
  @Test func summariesAreNoCaseLists() throws {
    let summary = Self.content([["调解组织", "纠纷类别", "调解结果", "件数"], ["永福", "邻里", "成功", "3"]])
    let without = Self.cases.map { Array($0.dropLast(4)) }
    let source = try Self.open(LooseBook(sheets: [("汇总", summary), ("案件", Self.content(without))]).bytes)
    #expect(Self.names(source) == ["清单.xlsx"] && source.unread.map(\.name) == ["汇总"])
    let contract = try ShippedOffice.contract()
    let missing = faultMessages { _ = try check(source.tables, contract) }
    #expect(missing.count == 2 && missing[0].contains("清单.xlsx: 缺少必需的列"), "\(missing)")
  }

  @Test func noSheetHasTheHeader() throws {
    let messages = faultMessages { _ = try Self.open(LooseBook(sheets: [("说明", Self.content(Self.notes)), ("b", "")]).bytes) }
    #expect(
      messages.count == 1 && messages[0].contains("清单.xlsx: 各工作表（说明（2 行））前 40 行中找不到“人民调解案件清单”的表头") && messages[0].contains("案件编码、调解组织"))
    #expect(faultMessages { _ = try Self.open(LooseBook(rows: "").bytes) }[0].hasSuffix("工作簿中没有内容 — 请重新导出"))
  }

  @Test func refusalsSayWhatToDo() throws {
    let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600)
    for (bytes, part) in [
      (ole, "旧版 Office 文档"), ([0x50, 0x4B, 3, 4], "压缩包没有结尾"), (LooseZip(parts: [LooseZip.Part("a", "")]).bytes, "普通压缩包"),
    ] {
      let messages = faultMessages { _ = try Self.open(bytes) }
      #expect(messages.count == 1 && messages[0].contains(part) && messages[0].contains(" — "), "\(messages)")
    }
    let path = "/nowhere/清单.xlsx"
    let contract = try ShippedOffice.contract()
    #expect { _ = try openSource(path, HeaderMap(contract)) } throws: { ($0 as? RunFault)?.kind == .inputMissing }
  }
}
