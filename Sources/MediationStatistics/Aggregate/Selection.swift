/// Which rows of a register a filter takes: one byte a row, 1 = taken.
struct Selection: Sendable {
  let mask: [UInt8]

  /// `within`: the rows that may be taken at all.
  init(_ filter: [DimensionID: [String]], of register: Register, within: [UInt8]? = nil) {
    var mask = within ?? Array(repeating: 1, count: register.count)
    for (dimension, members) in filter {
      guard let column = register.columns[dimension] else {
        mask = Array(repeating: 0, count: register.count)
        break
      }
      let wanted = column.dimension.members.map { UInt8(members.contains($0.id) || members.contains($0.label) ? 1 : 0) }
      for row in mask.indices { mask[row] &= wanted[Int(column.codes[row])] }
    }
    self.mask = mask
  }
}

/// The rows of each register that a question takes (`--where`): one byte a row, 1 = taken. A register that the question cannot be asked of has
/// no mask, and no row of it is taken.
package struct Narrowing: Sendable {
  package let masks: [String: [UInt8]]
  package init(masks: [String: [UInt8]]) { self.masks = masks }

  func mask(of register: Register) -> [UInt8] { masks[register.id] ?? Array(repeating: 0, count: register.count) }
}
