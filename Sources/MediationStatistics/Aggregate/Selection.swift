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
      var codes = ContiguousArray<UInt16>()
      for block in 0..<column.codes.blockCount {
        column.codes.read(block, into: &codes)
        Selection.leave(codes.span, wanted.span, in: &mask, from: block * PackedColumn<UInt16>.blockSize)
      }
    }
    self.mask = mask
  }

  private static func leave(_ codes: Span<UInt16>, _ wanted: Span<UInt8>, in mask: inout [UInt8], from first: Int) {
    var mask = mask.mutableSpan
    for row in codes.indices { mask[first + row] &= wanted[Int(codes[row])] }
  }
}

/// The rows of each register that a question takes (`--where`): one byte a row, 1 = taken. A register that the question cannot be asked of has
/// no mask, and no row of it is taken.
package struct Narrowing: Sendable {
  package let masks: [String: [UInt8]]
  package init(masks: [String: [UInt8]]) { self.masks = masks }

  func mask(of register: Register) -> [UInt8] { masks[register.id] ?? Array(repeating: 0, count: register.count) }
}
