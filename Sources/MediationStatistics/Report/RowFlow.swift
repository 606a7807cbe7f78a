/// Where rows went. Conservation holds always: in = kept + superseded + rejected + non-data.
package struct RowFlow: Sendable, Equatable {
  package var rowsIn = 0
  package var kept = 0
  package var superseded = 0
  package var rejected = 0
  package var nonData = 0

  package var isConserved: Bool { rowsIn == kept + superseded + rejected + nonData }

  /// One flow a file, sorted by name.
  package static func ofFiles(_ register: CaseRegister) -> [(name: String, flow: RowFlow)] {
    let records = register.records
    var flows = records.files.map { RowFlow(rowsIn: $0.recordsIn, nonData: $0.nonData) }
    var stands = [Bool](repeating: false, count: records.count)
    for row in register.standing { stands[row] = true }
    for row in 0..<records.count {
      let file = Int(records.places[row].file)
      if register.judged.isRejected[row] {
        flows[file].rejected += 1
      } else if stands[row] {
        flows[file].kept += 1
      } else if register.supersededBy[row] != nil {
        flows[file].superseded += 1
      }
    }
    return zip(records.files.map(\.name), flows).sorted { Array($0.0.utf8).lexicographicallyPrecedes(Array($1.0.utf8)) }.map {
      (name: $0.0, flow: $0.1)
    }
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
