/// Which rows of a register a filter takes, column by column: one byte a row, 1 = taken. A row without a quantity or day fits no comparison with it.
struct FilterMask {
  private let fields: AskableFields
  private var register: Register { fields.register }

  init(_ fields: AskableFields) { self.fields = fields }

  func rows(_ filter: Filter) throws(FilterFault) -> [UInt8] {
    switch filter {
    case .comparison(let comparison): return try rows(comparison)
    case .not(let inner): return try rows(inner).map { $0 ^ 1 }
    case .all(let parts): return try joined(parts) { $0 & $1 }
    case .any(let parts): return try joined(parts) { $0 | $1 }
    }
  }

  private func joined(_ parts: [Filter], _ join: (UInt8, UInt8) -> UInt8) throws(FilterFault) -> [UInt8] {
    var mask = try rows(parts[0])
    for part in parts.dropFirst() {
      let other = try rows(part)
      for row in mask.indices { mask[row] = join(mask[row], other[row]) }
    }
    return mask
  }

  private func rows(_ comparison: Filter.Comparison) throws(FilterFault) -> [UInt8] {
    let field = try fields.field(of: comparison)
    switch field.kind {
    case .dimension(let dimension):
      let taken = try MemberTest(comparison, dimension).taken
      return register.columns[dimension.id]?.codes.map { taken[Int($0)] } ?? []
    case .quantity(let isMoney):
      let test = try QuantityTest(comparison, field.name, isMoney: isMoney)
      return register.quantities[field.id]?.map { $0 != Register.absentQuantity && test.takes($0) ? 1 : 0 } ?? []
    case .day(let clock):
      let test = try DayTest(comparison)
      return register.days[clock]?.map { $0 != Register.absentDay && test.takes(Int($0)) ? 1 : 0 } ?? []
    case .period:
      throw FilterFault(
        place: comparison.field.place, message: "报告期不能放在 or、not 之内", remedy: "请单独写一个 --where，或用“\(fields.dayNames)”")
    }
  }
}

extension AskableFields {
  fileprivate var dayNames: String {
    fields.compactMap { field -> String? in if case .day = field.kind { field.name } else { nil } }.joined(separator: "、")
  }
}
