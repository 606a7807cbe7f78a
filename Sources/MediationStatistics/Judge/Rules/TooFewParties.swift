/// A dispute has two sides.
struct TooFewParties: JudgeRule {
  static let rule = Rule("too-few-parties", .warning, .judge, title: "当事人不足两方", remedy: "补全当事人")

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    let isExported = records.hasColumn(.parties)
    return records.findings(Self.rule, .parties) { row in
      guard isExported[row] else { return nil }
      let count = records.partyCount(row)
      return count < 2 && !records.places.misalignments[row] ? "只列了 \(count) 名当事人" : nil
    }
  }
}
