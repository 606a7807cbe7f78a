import CSV
import Testing

@testable import MediationStatistics

struct InputLimitsTests {
  private func contract(_ limits: String) throws -> Contract {
    let folder = try ScratchFolder()
    let text = "contract: t\ntitle: 清单\nlimits: \(limits)\nfields:\n  - {id: note, name: 备注, type: text}\n"
    return try withExtendedLifetime(folder) { try Contract.read(try folder.put("c.yaml", Array(text.utf8))) }
  }

  @Test func settings() throws {
    let limits = try contract("{file_mb: 64, columns: 40, row_kb: 8}").limits
    #expect(limits.fileMB == 64 && limits.columns == 40 && limits.rowKB == 8)
    #expect(InputLimits() == InputLimits() && InputLimits() != limits)
  }

  @Test(arguments: ["{file_mb: 0}", "{rows: 3}", "{columns: 20000}"])
  func refused(limits: String) { #expect(throws: RunFault.self) { _ = try contract(limits) } }

  @Test func aHeaderOfTooManyColumnsIsRefused() throws {
    let header = CaseSheet.headers + (0..<1_100).map { "列\($0)" }
    let messages = faultMessages {
      _ = try openTable(try Transcoder.encode(CaseSheet([[:]], headers: header).text, as: .utf8), try ShippedOffice.contract())
    }
    #expect(messages.count == 1 && messages[0].contains("上限 1024 列"), "\(messages)")
  }

  @Test func aFileTooLargeIsRefused() throws {
    var contract = try ShippedOffice.contract()
    contract.limits.fileMB = 1
    let folder = try ScratchFolder()
    let path = try folder.put("清单.csv", Array(repeating: 0x61, count: (1 << 20) + 1))
    #expect(faultMessages { _ = try ingest([path], contract) }.first?.contains("文件过大") == true)
  }
}
