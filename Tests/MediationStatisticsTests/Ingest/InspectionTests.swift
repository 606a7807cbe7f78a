import CSV
import LooseBooks
import Testing

@testable import MediationStatistics

@Suite struct InspectionTests {
  private func inspect(_ text: String, as encoding: TextEncoding = .utf8) throws -> Inspection {
    let folder = try ScratchFolder()
    return try withExtendedLifetime(folder) {
      try Inspection(try folder.put("清单.csv", try Transcoder.encode(text, as: encoding)), try ShippedOffice.contract())
    }
  }

  @Test func facts() throws {
    var sheet = CaseSheet([[:], ["当事人": "甲某,乙某"]], headers: CaseSheet.headers + ["备考", "联系电话"])
    sheet.rows[0][15] = "某人住某处"
    sheet.rows[0][16] = "10012345678"
    let text = try inspect("某街道清单\n" + sheet.text + "合计,2\n", as: .gb18030).text
    for part in ["GB18030", "第 2 行", "5（数据 2，非数据 3）", "昌*,楚* | 甲*,乙*", "100****5678", "未采用", "[文本11字 #"] {
      #expect(text.contains(part), "\(part): \(text)")
    }
    for personal in ["昌宏丽", "楚月洁", "甲某", "章思远", "10012345678", "某人住某处", "楼道堆放"] { #expect(!text.contains(personal), "\(personal)") }
    #expect(!text.contains("缺少必需的列"))
  }

  /// Longer than what is held in memory, so that it is read more than once: what it holds meanwhile must be the same.
  @Test func aLargeFileMustNotChange() throws {
    let sheet = CaseSheet([[:]])
    let line = String(sheet.text.split(separator: "\n", maxSplits: 1)[1])
    let text = sheet.text + String(repeating: line, count: (9 << 20) / line.utf8.count)
    let folder = try ScratchFolder()
    let path = try folder.put("清单.csv", Array(text.utf8))
    let inspection = try Inspection(path, try ShippedOffice.contract())
    #expect(inspection.text.contains("数据 \((9 << 20) / line.utf8.count + 1)，"))
    #expect(throws: Never.self) { try inspection.requireUnchanged() }
    _ = try folder.put("清单.csv", Array((text + line).utf8))
    #expect(throws: RunFault.self) { try inspection.requireUnchanged() }
  }

  @Test func samplesStandOnOneLine() throws {
    let text = try inspect(CaseSheet([["当事人": "甲某\n乙某"]]).text).text
    #expect(text.contains("甲* 乙*"), "\(text)")
  }

  @Test func workbooks() throws {
    let list = CaseSheet([[:]])
    let (cases, notes) = (LooseBook.rows([["清单"], list.headers] + list.rows), LooseBook.rows([["说明"]]))
    let folder = try ScratchFolder()
    let sheets = [
      ("一", "<sheetData>\(cases)</sheetData>"), ("说明", "<sheetData>\(notes)</sheetData>"), ("二", "<sheetData>\(cases)</sheetData>"),
    ]
    let path = try folder.put("清单.xlsx", LooseBook(sheets: sheets).bytes)
    let inspection = try Inspection(path, try ShippedOffice.contract())
    for part in ["清单.xlsx#一", "清单.xlsx#二", "编码     xlsx", "工作表   一", "第 2 行", "3（数据 1，非数据 2）", "昌*,楚*", "未读取的工作表：说明（1 行）"] {
      #expect(inspection.text.contains(part), "\(part): \(inspection.text)")
    }
    let text = String(decoding: inspection.asRead(unmasked: false), as: UTF8.self)
    #expect(text.split(separator: "\n").count == 6 && !text.contains("昌宏丽"))
  }

  @Test func missingColumnsAreTold() throws {
    let text = try inspect(CaseSheet([[:]], headers: ["案件编码", "受理时间", "纠纷类别", "调解结课"]).text).text
    #expect(text.contains("缺少必需的列：调解组织、调解结果、调解时间") && text.contains("未采用（是不是“调解结果”？）"), "\(text)")
  }

  @Test func asReadMasksByField() throws {
    let inspection = try inspect(CaseSheet([[:]]).text)
    let masked = String(decoding: inspection.asRead(unmasked: false), as: UTF8.self)
    #expect(
      masked.hasPrefix("\u{FEFF}案件编码,") && masked.contains("ZJ330100520240704000001") && masked.contains("昌*") && !masked.contains("昌宏丽")
        && !masked.contains("杂物"))
    let whole = String(decoding: inspection.asRead(unmasked: true), as: UTF8.self)
    #expect(whole.contains("昌宏丽,楚月洁") && whole.contains("楼道堆放杂物") && whole.hasPrefix("\u{FEFF}"))
  }

  /// A comma too many moves the names into the column of the amount (DECISIONS 16: misaligned rows show file, line, rule only).
  @Test func misalignedRowsShowNoNames() throws {
    var sheet = CaseSheet([[:]])
    sheet.rows[0].insert("多", at: 1)
    let masked = String(decoding: try inspect(sheet.text).asRead(unmasked: false), as: UTF8.self)
    #expect(!masked.contains("昌宏丽"))

  }
}
