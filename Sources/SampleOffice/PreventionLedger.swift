import CSV

/// The office's own ledger of 排查预防: each month one line a community and one for the street, as a clerk keeps it in a spreadsheet.
struct PreventionLedger {
  let year: Int
  let seed: UInt64

  private static let header = [
    "登记日期", "社区", "排查纠纷次数", "预防纠纷件数", "防止自杀件数", "防止自杀人数", "防止转化刑事案件件数", "防止转化刑事案件人数", "防止群体性上访件数", "防止群体性上访人数",
    "防止群体性械斗件数", "防止群体性械斗人数",
  ]

  func file() throws -> SampleFile {
    var text = DelimitedText(delimiter: ",", lineEnd: "\r\n")
    text.addLine("五常街道\(year)年矛盾纠纷排查预防台账" + String(repeating: ",", count: PreventionLedger.header.count - 1))
    text.addRecord(PreventionLedger.header)
    for month in 1...12 {
      var random = RandomSource(seed: seed, stream: .prevention, index: year * 12 + month)
      let day = Month(year, month).lastDay
      for community in Community.all { text.addRecord(line(day, community.name, size: community.weight, &random)) }
      text.addRecord(line(day, "", size: 120, &random))
    }
    text.addRecord(Array(repeating: "", count: PreventionLedger.header.count))
    return SampleFile(path: "inputs/prevention/排查预防台账-\(year).csv", bytes: try Transcoder.encode(text.text, as: .gb18030))
  }

  /// `size` in thousandths of the street's cases; an empty place is the street itself.
  private func line(_ day: Day, _ place: String, size: Int, _ random: inout RandomSource) -> [String] {
    let screened = 1 + size / 20 + random.below(4)
    let prevented = random.below(2 + size / 30)
    let chances: [(permille: Int, people: ClosedRange<Int>)] = [(8, 1...2), (12, 1...4), (10, 5...15), (4, 5...20)]
    let events = chances.flatMap { chance -> [String] in
      guard random.chance(chance.permille) else { return ["", ""] }
      return ["1", "\(random.between(chance.people))"]
    }
    return [day.dashed, place, "\(screened)", "\(prevented)"] + events
  }
}
