import CSV

@testable import MediationStatistics

/// A small case list as a test wants it: one plain row, changed by header. Invented people only.
struct CaseSheet: Sendable {
  static let headers = [
    "案件编码", "协议类型", "案件来源", "调解组织", "工作室", "受理人姓名", "受理时间", "纠纷简要情况", "案件难度级别", "纠纷类别", "行政划分", "调解结果", "调解时间",
    "当事人", "调解协议金",
  ]
  static let plain = [
    "案件编码": "ZJ330100520240704000001", "协议类型": "口头协议", "案件来源": "调委会主动调解", "调解组织": "五常街道永福社区人民调解委员会", "受理人姓名": "章思远",
    "受理时间": "2024-07-01 09:30:00", "纠纷简要情况": "楼道堆放杂物，影响通行", "案件难度级别": "简单", "纠纷类别": "邻里纠纷", "行政划分": "五常街道", "调解结果": "调解成功",
    "调解时间": "2024-07-05 10:00:00", "当事人": "昌宏丽,楚月洁", "调解协议金": "0",
  ]

  var headers: [String]
  var rows: [[String]]

  /// One row for each set of changes to the plain row. Headers beyond the usual ones are blank unless changed.
  init(_ changes: [[String: String]] = [[:]], headers: [String] = CaseSheet.headers) {
    self.headers = headers
    rows = changes.map { change in headers.map { change[$0] ?? CaseSheet.plain[$0] ?? "" } }
  }

  /// `count` rows that differ in code, day, parties, amount, type and organisation.
  static func varied(_ count: Int, headers: [String] = CaseSheet.headers) -> CaseSheet {
    let types = ["邻里纠纷", "物业纠纷", "合同纠纷", "损害赔偿纠纷", "劳动争议"]
    let units = ["五常街道永福社区人民调解委员会", "五常街道人民调解委员会", "荆丰社区人民调解委员会", "五常街道文一社区调委会"]
    return CaseSheet(
      (0..<count).map { index in
        let day = padded(index % 28 + 1, 2)
        return [
          "案件编码": "ZJ33010052024070\(index % 9 + 1)\(padded(index + 1, 6))", "纠纷类别": types[index % types.count],
          "调解组织": units[index % units.count],
          "受理时间": "2024-06-\(day) 09:\(padded(index % 60, 2)):00", "调解时间": "2024-07-\(day)", "当事人": "甲某\(index),乙某\(index * 7)",
          "调解协议金": "\(index * 100).50", "纠纷简要情况": "第\(index)件，双方\n各执一词", "工作室": index % 3 == 0 ? "警民联调工作室" : "",
        ]
      }, headers: headers)
  }

  var text: String { CaseSheet.csv([headers] + rows) }

  /// RFC 4180, LF line ends.
  static func csv(_ records: [[String]], delimiter: String = ",") -> String {
    records.map { $0.map { quoted($0, delimiter) }.joined(separator: delimiter) + "\n" }.joined()
  }

  private static func quoted(_ cell: String, _ delimiter: String) -> String {
    let needsQuotes = cell.unicodeScalars.contains { "\"\n\r".unicodeScalars.contains($0) } || cell.contains(delimiter)
    return needsQuotes ? "\"\(cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\"" : cell
  }
}

/// From bytes in memory to tables; encodings that cannot be read are faults of the run, as in `ingest`.
func openTable(_ bytes: [UInt8], _ contract: Contract, name: String = "案件清单.csv") throws(RunFault) -> SourceTable {
  let file: TextFile
  do throws(TextFileFault) { file = try TextFile(path: name, fileBytes: bytes) } catch { throw RunFault(.dataUnreadable, "\(error)") }
  return try SourceTable(file, HeaderMap(contract))
}

func readRecords(_ texts: String..., contract: Contract? = nil, seeds: Seeds? = nil) throws -> Records {
  try readRecords(bytes: texts.map { Array($0.utf8) }, contract: contract, seeds: seeds)
}

func readRecords(bytes: [[UInt8]], contract: Contract? = nil, seeds: Seeds? = nil) throws -> Records {
  let contract = try contract ?? ShippedOffice.contract()
  let tables = try bytes.enumerated().map { try openTable($1, contract, name: "\($0).csv") }
  return normalize(try check(tables, contract), try seeds ?? ShippedOffice.seeds())
}

/// The whole way to the register, with the shipped rules.
func readRegister(bytes: [[UInt8]], contract: Contract? = nil) throws -> CaseRegister {
  let (seeds, rules) = (try ShippedOffice.seeds(), try ShippedOffice.rules())
  let records = try readRecords(bytes: bytes, contract: contract, seeds: seeds)
  return link(judge(records, seeds, rules), seeds, versions: VersionKey.standard, order: rules, cutoff: nil)
}

extension Records {
  /// `rule@row` of each finding, in order.
  var told: [String] { findings.map { "\($0.rule.id)@\($0.row)" } }
}
