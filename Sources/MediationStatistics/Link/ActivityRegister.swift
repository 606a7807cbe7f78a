/// A 工作台账: what the office did, entry by entry, as its contract describes it. Places and coded fields are its dimensions, counts and amounts its
/// quantities; a new ledger needs a contract and measures, no Swift.
package struct ActivityRegister: Sendable {
  package let judged: JudgedRecords
  /// Rows that count, in the order of day and content.
  package let standing: PackedColumn<Int>
  package let findings: [Finding]
  package let register: Register
}

/// The stage `link` for an activity ledger: rows after an explicit cutoff are kept and count later.
func link(_ judged: JudgedRecords, _ seeds: Seeds, order: RuleOrder, cutoff: CalendarDate?) -> ActivityRegister {
  let records = judged.records
  let moments = records.moments(records.contract.dayField)
  let standing = (0..<records.count).filter { !judged.isRejected[$0] }
    .sorted { (moments[$0], records.contentHashes[$0], $0) < (moments[$1], records.contentHashes[$1], $1) }
  let days = PackedColumn(
    standing.lazy.map { row -> Int32 in
      let day = Moment.day(of: moments[row])
      return cutoff.map { day > $0.dayNumber } == true ? Register.absentDay : Int32(day)
    })
  let late = zip(standing, days).filter { $1 == Register.absentDay }.map { row, _ in
    Finding(LinkRules.afterCutoff, row: row, field: records.contract.dayField, "在数据截止日之后")
  }
  let register = Register(
    records.contract.id, count: standing.count, columns: dimensions(records, standing, seeds), quantities: quantities(records, standing),
    days: [.accepted: days, .concluded: days, .registered: days])
  return ActivityRegister(
    judged: judged, standing: PackedColumn(standing), findings: order.arranged(judged.findings + late), register: register)
}

private func dimensions(_ records: Records, _ standing: [Int], _ seeds: Seeds) -> [CodedColumn] {
  records.contract.fields.compactMap { field in
    let id = DimensionID(field.id.text)
    switch field.type {
    case .place:
      let members = seeds.places.communities.map(\.name) + [CaseUnits.streetLevel.id, MemberTable.unknown]
      let blank = UInt16(members.count - 2)
      let codes = records.coded[field.id] ?? PackedColumn(repeating: blank, count: records.count)
      return CodedColumn(
        Dimension(id, name: seeds.name(of: id), members: members.map { Dimension.Member($0) }), codes: standing.map { codes[$0] })
    case .member:
      guard let table = seeds.memberTables[id] else { return nil }
      let codes = records.codes(field.id, table)
      return CodedColumn(table.dimension, codes: standing.map { codes[$0] })
    default: return nil
    }
  }
}

private func quantities(_ records: Records, _ standing: [Int]) -> [String: PackedColumn<Int64>] {
  let fields = records.contract.fields.filter { $0.type == .count || $0.type == .money }.map(\.id)
  return Dictionary(
    fields.map { field in
      let values = records.quantities(field)
      return (field.text, PackedColumn(standing.lazy.map { values[$0] }))
    }, uniquingKeysWith: { first, _ in first })
}

extension ActivityRegister: RowLedger {
  package var contract: Contract { judged.records.contract }
  package var files: [SourceFile] { judged.records.files }
  package var places: RowPlaces { judged.records.places }
  package var supersededBy: [Int: Int] { [:] }
  package func isRejected(_ row: Int) -> Bool { judged.isRejected[row] }
  package func shownKey(_ row: Int) -> String { "" }
  package func table(ofFile file: Int) -> SourceTable? { judged.records.tables[file] }
  package var contentHashes: [UInt64] { judged.records.contentHashes }
}
