/// Where rows went. Conservation holds always: in = kept + superseded + rejected + non-data.
package struct RowFlow: Sendable, Equatable {
  package var rowsIn = 0
  package var kept = 0
  package var superseded = 0
  package var rejected = 0
  package var nonData = 0

  package var isConserved: Bool { rowsIn == kept + superseded + rejected + nonData }

  /// One flow a file, in the order in which the files were read.
  static func inFileOrder(_ register: CaseRegister) -> [RowFlow] {
    let records = register.records
    var flows = records.files.map { RowFlow(rowsIn: $0.recordsIn, nonData: $0.nonData) }
    for row in register.standing { flows[Int(records.places[row].file)].kept += 1 }
    for row in register.supersededBy.keys { flows[Int(records.places[row].file)].superseded += 1 }
    for row in 0..<records.count where register.judged.isRejected[row] { flows[Int(records.places[row].file)].rejected += 1 }
    return flows
  }

  /// One flow a file with its name, sorted by name.
  package static func ofFiles(_ register: CaseRegister) -> [(name: String, flow: RowFlow)] {
    let named = zip(register.records.files.map(\.name), inFileOrder(register)).map { (name: $0, flow: $1) }
    return named.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  package static func total(_ flows: [RowFlow]) -> RowFlow {
    flows.reduce(into: RowFlow()) { sum, flow in
      sum.rowsIn += flow.rowsIn
      sum.kept += flow.kept
      sum.superseded += flow.superseded
      sum.rejected += flow.rejected
      sum.nonData += flow.nonData
    }
  }
}
