/// The cases behind a return as they were counted then: hashed keys with members, days and quantities, no person and no case code.
package struct CaseSnapshot: Sendable {
  package let rows: [String: Row]

  package struct Row: Sendable, Equatable {
    package let days: [Clock: CalendarDate]
    package let members: [DimensionID: String]
    package let quantities: [String: Int64]
  }

  /// Dates that a snapshot keeps.
  static let clocks: [Clock] = [.accepted, .concluded, .registered]
  /// Tells columns of quantities from those of members.
  static let quantityMark = "#"
}

extension CaseSnapshot {
  /// The cases of a register as they are now.
  init(_ register: CaseRegister) {
    let keys = register.caseKeys
    rows = Dictionary(keys.indices.map { (keys[$0], Row(register.cases, $0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Keys of the rows that a measure counts in a period under some filter, as `FigureStore` counts them.
  func counted(_ measure: Measure, _ days: Range<Int>, _ keys: [FigureAddress.Key], monthBy: Clock) -> [String] {
    rows.filter { _, row in
      guard let day = row.days[measure.clock ?? monthBy], days.contains(day.dayNumber) else { return false }
      return measure.filter.allSatisfy { $0.value.contains(row.members[$0.key] ?? "") }
        && keys.allSatisfy { row.members[$0.dimension] == $0.member }
    }.map(\.key)
  }
}

extension CaseSnapshot.Row {
  init(_ register: Register, _ row: Int) {
    days = Dictionary(
      CaseSnapshot.clocks.compactMap { clock in
        guard let day = register.days[clock]?[row], day != Register.absentDay else { return nil }
        return (clock, CalendarDate(dayNumber: Int(day)))
      }, uniquingKeysWith: { first, _ in first })
    members = register.columns.mapValues { $0.dimension.members[Int($0.codes[row])].id }
    quantities = register.quantities.compactMapValues { $0[row] == Register.absentQuantity ? nil : $0[row] }
  }

  /// What a measure takes from the row: 1 for a count; nil for what is neither a count nor a sum.
  func amount(_ measure: Measure) -> Int64? {
    switch measure.kind {
    case .count: 1
    case .sum(let quantity): quantities[quantity] ?? 0
    case .median, .mean, .quantile, .ratio, .distinct, .share, .openAtStart, .openAtEnd: nil
    }
  }
}

extension CaseRegister {
  /// One key a case, by `standing`: the first half of the SHA-256 of the case code, or of the content where there is no code.
  package var caseKeys: [String] { standing.map(records.caseKey) }
}

extension Records {
  func caseKey(_ row: Int) -> String {
    let text = code(row) ?? "content:\(contentHashes[row])"
    return String(sha256Hex(Array(text.utf8)).prefix(32))
  }
}
