import Testing

@testable import MediationStatistics

@Suite struct NonDataTests {
  private let header = CaseSheet.headers.joined(separator: ",")

  private func counts(_ lines: [String], before: String = "") throws -> (data: Int, nonData: Int) {
    let records = try readRecords(before + CaseSheet().text + lines.map { $0 + "\n" }.joined())
    return (records.count - 1, records.files[0].nonData - 1)
  }

  @Test(arguments: [
    "", ",,,,", " , ,\u{3000}", "合计,,,,,,,,,,,,,,1200", "总计：3件", "小 计,12,3.5万元", "共计12件,,", "累计,5", "'合计,,1,200",
  ])
  func holdsNoCase(line: String) throws { #expect(try counts([line]) == (0, 1)) }

  @Test(arguments: [
    "合计,某某,1", "合计调解案件情况说明,1", "制表人：某某", "ZJ,合计", "-,-", "0", "导出时间：2024-07-01",
  ])
  func holdsACase(line: String) throws { #expect(try counts([line]) == (1, 0)) }

  @Test func headersAgain() throws {
    let quoted = "\"" + CaseSheet.headers.joined(separator: "\",\" ") + "\""
    #expect(try counts([header, quoted]) == (0, 2))
    #expect(try counts([header.replacing("案件编码", with: "编号")]) == (0, 1), "most of it is enough")
    #expect(try counts(["案件编码,协议类型,案件来源"]) == (1, 0), "three of fifteen are not")
  }

  /// Other names of the same columns, most of them.
  @Test func headerUnderOtherNames() throws {
    let other = [
      "案件编号", "协议形式", "纠纷来源", "调委会", "调解工作室", "受理人", "受理日期", "纠纷描述", "难度级别", "纠纷类型", "乡镇", "办理结果", "结案日期", "当事人姓名", "协议金额",
    ]
    #expect(try counts([other.joined(separator: ",")]) == (0, 1))
  }

  /// Rows of other programs, without our code: the quick look and the whole one agree.
  @Test func rowsWithoutOurCode() throws {
    let sheet = CaseSheet([["案件编码": "浙调〔2024〕1号"], ["案件编码": ""], ["案件编码": "合计", "纠纷类别": "", "调解结果": ""], ["案件编码": "1", "受理时间": ""]])
    #expect(try readRecords(sheet.text).count == 4)
  }

  /// Looking at no more than it takes gives what looking at all cells gives: for rows far wider than the header too, and for cells longer than texts are.
  @Test(arguments: 1...3)
  func agreesWithItsTwin(seed: UInt64) throws {
    var random = Dice(seed)
    let long = String(repeating: " ", count: 2_000)
    let parts = ["", " ", "\u{3000}", "1", "2.5万元", "合计", "小 计：", "甲", "12", "受理时间", long, long + "甲", long + "合计", "\"合计\"", "乙,丙"]
    for _ in 0..<120 {
      let isHeader = random.throwDie(4) == 0
      // Without the code it is no other table's header.
      var cells = isHeader ? [""] + CaseSheet.headers.dropFirst().map { random.throwDie(3) == 0 ? "" : $0 } : []
      for _ in 0...random.throwDie(30) { cells.append(random.pick(parts)) }
      let isNonData = NonDataTests.slow(cells)
      let counted = try counts([String(CaseSheet.csv([cells]).dropLast())])
      #expect(counted == (isNonData ? (0, 1) : (1, 0)), "\(cells)")
    }
  }

  /// Each cell looked at.
  private static func slow(_ cells: [String]) -> Bool {
    let keys = cells.map(foldedKey)
    let filled = keys.filter { !$0.isEmpty }
    let totals = filled.filter { key in ["合计", "总计", "小计", "共计", "累计"].contains { key.hasPrefix($0) && key.count <= $0.count + 4 } }
    let isTotal = totals.count == 1 && filled.allSatisfy { key in key == totals[0] || key.allSatisfy { "0123456789.,元万件-".contains($0) } }
    let same = zip(keys, CaseSheet.headers.map(foldedKey)).filter { !$0.isEmpty && $0 == $1 }.count
    return filled.isEmpty || isTotal || same >= 3 && same * 2 > CaseSheet.headers.count
  }

  @Test func titlesInFront() throws { #expect(try counts([], before: "五常街道\n\n导出时间,2024-07-01\n") == (0, 3)) }

  /// A total row must never be taken for a case because of what stands in the code column, nor a case for a total.
  @Test func casesWithTotalsInTheirTexts() throws {
    let sheet = CaseSheet([["案件编码": "", "协议类型": "合计"], ["案件编码": "ZJ合计"], ["案件编码": "合计"]])
    #expect(try readRecords(sheet.text).count == 3)
  }
}
