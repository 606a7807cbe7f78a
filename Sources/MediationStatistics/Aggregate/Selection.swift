/// Which rows of a register a filter takes: one byte a row, 1 = taken.
struct Selection: Sendable {
  let mask: [UInt8]

  init(_ filter: [DimensionID: [String]], of register: Register) {
    var mask = [UInt8](repeating: 1, count: register.count)
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
