import CSV
import Testing

@testable import MediationStatistics

/// Whatever stands in a file, the way to the register neither traps nor loses a row.
@Suite struct NormalizePropertyTests {
  @Test(arguments: 1...12)
  func mutantsConserveRows(seed: UInt64) throws {
    let contract = try narrowContract()
    var mutator = Mutator(seed: seed)
    var (accepted, refused) = (0, 0)
    for round in 0..<250 {
      let bytes = mutator.mutant(rows: round == 0 ? 60 : 1 + round % 4)
      do {
        let register = try readRegister(bytes: bytes, contract: contract)
        try expectConserved(register, "seed \(seed), round \(round)")
        accepted += 1
      } catch is RunFault { refused += 1 }
    }
    #expect(accepted > 100, "\(accepted) of the mutants were read, \(refused) refused: too few to say anything")
  }

  private func expectConserved(_ register: CaseRegister, _ place: String) throws {
    let flows = RowFlow.ofFiles([register]).map(\.flow)
    let total = RowFlow.total(flows)
    try #require(flows.allSatisfy { $0.isConserved }, "\(place): \(flows)")
    try #require(total.rowsIn - total.nonData == register.records.count, "\(place)")
    // Counted apart from RowFlow: each row is rejected, or stands, or points at a row that stands.
    let stands = Set(register.standing)
    try #require(stands.count == register.standing.count, "\(place): a row stands twice")
    for row in 0..<register.records.count {
      let places = [register.judged.isRejected[row], stands.contains(row), register.supersededBy[row].map(stands.contains) ?? false]
      try #require(places.filter { $0 }.count == 1, "\(place): row \(row) is \(places)")
    }
    try #require(
      columnLengths(register.records).allSatisfy { $0 == register.records.count }, "\(place): \(columnLengths(register.records))")
    try #require(register.cases.count == register.standing.count, "\(place)")
    try #require(register.findings.allSatisfy { (0..<register.records.count).contains($0.row) }, "\(place)")
  }

  private func columnLengths(_ records: Records) -> [Int] {
    records.coded.values.map(\.count) + records.momentColumns.values.map(\.count) + records.quantityColumns.values.map(\.count)
      + records.organizationColumns.values.map(\.count) + records.streetColumns.values.map(\.count)
      + records.hashColumns.values.map(\.count)
      + [
        records.codeKeys.count, records.partyEnds.count, records.contentHashes.count, records.registeredColumn.count,
      ]
  }

  /// The shipped contract without the fields that the mutants never have.
  private func narrowContract() throws -> Contract {
    let shipped = try ShippedOffice.contract()
    return Contract(
      id: shipped.id, title: shipped.title, holds: .cases, fields: shipped.fields.filter { Mutator.headers.contains($0.name) })
  }

  @Test(arguments: [TextEncoding.gb18030, .utf8, .utf8BOM, .utf16LE, .utf16LEBOM, .utf16BEBOM])
  func digestKnowsNoEncoding(encoding: TextEncoding) throws {
    let sheet = CaseSheet.varied(40)
    let bytes = try Transcoder.encode(sheet.text, as: encoding)
    let register = try readRegister(bytes: [bytes])
    #expect(register.records.files[0].encoding == encoding.rawValue)
    #expect(register.standing.count == 40)
    #expect(recordsDigest([register]) == recordsDigest([try readRegister(bytes: [Array(sheet.text.utf8)])]))
  }

  @Test(arguments: 1...6)
  func digestKnowsNoOrder(seed: UInt64) throws {
    let sheet = withHostileRows()
    let expected = try recordsDigest([readRegister(bytes: [Array(sheet.text.utf8)])])
    var random = SmallRandom(state: seed)
    var shuffled = sheet
    shuffled.rows.shuffle(using: &random)
    let columns = Array(sheet.headers.indices).shuffled(using: &random)
    shuffled.headers = columns.map { shuffled.headers[$0] }
    shuffled.rows = shuffled.rows.map { row in columns.map { row[$0] } }
    let encodings: [TextEncoding] = [.gb18030, .utf8, .utf16LE]
    let bytes = try Transcoder.encode(shuffled.text, as: encodings[Int(seed) % encodings.count])
    #expect(try recordsDigest([readRegister(bytes: [bytes])]) == expected)
    // One file more: the same rows cut in two.
    let parts = [shuffled.rows[..<20], shuffled.rows[20...]].map { Array(CaseSheet.csv([shuffled.headers] + $0).utf8) }
    #expect(try recordsDigest([readRegister(bytes: parts)]) == expected)
  }

  @Test func digestKnowsContent() throws {
    let sheet = CaseSheet.varied(10)
    let expected = try recordsDigest([readRegister(bytes: [Array(sheet.text.utf8)])])
    for (column, value) in [(1, "书面协议"), (3, "五常街道荆山社区人民调解委员会"), (6, "2024-06-30"), (9, "旅游纠纷"), (13, "丙某,丁某"), (14, "1")] {
      var changed = sheet
      changed.rows[4][column] = value
      #expect(try recordsDigest([readRegister(bytes: [Array(changed.text.utf8)])]) != expected, "\(sheet.headers[column])")
    }
  }

  /// Rows with versions, without codes, with odd spellings, that a shuffle must not sort out anew.
  private func withHostileRows() -> CaseSheet {
    var sheet = CaseSheet.varied(30)
    let changes: [[String: String]] = [
      ["调解结果": "调解中", "调解时间": ""], ["调解协议金": "1.2万"], ["案件编码": "", "当事人": "甲"], ["案件编码": "", "当事人": "甲"], ["案件编码": "无", "受理时间": "不详"],
      ["案件编码": "ｚｊ330100520240704000001"], ["调解组织": "余杭区仓前街道人民调解委员会", "行政划分": "仓前街道"], ["受理时间": "45474"], ["调解组织": "\"某某\"调委会"],
    ]
    sheet.rows += CaseSheet(changes).rows
    return sheet
  }

  @Test func yenSignIsReadInBytesOfTheFilesOwnEncoding() throws {
    // C2 A5 is ¥ in UTF-8 and 楼 in GB18030.
    let sheet = CaseSheet([["调解协议金": "楼500"]])
    let utf8 = try readRecords(bytes: [Array(sheet.text.utf8)])
    let gb18030 = try readRecords(bytes: [try Transcoder.encode(sheet.text, as: .gb18030)])
    #expect(utf8.quantities(.amount) == [Register.absentQuantity])
    #expect(gb18030.quantities(.amount) == [Register.absentQuantity])

  }

  @Test func hugeAmountsOfOnePairOfPartiesDoNotTrap() async throws {
    await #expect(processExitsWith: .success) {
      let sheet = CaseSheet([["调解协议金": "9000000000000万"], ["案件编码": "ZJ330100520240704000002"]])
      _ = try readRegister(bytes: [Array(sheet.text.utf8)])
    }

  }
}

