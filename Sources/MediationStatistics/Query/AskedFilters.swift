/// The filters of a question, bound to the registers that it counts. Conditions on 报告期 cut the period, a plain `field=member` becomes a key of
/// the addresses, so that the number can be found in figures.csv; everything else narrows the registers.
struct AskedFilters {
  private(set) var time: [(comparison: Filter.Comparison, text: String)] = []
  private(set) var keys: [FigureAddress.Key] = []
  private(set) var narrowing: [(filter: Filter, text: String)] = []

  /// `free`: dimensions that the question breaks down by, and that no key may fix.
  init(_ texts: [String], _ fields: AskableFields, free: Set<DimensionID>) throws(RunFault) {
    for text in texts {
      try AskedFilters.told(text) { () throws(FilterFault) in
        for part in try FilterParser.parse(text).conjuncts { try sort(part, text, fields, free) }
      }
    }
  }

  private mutating func sort(_ part: Filter, _ text: String, _ fields: AskableFields, _ free: Set<DimensionID>) throws(FilterFault) {
    guard case .comparison(let comparison) = part else {
      narrowing.append((part, text))
      return
    }
    switch try fields.field(of: comparison).kind {
    case .period: time.append((comparison, text))
    case .dimension(let dimension) where comparison.relation == .equal && !free.contains(dimension.id) && !isFixed(dimension.id):
      let taken = try MemberTest(comparison, dimension).taken
      keys += taken.indices.filter { taken[$0] != 0 }.map { FigureAddress.Key(dimension.id, dimension.members[$0].id) }
    case .dimension, .quantity, .day: narrowing.append((part, text))
    }
  }

  private func isFixed(_ dimension: DimensionID) -> Bool { keys.contains { $0.dimension == dimension } }

  /// The rows of the register that the narrowing conditions leave.
  func mask(_ fields: AskableFields) throws(RunFault) -> [UInt8] {
    var mask = [UInt8](repeating: 1, count: fields.register.count)
    for (filter, text) in narrowing {
      try AskedFilters.told(text) { () throws(FilterFault) in
        let taken = try FilterMask(fields).rows(filter)
        for row in mask.indices { mask[row] &= taken[row] }
      }
    }
    return mask
  }

  /// The asked time within the conditions on it.
  func cut(_ asked: AskedTime) throws(RunFault) -> AskedTime {
    var cut = asked
    for (comparison, text) in time { try AskedFilters.told(text) { () throws(FilterFault) in try cut.cut(comparison) } }
    return cut
  }

  /// A fault of the text becomes one of usage that points at the place.
  private static func told(_ text: String, _ body: () throws(FilterFault) -> Void) throws(RunFault) {
    do throws(FilterFault) { try body() } catch { throw RunFault(.usage, error.message(in: text)) }
  }
}
