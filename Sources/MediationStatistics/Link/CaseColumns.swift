/// The two registers that mediation figures are counted from: cases (件) and participations (件次).
struct CaseColumns {
  let cases: Register
  let participations: Register
  let caseOfParticipation: PackedColumn<Int>

  init(_ records: Records, _ standing: PackedColumn<Int>, _ seeds: Seeds, _ days: CaseDays) {
    let tables = CaseColumns.codedFields.compactMap { field in seeds.memberTables[DimensionID(field.text)].map { (field, $0) } }
    let (units, quantities, plain) = atOnce(
      { CaseUnits(records, standing, seeds) }, { CaseColumns.quantities(records, standing, days) },
      { inParallel(tables) { CaseColumns.coded($0, $1, records, standing, days) } })
    let coded = plain + [CaseColumns.placeColumn(records, standing, seeds)] + units.columns
    let clocks: [Clock: PackedColumn<Int32>] = [.accepted: days.accepted, .concluded: days.concluded, .registered: days.registered]
    cases = Register("cases", count: standing.count, columns: coded, quantities: quantities, days: clocks)

    let index = units.caseOfParticipation
    // Where no case was mediated jointly the columns of participations are those of cases, and share their memory.
    let isJoint = index.count > standing.count
    func taken<Value>(_ column: PackedColumn<Value>) -> PackedColumn<Value> {
      isJoint ? column.gathered(index) : column
    }
    participations = Register(
      "participations", count: index.count,
      columns: coded.map { CodedColumn($0.dimension, codes: taken($0.codes)) } + units.participationColumns,
      quantities: quantities.mapValues(taken), days: clocks.mapValues(taken))
    caseOfParticipation = index
  }

  private static let codedFields: [FieldID] = [.type, .source, .result, .agreement, .difficulty, .performance, .confirmed]

  private static func coded(_ field: FieldID, _ table: MemberTable, _ records: Records, _ standing: PackedColumn<Int>, _ days: CaseDays)
    -> CodedColumn
  {
    let codes = records.codes(field, table).gathered(standing)
    guard field == .result, let pending = table.code(of: "调解中") else { return CodedColumn(table.dimension, codes: codes) }
    let results = PackedColumn(codes, days.isOpenAtCutoff) { code, isOpen in isOpen && code < table.blankCode ? pending : code }
    return CodedColumn(table.dimension, codes: results)
  }

  /// 纠纷发生地: a second breakdown beside `community`, never a substitute for it (DECISIONS 7).
  private static func placeColumn(_ records: Records, _ standing: PackedColumn<Int>, _ seeds: Seeds) -> CodedColumn {
    let dimension = seeds.placeDimension
    let blank = UInt16(dimension.members.count - 2)
    let codes = records.coded[.place] ?? PackedColumn(repeating: blank, count: records.count)
    return CodedColumn(dimension, codes: codes.gathered(standing))
  }

  private static func quantities(_ records: Records, _ standing: PackedColumn<Int>, _ days: CaseDays) -> [String: PackedColumn<Int64>] {
    let parties = PackedColumn<Int64>(standing, records.quantities(.headCount).gathered(standing)) { row, heads in
      if heads != Register.absentQuantity { return heads }
      let named = records.partyCount(row)
      return named > 0 ? Int64(named) : Register.absentQuantity
    }
    // A negative amount is a slip: the case counts, its amount does not.
    let agreed = records.quantities(.amount).gathered(standing).mapped { $0 < 0 ? Register.absentQuantity : $0 }
    return ["parties": parties, "amount": agreed, "days": days.duration]
  }
}

extension Seeds {
  package var placeDimension: Dimension {
    let members = places.communities.map(\.name) + [MemberTable.blank, MemberTable.unknown]
    return Dimension(.place, name: name(of: .place), members: members.map { Dimension.Member($0) })
  }
}
