internal import CSV

/// `case-keys.csv`: every case that is counted now, under hashed keys. What `publish` keeps, so that a later run can say why a number differs from
/// the one that was reported. Cases of other years too: one that is moved into the year was there before, and is no late entry.
func caseKeysCSV(_ register: CaseRegister, to writer: inout CSVWriter) {
  let dimensions = register.cases.columns.keys.sorted()
  let quantities = register.cases.quantities.keys.sorted()
  writer.record(["key"] + CaseSnapshot.clocks.map(\.rawValue) + dimensions.map(\.text) + quantities.map { CaseSnapshot.quantityMark + $0 })
  let keys = register.caseKeys
  for index in keys.indices.sorted(by: { keys[$0] < keys[$1] }) {
    let row = CaseSnapshot.Row(register.cases, index)
    // Registered after the cutoff: it counts in no period yet.
    guard !row.days.isEmpty else { continue }
    writer.field(keys[index])
    for clock in CaseSnapshot.clocks { writer.field(literal: row.days[clock]?.description ?? "") }
    for dimension in dimensions { writer.field(row.members[dimension] ?? "") }
    for quantity in quantities { writer.field(literal: row.quantities[quantity].map { "\($0)" } ?? "") }
    writer.endRecord()
  }
}