/// SplitMix64.
struct SmallRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Makes hostile files out of a good one.
struct Mutator {
  private var random: SmallRandom

  init(seed: UInt64) { random = SmallRandom(state: seed) }

  /// Matching headers is what costs most in debug: enough columns for every kind of reader, and no more.
  static let headers = ["案件编码", "调解组织", "工作室", "受理时间", "纠纷类别", "行政划分", "调解结果", "调解时间", "当事人", "调解协议金"]

  private static let hostileCells = [
    "", " ", "\u{3000}", "\"", "\"\"", "a\"b", "=\"\"", "=\"123\"", "'", "合计", "总计：", "NULL", "-", "\r\n", "\r", ",,,", "ZJ",
    "zj330100520240704000001",
    "ZJ330100599991231999999", "ZJ330100500010101000000", "ＺＪ330100520240704000001", "9999-12-31 23:59:59", "1900-01-01", "2024-02-30",
    "2024-1-1", "45296.99999999",
    "2024年1月5日", "20240105102231", "0001-01-01", "2024-", "2024年", "2024-01-01 10:", "45296.", "999999999999999", "-0.01", "1.2万", "1,200",
    "12,00", "万元", "元", "¥", "￥", "-",
    ".5", "5.", "92233720368万", "五常", "五常街道", "社区", "调委会", "人民调解委员会", "仓前街道人民调解委员会", "警民联调", "邻里帮", "张三", "张三,李四,张三", ",", "、、",
    "100123456789012345", "3.30110199001011E+17", "𠮷野家", "e\u{301}", "👨‍👩‍👧", "\u{FFFD}", "\u{FEFF}", "调解成功", "调解中", "口头协议", "万", "人", "2人",
  ]

  /// One or two files.
  mutating func mutant(rows: Int) -> [[UInt8]] {
    var sheet = CaseSheet.varied(rows, headers: Mutator.headers)
    for _ in 0..<Int.random(in: 0...6, using: &random) { change(&sheet) }
    var files = [sheet.text]
    if chance(4) {
      files.append(CaseSheet.csv([sheet.headers] + sheet.rows.shuffled(using: &random), delimiter: [",", "\t", ";"][pick(3)]))
    }
    if chance(4) { files[0] = "五常街道人民调解案件清单\n\n" + files[0] }
    if chance(4) { files[0] += "\"没有配对的引号,\n" }
    let encodings: [TextEncoding] = [.utf8, .utf8, .utf8BOM, .gb18030, .utf16LEBOM]
    return files.map { text in
      var bytes = (try? Transcoder.encode(text, as: encodings[pick(5)])) ?? Array(text.utf8)
      if chance(3) { for _ in 0...pick(4) { damage(&bytes) } }
      return bytes
    }
  }

  private mutating func change(_ sheet: inout CaseSheet) {
    guard !sheet.rows.isEmpty else { return }
    let row = pick(sheet.rows.count)
    switch pick(12) {
    case 0...4:
      if !sheet.rows[row].isEmpty { sheet.rows[row][pick(sheet.rows[row].count)] = Mutator.hostileCells[pick(Mutator.hostileCells.count)] }
    case 5: sheet.rows.append(sheet.rows[row])
    case 6: sheet.rows.remove(at: row)
    case 7: sheet.rows[row].removeLast(pick(sheet.rows[row].count + 1))
    case 8: sheet.rows[row] += Array(repeating: "多", count: 1 + pick(3))
    case 9: sheet.rows.insert([sheet.headers, ["合计", "", "12"], [""], ["制表人：某某"]][pick(4)], at: row)
    case 10: if sheet.headers.count > 1 { sheet.headers.swapAt(pick(sheet.headers.count), pick(sheet.headers.count)) }
    default:
      let replacements = ["", "受理时间", "涉及金额（万元）", "受理日期", "案件编号\n(必填)", "未知列", "当事人"]
      sheet.headers[pick(sheet.headers.count)] = replacements[pick(replacements.count)]
    }
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let place = pick(bytes.count)
    switch pick(6) {
    case 0: bytes[place] = [0x2C, 0x22, 0x0A, 0x0D, 0x09, 0x20, 0x30, 0x39, 0x3D, 0x2D][pick(10)]
    case 1: bytes.remove(at: place)
    case 2: bytes.insert([0x2C, 0x22, 0x0A, 0x0D][pick(4)], at: place)
    case 3: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 4: bytes.removeLast(bytes.count - place)
    default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + pick(80))], at: place)
    }
  }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<max(1, count), using: &random) }
  private mutating func chance(_ one: Int) -> Bool { pick(one) == 0 }
}
